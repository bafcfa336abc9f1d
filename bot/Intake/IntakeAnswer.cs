using System.Text.RegularExpressions;

namespace LegalBot.Intake;

/// <summary>Reads an answer to one field: the text to keep, or what is wrong with it.</summary>
internal readonly partial record struct IntakeAnswer(string? Text, IntakeNote Note)
{
    private const int LeastFacts = 5;

    public static IntakeAnswer Read(IntakeField field, string said)
    {
        var text = said.Trim();
        if (text.Length == 0)
        {
            return new IntakeAnswer(null, IntakeNote.Empty);
        }

        if (text.Length > IntakeFields.MostCharacters(field))
        {
            return new IntakeAnswer(null, IntakeNote.TooLong);
        }

        return field switch
        {
            IntakeField.Phone => Phone(text),
            IntakeField.Name => Name(text),
            IntakeField.Facts when text.Length < LeastFacts => new IntakeAnswer(null, IntakeNote.TooShort),
            _ => new IntakeAnswer(text, IntakeNote.None),
        };
    }

    /// <summary>Asks us something where a place, a sum, a name or the like was asked for.</summary>
    public static bool IsQuestion(IntakeField field, string said) =>
        field is IntakeField.Place or IntakeField.OtherSide or IntakeField.Since or IntakeField.Money or IntakeField.Role or IntakeField.Name
        && Asks().IsMatch(said.Trim());

    [GeneratedRegex("[？?]$|(吗|呢|么)[。！!]?$|怎么办|能不能|可不可以|该不该|要不要", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asks();

    /// <summary>A Chinese mobile or landline number anywhere in a text; null when there is none.</summary>
    public static string? FindPhone(string text)
    {
        var halfWidth = string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        var digits = Spaces().Replace(halfWidth, "");
        return Number().Match(digits) is { Success: true } match ? match.Value : null;
    }

    private static IntakeAnswer Phone(string text) =>
        FindPhone(text) is { } number ? new IntakeAnswer(number, IntakeNote.None) : new IntakeAnswer(null, IntakeNote.NotAPhone);

    private static IntakeAnswer Name(string text)
    {
        var name = Lead().Replace(text, "").Trim('，', '。', ' ', '.', ',');
        return name.Length > 0 && name.Any(char.IsLetter) && !name.Any(char.IsDigit)
            ? new IntakeAnswer(name, IntakeNote.None)
            : new IntakeAnswer(null, IntakeNote.NotAName);
    }

    [GeneratedRegex(@"[\s\-－—]", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\d)(1[3-9]\d{9}|0\d{9,11})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(我叫|我是|我姓|姓名|名字|叫)[：: ]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();
}
