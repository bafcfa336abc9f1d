using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Search;

/// <summary>An entry as the index sees it: weighted fields and the questions it answers.</summary>
internal sealed record Document(
    string Id, IReadOnlyList<(string Text, double Weight)> Fields, IReadOnlyList<string> Questions, Article? Article)
{
    // The weights say how much a word counts where: people's own wordings and the topic words before the rule's text.
    public static Document Of(Article a) => new(
        a.Id.ToString(),
        [(string.Join('\n', a.Questions), 0.4), (string.Join('\n', a.Keywords), 0.65), (a.Gist, 0.65), (a.Plain, 0.4), (string.Join('\n', a.Path), 0.25)],
        a.Questions,
        a);

    public static Document Of(Guide g) => new(
        g.Id,
        [(string.Join('\n', g.Questions), 1.2), (string.Join('\n', g.Keywords), 1.6), (g.Title, 2.0), (g.Answer, 0.6), (string.Join('\n', g.Steps), 0.2)],
        [g.Title, .. g.Questions],
        null);

    public static Document Of(Scenario s) => new(
        s.Id,
        [(s.Brief, 1.5), (s.Plain, 1.2), (s.Messy, 1.0), (s.Topic, 0.5)],
        [s.Brief, s.Plain, s.Messy],
        null);

    public static Document Of(CaseReport c) => new(
        c.Id,
        [(string.Join('\n', c.Questions), 1.2), (string.Join('\n', c.Keywords), 1.4), (c.Title, 1.6), (c.Facts, 1.0), (c.Issue, 1.0), (c.Holding, 0.5)],
        c.Questions,
        null);
}
