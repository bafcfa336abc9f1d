namespace LegalBot.Knowledge.Laws;

/// <summary>A paragraph (款) of an article.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">Without the items that follow it.</param>
public sealed record ArticleParagraph(int Number, string Text)
{
    private readonly List<ArticleItem> _items = [];

    /// <summary>The items (项) listed under it.</summary>
    public IReadOnlyList<ArticleItem> Items => _items;

    internal void Add(ArticleItem item) => _items.Add(item);
}

/// <summary>An item (项) of a paragraph or a sub-item (目) of an item.</summary>
/// <param name="Label">As written: （一）, (1), 1．</param>
/// <param name="Text">Without the label.</param>
public sealed record ArticleItem(string Label, string Text)
{
    private readonly List<ArticleItem> _items = [];

    /// <summary>The sub-items (目) listed under it.</summary>
    public IReadOnlyList<ArticleItem> Items => _items;

    internal void Add(ArticleItem item) => _items.Add(item);
}
