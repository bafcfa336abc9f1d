using System.Text.RegularExpressions;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Collects what follows the last article: 附件, 附表 and papers attached.</summary>
internal sealed partial class ScheduleBuilder
{
    private readonly List<string> _kept = [];
    private readonly List<string> _lines = [];
    private bool _attached;

    public bool IsOpen { get; private set; }

    public string Text => string.Join('\n', _kept.Concat(_lines));

    /// <summary>Whether a line opens the schedule: 附件, 附：, 附录一, 附表 1 and the like, but not 附则.</summary>
    public static bool Begins(LawLine line) => Opening().IsMatch(line.Text) && LineText.Bare(line.Text) != "附则";

    public void Open(string line)
    {
        IsOpen = true;
        _lines.Add(line);
    }

    public void Add(string line) => _lines.Add(line);

    /// <summary>Keeps a line that belongs to no article, whether or not a schedule follows.</summary>
    public void Keep(string line) => _kept.Add(line);

    /// <summary>Whether an article number in the schedule is that of an attached paper, now or since an earlier one.</summary>
    public bool Attaches(ArticleHead head) => _attached |= head is { Number: 1, Insert: 0 };

    /// <summary>Closes a schedule that was none and gives its lines back.</summary>
    public IReadOnlyList<string> Withdraw()
    {
        string[] lines = [.. _lines];
        _lines.Clear();
        IsOpen = false;
        return lines;
    }

    [GeneratedRegex("^附(件|录|表|图|注)?[一二三四五六七八九十0-9]{0,3}([：:．.、 ].*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();
}
