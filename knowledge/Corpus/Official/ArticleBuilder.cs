using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Collects the articles of one law in the order they come and finds fault with their numbers.</summary>
internal sealed class ArticleBuilder(LawDocument document, Findings findings)
{
    private readonly List<(int Number, int Insert, int Line, IReadOnlyList<string> Path, List<string> Text)> _articles = [];

    public int Count => _articles.Count;

    /// <summary>The number begun last; 0 before the first.</summary>
    public (int Number, int Insert) Last { get; private set; }

    public void Begin(ArticleHead head, int line, IReadOnlyList<string> path)
    {
        CheckNumber(head, line);
        Last = (head.Number, head.Insert);
        _articles.Add((head.Number, head.Insert, line, path, head.Text.Length == 0 ? [] : [head.Text]));
    }

    public void Append(string text) => _articles[^1].Text.Add(text);

    /// <summary>The articles under a law's id; one without text is a fault.</summary>
    public IReadOnlyList<OfficialArticle> Finish(string law)
    {
        var articles = new List<OfficialArticle>(_articles.Count);
        foreach (var (number, insert, line, path, text) in _articles)
        {
            var id = new ArticleId(law, number, insert);
            if (text.Count == 0)
            {
                findings.Fault(document.File, line, $"{id.ToChinese()}没有内容");
            }

            articles.Add(new OfficialArticle(id, path, string.Join('\n', text)));
        }

        return articles;
    }

    private void CheckNumber(ArticleHead head, int line)
    {
        var name = Name(head.Number, head.Insert);
        if (head.Number < Last.Number || (head.Number == Last.Number && head.Insert <= Last.Insert))
        {
            findings.Fault(document.File, line, $"条号倒退：{Name(Last.Number, Last.Insert)}之后是{name}");
        }
        else if (Count == 0)
        {
            if (head is not { Number: 1, Insert: 0 })
            {
                // One book of a code begins where the book before it ended.
                findings.Slip(document.IsVolunteers || document.Part.Length > 0, document.File, line, $"缺条：从{name}开始，前面没有第一条");
            }
        }
        else if (!ArticleHead.IsNext(head.Number, head.Insert, Last))
        {
            findings.Slip(document.IsVolunteers, document.File, line, $"缺条：{Name(Last.Number, Last.Insert)}之后是{name}");
        }
    }

    private static string Name(int number, int insert) => new ArticleId("", number, insert).ToChinese();
}
