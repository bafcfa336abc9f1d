using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Training;

/// <summary>
/// The packs without every fifth wording, and those wordings as questions whose articles are known: what is learned from
/// the rest can be judged by them. All wordings of a situation stay together, so that none sits on both sides.
/// </summary>
/// <param name="Rest">The packs without them.</param>
/// <param name="Questions">The wordings held out and the articles they lead to.</param>
internal sealed record HeldOut(KnowledgeCorpus Rest, IReadOnlyList<(string Text, IReadOnlyList<string> Right)> Questions)
{
    private const int Part = 5;

    public static HeldOut Of(KnowledgeCorpus corpus)
    {
        var held = new List<(string, IReadOnlyList<string>)>();
        IReadOnlyList<string> Keep(IReadOnlyList<string> questions, string id)
        {
            held.AddRange(questions.Where(IsOut).Select(q => (q, (IReadOnlyList<string>)[id])));
            return [.. questions.Where(q => !IsOut(q))];
        }

        foreach (var scenario in corpus.Scenarios.Where(s => IsOut(s.Id)))
        {
            held.AddRange(new[] { scenario.Brief, scenario.Plain, scenario.Messy }.Select(w => (w, scenario.Articles)));
        }

        var rest = corpus.Worded(
            [.. corpus.Articles.Select(a => a with { Questions = Keep(a.Questions, a.Id.ToString()) })],
            [.. corpus.Askings.Select(a => a with { Questions = Keep(a.Questions, a.Id.ToString()) })],
            [.. corpus.Scenarios.Where(s => !IsOut(s.Id))]);
        return new HeldOut(rest, held);
    }

    // By the text itself, so that the same wording is held out every time.
    private static bool IsOut(string text) => TermKey.Of($"{text}/////") % Part == 0;
}
