namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Which articles a question may find.</summary>
/// <param name="Prefix">Only ids that begin so; null for all.</param>
/// <param name="Law">Only this law; null for all.</param>
/// <param name="LawKind">Only laws of this kind; null for all.</param>
/// <param name="Place">Without the local law of other places than this; null for all.</param>
/// <param name="Day">Only what is in force on this day; null for all.</param>
internal sealed record DocumentFilter(string? Prefix, string? Law, string? LawKind, string? Place, DateOnly? Day)
{
    /// <summary>Lets everything pass.</summary>
    public static readonly DocumentFilter None = new(null, null, null, null, null);

    public static DocumentFilter Of(SearchQuery query) => new(query.ArticlePrefix, query.Law, query.LawKind, query.Place, query.Day);

    public bool Passes(Document document) =>
        (Prefix is null || document.Id.StartsWith(Prefix, StringComparison.Ordinal))
        && (Law is null || document.Article!.Value.Law == Law)
        && (LawKind is null || document.LawKind == LawKind)
        && (Place is null || Place.StartsWith(document.Place, StringComparison.Ordinal))
        && (Day is not { } day || document.IsInForceOn(day));
}
