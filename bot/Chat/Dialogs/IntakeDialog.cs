using LegalBot.Cases;
using LegalBot.Chat.Words;
using LegalBot.Desk;
using LegalBot.Intake;
using LegalBot.Storage;

namespace LegalBot.Chat.Dialogs;

/// <summary>Registering a dispute, from the first question to the case code.</summary>
internal static class IntakeDialog
{
    private static readonly TimeSpan LongAgo = TimeSpan.FromHours(12);

    /// <summary>Begins, pauses, resumes or drops a registration.</summary>
    public static TurnResult? Command(Command? command, TalkState state)
    {
        var running = state.Intake is not null && !state.IntakePaused;
        return command switch
        {
            Words.Command.Register when state.Intake is null => Begin(state),
            Words.Command.Register or Words.Command.Resume when state.Intake is { } form =>
                new TurnResult(state with { IntakePaused = false }) { Say = [Next(form, IntakeWords.Resumed)] },
            Words.Command.Resume => new TurnResult(state) { Say = [IntakeWords.NothingToResume] },
            Words.Command.Drop when state.Intake is not null =>
                new TurnResult(state with { Intake = null, IntakePaused = false, Files = [] }) { Say = [IntakeWords.Dropped] },
            Words.Command.Cancel when running => new TurnResult(state with { IntakePaused = true }) { Say = [IntakeWords.Paused] },
            Words.Command.Help when running => new TurnResult(state) { Say = [CommonWords.HelpText, Next(state.Intake!, "")] },
            _ => null,
        };
    }

    /// <param name="before">The state with the time of the message before this one.</param>
    public static TurnResult Hear(TalkState before, Inbound inbound, Surroundings around)
    {
        var move = before.Intake!.Hear(inbound.Text, inbound.Files);
        var state = before with { Intake = move.Form, LastAt = around.Now };
        if (move.Note == IntakeNote.Agreed)
        {
            return Register(state, move.Form, around);
        }

        var note = IntakeWords.Note(move.Note);
        var back = before.LastAt is { } last && around.Now - last > LongAgo ? IntakeWords.Continue : "";
        return new TurnResult(state) { Say = [Next(move.Form, string.Join("", back, note))] };
    }

    private static TurnResult Begin(TalkState state)
    {
        var known = AlreadyTold.Read(state.Told, state.Last?.Topic ?? "", [.. state.Facts.Values.Select(f => f.Say)]);
        var form = IntakeForm.Begin(state.Intakes + 1, known, state.Files);
        return new TurnResult(state with { Intake = form, IntakePaused = false, Intakes = form.Number, Files = [] })
        {
            Say = [Next(form, IntakeWords.Opening(form))],
        };
    }

    private static MessageBody Next(IntakeForm form, string lead) =>
        form.Asking is { } field ? IntakeWords.Ask(field, lead) : IntakeWords.Review(form, lead);

    private static TurnResult Register(TalkState state, IntakeForm form, Surroundings around)
    {
        var record = IntakeToRecord.Build(form, state.Citations, around.Now);
        var opening = new CaseOpening($"{around.ConversationId}#{form.Number}", around.ConversationId, around.FreshCode, record)
        {
            Urgent = EmergencySigns.Find(form[IntakeField.Danger]) is not null,
        };
        return new TurnResult(state with { Intake = null, CaseCode = around.FreshCode, Told = [], Unhelpful = 0 })
        {
            Register = opening,
            Handoff = new HandoffRequest(around.ConversationId, HandoffReason.Registered, $"{record.Topic}：{record.Wish}")
            {
                CaseCode = around.FreshCode,
                Urgent = opening.Urgent,
            },
            Say = [IntakeWords.Registered(around.FreshCode, HumanWords.When(around.Duty))],
        };
    }
}
