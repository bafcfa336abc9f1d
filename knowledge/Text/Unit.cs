namespace LegalBot.Knowledge.Text;

/// <summary>A unit as the table has it.</summary>
/// <param name="Form">The one form it is written in.</param>
/// <param name="Kind">After which numbers it is one.</param>
internal sealed record Unit(string Form, UnitKind Kind)
{
    private const decimal Large = 10;
    /// <summary>The form of money.</summary>
    public const string Money = "元";


    private static readonly Phrases<Unit> All = new(Table.Read("units.tsv", 3).Select(r => (r[0], new Unit(r[1], KindOf(r[2])))));

    /// <summary>The longest unit at a place, or what begins like one.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int at, out int length, out Unit unit) =>
        All.TryFind(text, at, out length, out unit) && !(char.IsAsciiLetterOrDigit(text[at]) && GoesOn(text, at + length));

    /// <summary>Whether a number before this is a number of it.</summary>
    public bool Counts(Numeral numeral) => Kind switch
    {
        UnitKind.None => false,
        _ when numeral.Kind == NumeralKind.Year => Form == "年" && Kind == UnitKind.Measure,
        _ when numeral.Kind == NumeralKind.Short => Form == Money,
        UnitKind.Large => numeral.Kind == NumeralKind.Digits || numeral.Value >= Large,
        UnitKind.Count or UnitKind.Law => !numeral.IsArticle,
        _ => true,
    };

    private static bool GoesOn(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiLetterOrDigit(text[at]);

    private static UnitKind KindOf(string name) =>
        Enum.TryParse<UnitKind>(name, ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"units.tsv: no kind {name}");
}
