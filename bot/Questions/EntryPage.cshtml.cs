using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Laws;
using LegalBot.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LegalBot.Questions;

/// <summary>Shows an entry that an answer cites: an article, a guide or a case. For everybody; holds no personal data.</summary>
public sealed class EntryPage(KnowledgeCorpus corpus, TimeProvider clock) : PageModel
{
    public Article? Article { get; private set; }

    public Law? Law { get; private set; }

    /// <summary>The article's official wording, where it was imported.</summary>
    public OfficialText? Official { get; private set; }

    public Guide? Guide { get; private set; }

    public CaseReport? Case { get; private set; }

    public DateOnly Today { get; } = LocalTime.DayOf(clock.GetUtcNow());

    /// <summary>Asked for by the chat page, which shows it in a window of its own.</summary>
    public bool IsPart => Request.Headers.ContainsKey("X-Part");

    public string Title => Article is { } article ? $"《{Law!.ShortName}》{article.Id.ToChinese()}" : Official is { } text ? $"《{text.Law.Name}》{text.Article.Id.ToChinese()}" : Guide?.Title ?? Case?.Title ?? "";

    public IActionResult OnGet(string id)
    {
        Article = corpus.FindArticle(id, Today) ?? corpus.LastArticle(id);
        Law = Article is null ? null : corpus.FindLaw(Article.Id.Law);
        Official = OfficialOf(id);
        Guide = corpus.FindGuide(id);
        Case = corpus.FindCase(id);
        return Law is null && Official is null && Guide is null && Case is null ? NotFound() : Page();
    }

    // Beside the project's own words only the text they describe; alone whatever is held.
    private OfficialText? OfficialOf(string id) =>
        ArticleId.TryParse(id, out var article) && corpus.Official.Find(article) is { } text && (Article is null || text.Words(Article)) ? text : null;

    public (string Name, string Gist)? Named(string articleId) => corpus.Named(articleId);
}
