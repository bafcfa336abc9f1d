namespace LegalBot.Knowledge.Search;

/// <summary>What speaks for an article, each part between 0 and about 1, in units of the best first-stage score.</summary>
/// <param name="Words">First-stage score, BM25F.</param>
/// <param name="Likeness">The nearest own question.</param>
/// <param name="Chapter">How well the best articles of its chapter fit by words: a chapter of which several fit is probably the right one.</param>
/// <param name="ChapterNearness">The same by vectors.</param>
/// <param name="Beside">The articles before and after: a rule and its exception stand side by side.</param>
/// <param name="Lead">Situations told like the question, and what decided them.</param>
/// <param name="Nearness">Of the learned vectors.</param>
internal readonly record struct RankSigns(
    double Words, double Likeness, double Chapter, double ChapterNearness, double Beside, double Lead, double Nearness);
