using LegalBot.Cases;
using LegalBot.Desk;
using LegalBot.Storage;

namespace LegalBot.Chat;

/// <summary>A conversation held in memory, through the same turn as the channels: for <c>ask</c> and for talks as data.</summary>
internal sealed class Rehearsal(Turn turn, TimeProvider clock)
{
    private const string Conversation = "rehearsal";

    private TalkState _state = new() { Greeted = true };
    private HandoffState? _handoff;
    private int _turns;

    public DutyOutlook Duty { get; init; } = new(null, null);

    /// <summary>The cases registered so far.</summary>
    public List<CaseOpening> Registered { get; } = [];

    /// <summary>The handoffs asked for so far.</summary>
    public List<HandoffRequest> Handoffs { get; } = [];

    public IReadOnlyList<MessageBody> Say(Inbound inbound)
    {
        _turns++;
        var now = clock.GetUtcNow();
        var code = CaseCode.Find(inbound.Text) ?? _state.CaseCode;
        var known = Registered.Find(r => r.Code == code);
        var around = new Surroundings(Conversation, $"{Conversation}|{_turns}", now)
        {
            Handoff = _handoff,
            Duty = Duty,
            AskedCode = code,
            Progress = known is null ? null
                : new CaseProgress(known.Code, known.Record.Topic, CaseState.Registered, null, now, now, null),
            FreshCode = CaseCode.New(now),
        };
        // Stored between turns as in the records, so that what does not survive storing shows here too.
        var result = turn.Decide(TalkState.FromJson(_state.ToJson()), inbound, around);
        _state = result.State;
        Record(result);
        return result.Say;
    }

    /// <summary>A worker takes the conversation.</summary>
    public void WorkerTakes() => _handoff = HandoffState.Taken;

    /// <summary>The worker gives it back.</summary>
    public void WorkerGivesBack() => _handoff = null;

    private void Record(TurnResult result)
    {
        if (result.Register is { } opening)
        {
            Registered.Add(opening);
        }

        if (result.Handoff is { } request)
        {
            Handoffs.Add(request);
            _handoff ??= HandoffState.Waiting;
        }

        if (result.WithdrawHandoff)
        {
            _handoff = null;
        }
    }
}
