using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>
/// Reads the lines of one law: title, preamble, contents list (skipped), headings, articles, schedule. Every reader of
/// written law text feeds it.
/// </summary>
internal sealed class LawTextParser(LawDocument document, Findings findings)
{
    private readonly HeadingStack _headings = new(document.Part);
    private readonly ArticleBuilder _articles = new(document, findings);
    private readonly List<string> _preamble = [];
    private readonly ScheduleBuilder _schedule = new();
    private bool _headed;

    /// <summary>The law, or null where there is none; then a fault or a note says why.</summary>
    public static OfficialLaw? Parse(LawDocument document, Findings findings) => new LawTextParser(document, findings).Run();

    private OfficialLaw? Run()
    {
        var (title, body) = LawTitle.Take(document);
        if (title.Length < 2)
        {
            findings.Fault(document.File, document.Lines.Count == 0 ? 0 : document.Lines[0].Number, title.Length == 0 ? "没有标题" : $"标题只有一个字：{title}");
            return null;
        }

        var before = findings.Faults.Count;
        var lines = ContentsList.Skip(body);
        for (var i = 0; i < lines.Count; i++)
        {
            Take(lines, i);
        }

        var id = OfficialLaw.IdOf(title);
        var articles = _articles.Finish(id);
        if (articles.Count == 0)
        {
            findings.Slip(document.IsVolunteers, document.File, 0, document.IsVolunteers ? "没有条文（通知、批复或案例一类），未收入" : "没有找到任何条文（第一条……）");
            return null;
        }

        return findings.Faults.Count > before ? null : Build(id, title, articles);
    }

    private OfficialLaw Build(string id, string title, IReadOnlyList<OfficialArticle> articles)
    {
        var preamble = string.Join('\n', _preamble);
        var adopted = LawDates.Adopted(preamble);
        var version = LawDates.VersionOf(Path.GetFileNameWithoutExtension(document.File));
        version = version.Length > 0 ? version : adopted?.ToString("yyyy-MM-dd") ?? "";
        return new OfficialLaw
        {
            Id = id, Name = title, Kind = LawKind.Of(document.File, title, preamble), Version = version, Adopted = adopted,
            Effective = LawDates.Effective(preamble, articles, adopted ?? OfficialLaw.DateOf(version)),
            Source = Path.GetFileName(document.File), Preamble = preamble, Schedule = _schedule.Text, Articles = articles,
            IsPartial = OfficialLaw.AreExcerpt(articles),
        };
    }

    private void Take(IReadOnlyList<LawLine> lines, int i)
    {
        var line = lines[i];
        if (_schedule.IsOpen)
        {
            InSchedule(line);
        }
        else if (ArticleHead.TryMatch(line.Text, _articles.Last, out _))
        {
            Articles(line);
        }
        else if (_articles.Count > 0 && ScheduleBuilder.Begins(line))
        {
            _schedule.Open(line.Text);
        }
        else if (HeadingStack.Of(line) is { } heading)
        {
            Heading(line, heading);
        }
        else if (HeadingStack.MayBePlain(line) && i + 1 < lines.Count && IsHeadOrHeading(lines[i + 1]))
        {
            Heading(line, line.Text);
        }
        else
        {
            Text(line);
        }
    }

    // A paper attached to the law counts its articles from one again; a number that goes on shows that it was no schedule.
    private void InSchedule(LawLine line)
    {
        if (ArticleHead.TryMatch(line.Text, _articles.Last, out var head) && !_schedule.Attaches(head)
            && ArticleHead.IsNext(head.Number, head.Insert, _articles.Last))
        {
            foreach (var text in _schedule.Withdraw())
            {
                _articles.Append(text);
            }

            Articles(line);
        }
        else
        {
            _schedule.Add(line.Text);
        }
    }

    private void Articles(LawLine line)
    {
        var parts = ArticleHead.Split(line.Text, _articles.Last).ToList();
        if (parts.Count > 1)
        {
            findings.Note(document.File, line.Number, $"一行里连着 {parts.Count} 条，已分开");
        }

        foreach (var part in parts)
        {
            if (ArticleHead.TryMatch(part, _articles.Last, out var head))
            {
                _articles.Begin(head, line.Number, _headings.Path);
            }
        }

        _headed = false;
    }

    private void Heading(LawLine line, string heading)
    {
        if (!_headings.Push(heading))
        {
            findings.Note(document.File, line.Number, $"标题重复：{heading}");
        }

        _headed = true;
    }

    private void Text(LawLine line)
    {
        if (_headed && _headings.TryName(line.Text))
        {
            return;
        }

        if (_articles.Count == 0)
        {
            _preamble.Add(line.Text);
        }
        else if (_headed)
        {
            findings.Slip(document.IsVolunteers, document.File, line.Number, "标题和下一条之间有不属于任何条的文字");
            _schedule.Keep(line.Text);
        }
        else
        {
            _articles.Append(line.Text);
        }
    }

    private bool IsHeadOrHeading(LawLine line) =>
        ArticleHead.TryMatch(line.Text, _articles.Last, out _) || HeadingStack.Of(line) is not null;
}
