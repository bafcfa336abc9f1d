using LegalBot.Storage;

namespace LegalBot.Intake;

/// <summary>
/// A registration as far as it is filled in; immutable. <see cref="Asking"/> is the field being asked, or null while the
/// resident looks over the whole. Pure: the same form and the same words give the same next form.
/// </summary>
public sealed record IntakeForm
{
    public const int MostFiles = 9;

    /// <summary>Counts the conversation's registrations.</summary>
    public int Number { get; init; }

    public IntakeField? Asking { get; init; }

    public IReadOnlyDictionary<IntakeField, string> Answers { get; init; } = new Dictionary<IntakeField, string>();

    /// <summary>Answered "do not know" or passed over.</summary>
    public IReadOnlyList<IntakeField> Skipped { get; init; } = [];

    /// <summary>Fields asked so far, newest last; the way back.</summary>
    public IReadOnlyList<IntakeField> Way { get; init; } = [];

    public IReadOnlyList<FileReference> Files { get; init; } = [];

    /// <summary>Starts with what is already known and asks the first thing that is not.</summary>
    public static IntakeForm Begin(
        int number, IReadOnlyDictionary<IntakeField, string> known, IReadOnlyList<FileReference> files)
    {
        var answers = known.Where(k => IntakeAnswer.Read(k.Key, k.Value).Text is not null)
            .ToDictionary(k => k.Key, k => IntakeAnswer.Read(k.Key, k.Value).Text!);
        return new IntakeForm { Number = number, Answers = answers, Files = [.. files.Take(MostFiles)] }.AskNext();
    }

    /// <summary>What the resident says to the field being asked, or to the whole.</summary>
    public IntakeMove Hear(string text, IReadOnlyList<FileReference> files)
    {
        var room = MostFiles - Files.Count;
        var form = files.Count == 0 ? this : this with { Files = [.. Files, .. files.Take(room)] };
        if (files.Count > room)
        {
            return new IntakeMove(form, IntakeNote.TooManyFiles);
        }

        return IntakeCommand.Read(text, Asking) switch
        {
            IntakeCommand.Back => form.Back(),
            IntakeCommand.Correct { Value.Length: > 0 } correct when Asking is null || correct.Field != Asking => form.Put(correct.Field, correct.Value),
            IntakeCommand.Correct { Value.Length: 0 } correct => form.Correct(correct.Field),
            IntakeCommand.Skip when Asking is not null => form.Skip(),
            IntakeCommand.Agree { IsPlain: true } when Asking is not null => new IntakeMove(form, IntakeNote.NotYet),
            IntakeCommand.Agree when Asking is null => new IntakeMove(form, IntakeNote.Agreed),
            IntakeCommand.Disagree when Asking is null => new IntakeMove(form, IntakeNote.Disagreed),
            _ => form.Take(text, files.Count > 0),
        };
    }

    /// <summary>The answer, or empty when there is none.</summary>
    public string this[IntakeField field] => Answers.GetValueOrDefault(field, "");

    private IntakeMove Take(string text, bool withFiles)
    {
        if (Asking is not { } field)
        {
            return new IntakeMove(this, withFiles ? IntakeNote.FilesKept : IntakeNote.ReviewNotUnderstood);
        }

        if (text.Length == 0 && withFiles)
        {
            return new IntakeMove(this, IntakeNote.FilesKept);
        }

        if (IntakeAnswer.IsQuestion(field, text))
        {
            return new IntakeMove(this, IntakeNote.LooksLikeAQuestion);
        }

        var answer = IntakeAnswer.Read(field, text);
        return answer.Text is null
            ? new IntakeMove(this, answer.Note)
            : new IntakeMove(With(field, answer.Text).AskNext(), IntakeNote.None);
    }

    private IntakeMove Skip()
    {
        var field = Asking!.Value;
        if (IntakeFields.IsRequired(field))
        {
            return new IntakeMove(this, IntakeNote.CannotSkip);
        }

        var without = Answers.Where(a => a.Key != field).ToDictionary();
        var form = this with { Answers = without, Skipped = [.. Skipped.Append(field).Distinct()] };
        return new IntakeMove(form.AskNext(), IntakeNote.None);
    }

    private IntakeMove Back()
    {
        var at = Asking is null ? Way.Count : Way.Count - 1;
        return at <= 0
            ? new IntakeMove(this, IntakeNote.NothingBefore)
            : new IntakeMove(this with { Way = [.. Way.Take(at)], Asking = Way[at - 1] }, IntakeNote.None);
    }

    private IntakeMove Correct(IntakeField field) =>
        new(this with { Asking = field, Way = [.. Way.Where(f => f != field), field] }, IntakeNote.None);

    // The right answer came along: it is put in, and what was being asked is asked again.
    private IntakeMove Put(IntakeField field, string value)
    {
        var answer = IntakeAnswer.Read(field, value);
        return answer.Text is null
            ? new IntakeMove(Correct(field).Form, answer.Note)
            : new IntakeMove(With(field, answer.Text), IntakeNote.Corrected);
    }

    private IntakeForm With(IntakeField field, string text) => this with
    {
        Answers = new Dictionary<IntakeField, string>(Answers) { [field] = text },
        Skipped = [.. Skipped.Where(f => f != field)],
    };

    private IntakeForm AskNext()
    {
        var open = IntakeFields.All.Where(f => !Answers.ContainsKey(f) && !Skipped.Contains(f)).ToList();
        return open is [var next, ..]
            ? this with { Asking = next, Way = [.. Way.Where(f => f != next), next] }
            : this with { Asking = null };
    }
}

/// <summary>The form after the resident spoke, and what has to be said besides the next question.</summary>
public sealed record IntakeMove(IntakeForm Form, IntakeNote Note);

/// <summary>What became of an answer.</summary>
public enum IntakeNote
{
    None,

    /// <summary>The resident agreed to everything: register it.</summary>
    Agreed,

    /// <summary>The resident does not agree: nothing is registered, the form stays.</summary>
    Disagreed,

    /// <summary>Agreed too early: something is still asked.</summary>
    NotYet,

    /// <summary>Put right as said.</summary>
    Corrected,

    /// <summary>A question rather than an answer.</summary>
    LooksLikeAQuestion,

    CannotSkip,
    NothingBefore,
    ReviewNotUnderstood,
    FilesKept,
    TooManyFiles,
    Empty,
    TooLong,
    TooShort,
    NotAPhone,
    NotAName,
}
