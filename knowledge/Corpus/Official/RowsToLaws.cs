using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Puts the rows of one JSON Lines file together to versions of laws.</summary>
internal static class RowsToLaws
{
    public static IEnumerable<OfficialLaw> Build(string file, IReadOnlyList<OfficialRow> rows, Findings findings) =>
        rows.GroupBy(r => (r.Id.Law, r.Version)).Select(group => One(file, [.. group], findings));

    private static OfficialLaw One(string file, IReadOnlyList<OfficialRow> rows, Findings findings)
    {
        var articles = Articles(file, rows, findings);
        CheckNumbers(file, rows[0], articles, findings);
        var floor = OfficialLaw.DateOf(rows[0].Version);
        var sources = rows.Select(r => r.Source).Where(s => s.Length > 0).Distinct().ToList();
        return new OfficialLaw
        {
            Id = rows[0].Id.Law, Name = rows[0].Law, Kind = rows[0].Category, Version = rows[0].Version,
            Effective = LawDates.Effective("", articles, floor), Articles = articles, IsPartial = OfficialLaw.AreExcerpt(articles),
            Source = sources.Count == 0 ? Path.GetFileName(file) : string.Join(' ', sources),
        };
    }

    private static List<OfficialArticle> Articles(string file, IReadOnlyList<OfficialRow> rows, Findings findings)
    {
        var first = new Dictionary<ArticleId, OfficialRow>(rows.Count);
        var twice = 0;
        foreach (var row in rows)
        {
            if (first.TryAdd(row.Id, row))
            {
                continue;
            }

            twice++;
            if (first[row.Id].Text != row.Text)
            {
                findings.Fault(file, row.Line, $"{row.Id} 和第 {first[row.Id].Line} 行是同一条、同一版本，内容却不同");
            }
        }

        if (twice > 0)
        {
            findings.Note(file, rows[0].Line, $"《{rows[0].Law}》有 {twice} 条重复，只收一次");
        }

        return [.. first.Values.OrderBy(r => r.Id.Number).ThenBy(r => r.Id.Insert).Select(r => new OfficialArticle(r.Id, r.Path, r.Text))];
    }

    // Rows carry their ids, so a gap cannot shift anything: it is only worth knowing.
    private static void CheckNumbers(string file, OfficialRow first, IReadOnlyList<OfficialArticle> articles, Findings findings)
    {
        var gaps = 0;
        (int Number, int Insert) last = default;
        var example = "";
        foreach (var article in articles)
        {
            if (!ArticleHead.IsNext(article.Id.Number, article.Id.Insert, last))
            {
                gaps++;
                example = example.Length == 0 ? article.Id.ToChinese() : example;
            }

            last = (article.Id.Number, article.Id.Insert);
        }

        if (gaps > 0)
        {
            findings.Note(file, first.Line, $"《{first.Law}》{first.Version} 有 {gaps} 处缺条，第一处在{example}之前");
        }
    }
}
