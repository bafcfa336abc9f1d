using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Answers;

/// <summary>An article that exists and is in force on the day asked about.</summary>
/// <param name="Article">Its id.</param>
/// <param name="LawName">What people call its law.</param>
/// <param name="Gist">The rule in one line.</param>
/// <param name="Text">The whole rule.</param>
/// <param name="From">The first day this wording is law; null when that is not known.</param>
/// <param name="IsOfficial">Whether the text is the law's own, because the project has no words for it yet.</param>
public sealed record CheckedCitation(ArticleId Article, string LawName, string Gist, string Text, DateOnly? From, bool IsOfficial)
{
    private const int LongestGist = 60;

    public string Id => Article.ToString();

    public static CheckedCitation Of(Article article, Law law) =>
        new(article.Id, law.ShortName, article.Gist, article.Plain, article.Effective, false);

    public static CheckedCitation Of(OfficialText text)
    {
        var line = text.Article.Text.Split('\n')[0];
        return new(text.Article.Id, text.Law.Name, line.Length <= LongestGist ? line : $"{line[..LongestGist]}……", text.Article.Text, text.From, true);
    }
}
