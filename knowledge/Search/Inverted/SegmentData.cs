using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>A segment's arrays, as they are saved.</summary>
/// <param name="Keys">Terms, ascending.</param>
/// <param name="Starts">Per term where its places begin, and one more.</param>
/// <param name="Places">Documents, ascending within a term.</param>
/// <param name="Own">What the term counts in the project's words there, 0 to 255.</param>
/// <param name="Official">The same in the official text.</param>
/// <param name="QuestionStarts">Per document where its questions begin, and one more.</param>
/// <param name="QuestionTermStarts">Per question where its terms begin, and one more.</param>
/// <param name="QuestionTerms">Terms by number.</param>
internal sealed record SegmentData(
    ulong[] Keys, int[] Starts, int[] Places, byte[] Own, byte[] Official, int[] QuestionStarts, int[] QuestionTermStarts, int[] QuestionTerms)
{
    /// <summary>A learned vector per document; none without learned vectors.</summary>
    public ByteVectors Vectors { get; init; } = ByteVectors.None;

    /// <summary>The same per question.</summary>
    public ByteVectors QuestionVectors { get; init; } = ByteVectors.None;
}
