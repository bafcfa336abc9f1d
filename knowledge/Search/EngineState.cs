using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Search.Ranking;

namespace LegalBot.Knowledge.Search;

/// <summary>What an engine searches at one moment. Immutable: a change makes another.</summary>
internal sealed record EngineState(
    KnowledgeCorpus Corpus, ArticleRanker Articles, FieldIndex Guides, FieldIndex Cases, ScenarioBridge Scenarios);
