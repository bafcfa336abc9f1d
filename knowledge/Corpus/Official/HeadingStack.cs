using System.Text.RegularExpressions;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>The headings that stand over the next article, from the book down.</summary>
internal sealed partial class HeadingStack
{
    // Between 章 and 节: interpretations number their parts 一、二、三、 and nothing else.
    private const int PlainRank = 35;

    private const int MostCharacters = 60;

    private readonly List<(int Rank, string Text)> _stack = [];
    private readonly string[] _part;
    private string[]? _path;

    public HeadingStack(string part) => _part = part.Length == 0 ? [] : [part];

    /// <summary>The headings now in force; the same instance until one changes.</summary>
    public IReadOnlyList<string> Path => _path ??= [.. _part, .. _stack.Select(h => h.Text)];

    /// <summary>The heading a line is by its words alone: 第二章 总则, 附则; null when it is none.</summary>
    public static string? Of(LawLine line)
    {
        var text = line.Text;
        if (LineText.Bare(text) is "附则")
        {
            return "附则";
        }

        if (text.Length > MostCharacters || Unit().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var apart = name.Length == 0 || match.Groups["gap"].Length > 0 || line.Depth > 0;
        name = apart ? name.TrimEnd('。') : name;
        return Sentence().IsMatch(name) || (!apart && GoesOn().IsMatch(name)) ? null : Tidy(LineText.Bare(match.Groups["unit"].Value), name);
    }

    /// <summary>Whether a line looks like a part numbered 一、二、; only what follows can tell.</summary>
    public static bool MayBePlain(LawLine line) =>
        line.Text.Length <= MostCharacters && (line.Depth > 0 || Plain().IsMatch(line.Text)) && !Sentence().IsMatch(line.Text);

    /// <summary>Puts a heading in its place; false when the very same one stands there already.</summary>
    public bool Push(string text)
    {
        var rank = RankOf(text);
        while (_stack.Count > 0 && _stack[^1].Rank > rank)
        {
            _stack.RemoveAt(_stack.Count - 1);
        }

        var repeated = _stack.Count > 0 && _stack[^1] == (rank, text);
        if (_stack.Count > 0 && _stack[^1].Rank == rank)
        {
            _stack.RemoveAt(_stack.Count - 1);
        }

        _stack.Add((rank, text));
        _path = null;
        return !repeated;
    }

    /// <summary>Takes a short line as the name of a heading that has only its number (第二章) so far.</summary>
    public bool TryName(string text)
    {
        var (rank, unit) = _stack.Count == 0 ? (PlainRank, "") : _stack[^1];
        if (rank == PlainRank || unit == "附则" || unit.Contains(' ', StringComparison.Ordinal)
            || text.Length > MostCharacters / 2 || Sentence().IsMatch(text))
        {
            return false;
        }

        _stack[^1] = (rank, Tidy(unit, text));
        _path = null;
        return true;
    }

    private static string Tidy(string unit, string spread)
    {
        var words = spread.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // 总 则 is 总则 spread out.
        var name = string.Join(words.All(w => w.Length == 1) ? "" : " ", words);
        return name.Length == 0 ? unit : $"{unit} {name}";
    }

    private int RankOf(string text)
    {
        if (text == "附则")
        {
            return _stack.Count == 0 ? PlainRank : _stack[0].Rank;
        }

        return Unit().Match(text) is not { Success: true } match ? PlainRank : match.Groups["kind"].Value switch
        {
            "分编" => 20,
            "章" => 30,
            "节" => 40,
            _ => 10,
        };
    }

    [GeneratedRegex(@"^(?<unit>第 ?[零〇一二三四五六七八九十百0-9]{1,5} ?(?<kind>分编|编|篇|部分|章|节))(?<gap>[ ：:]*)(?<name>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex("[，。；：？！]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("^(第|规定|所|的|、|和|与|及|至|到|或|以|中)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GoesOn();
}
