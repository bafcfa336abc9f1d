using LegalBot.Chat.Words;
using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Corpus;
using LegalBot.People;
using LegalBot.Questions;

namespace LegalBot.Chat.Dialogs;

/// <summary>
/// The facts that change an answer: read from what was told, asked for one at a time where they are not known, and what
/// follows from each.
/// </summary>
internal sealed class ClarifyDialog(AskQuestion questions)
{
    private const int MostAsked = 3;
    private const int MostInAStatement = 24;

    /// <summary>The answer to what was asked, a fact said unasked, or a correction; null when the message is something else.</summary>
    public TurnResult? Hear(TalkState state, Inbound inbound, Surroundings around)
    {
        if (inbound.Text.Length == 0 || state.Last?.GuideId is not { } guide)
        {
            return null;
        }

        var facts = questions.DecidingFacts(guide);
        var asked = state.Clarifying is { } last && last.GuideId == guide ? facts.FirstOrDefault(f => f.Name == last.Name) : null;
        if (asked is not null && ClarifyWords.OtherCase(inbound.Text) is { } number && number <= asked.Options.Count)
        {
            return new TurnResult(state with { Clarifying = state.Clarifying! with { IsOpen = false } })
            {
                Say = [ClarifyWords.Supposed(EffectOf(asked.Options[number - 1], LocalTime.DayOf(around.Now)))],
            };
        }

        if (asked is not null && state.Clarifying!.IsOpen)
        {
            if (ClarifyWords.IsSkip(inbound.Text))
            {
                return new TurnResult(state with { Clarifying = null }) { Say = [ClarifyWords.Skipped] };
            }

            if (!ClarifyWords.IsQuestion(inbound.Text) && FactReader.ReadAnswer(asked, inbound.Text) is { } option)
            {
                return Established(state, asked, option, inbound.Text, around);
            }
        }

        return inbound.Text.Length <= MostInAStatement && !ClarifyWords.IsQuestion(inbound.Text)
            && facts.Select(f => (Fact: f, Option: FactReader.Read(f, inbound.Text))).FirstOrDefault(f => f.Option is not null) is { Option: { } said } told
            ? Established(state, told.Fact, said, inbound.Text, around)
            : null;
    }

    /// <summary>What the told shows of the facts that a guide turns on: the newest word counts.</summary>
    public TalkState Read(TalkState state, string? guideId, string text)
    {
        foreach (var fact in guideId is null ? [] : questions.DecidingFacts(guideId))
        {
            foreach (var told in state.Told.Append(text))
            {
                if (FactReader.Read(fact, told) is { } option)
                {
                    state = state.Establish(fact.Name, new KnownFact(option.Value, option.Say));
                }
            }
        }

        return state;
    }

    /// <summary>What follows for this guide from what is established.</summary>
    public IReadOnlyList<FactEffect> Effects(TalkState state, string guideId, DateOnly day) =>
        [.. questions.DecidingFacts(guideId)
            .Select(f => f.Options.FirstOrDefault(o => state.Facts.TryGetValue(f.Name, out var known) && known.Value == o.Value))
            .OfType<FactOption>().Select(o => EffectOf(o, day))];

    /// <summary>Asks the next fact that matters and is not known; the state as it is when there is none, or enough was asked.</summary>
    public (TalkState State, IReadOnlyList<Storage.MessageBody> Say) AskNext(TalkState state, string? guideId)
    {
        var next = guideId is null || state.AskedFor.Count >= MostAsked ? null
            : questions.DecidingFacts(guideId).FirstOrDefault(f => !state.Facts.ContainsKey(f.Name) && !state.AskedFor.Contains(f.Name));
        return next is null
            ? (state with { Clarifying = null }, [])
            : (state with { Clarifying = new AskedFact(guideId!, next.Name, IsOpen: true), AskedFor = [.. state.AskedFor, next.Name] }, [ClarifyWords.Ask(next)]);
    }

    private TurnResult Established(TalkState state, DecidingFact fact, FactOption option, string text, Surroundings around)
    {
        var corrected = state.Facts.TryGetValue(fact.Name, out var before) && before.Value != option.Value;
        var said = FactReader.Read(fact, text) is null ? option.Say : text;
        var effect = EffectOf(option, LocalTime.DayOf(around.Now));
        var next = state.Establish(fact.Name, new KnownFact(option.Value, option.Say)).Remember(said).Cite(effect.Law.Select(c => c.Id)) with
        {
            Last = state.Last! with { At = around.Now },
        };
        var (asking, question) = AskNext(next, state.Last.GuideId);
        // What is looked back at with "第二种情况呢" is the fact just settled, unless another one is asked.
        asking = question.Count > 0 ? asking : asking with { Clarifying = new AskedFact(state.Last.GuideId!, fact.Name, IsOpen: false) };
        return new TurnResult(asking) { Say = [ClarifyWords.Effect(fact, effect, corrected), .. question] };
    }

    private FactEffect EffectOf(FactOption option, DateOnly day) => new(option, questions.Check(option.Law, day));
}
