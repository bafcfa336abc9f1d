namespace LegalBot.Knowledge.Text;

/// <summary>A piece of a text that was read as one.</summary>
/// <param name="Length">Characters, at least one.</param>
/// <param name="Form">What it becomes; null where it stays.</param>
internal readonly record struct Piece(int Length, string? Form = null);
