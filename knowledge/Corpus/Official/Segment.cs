using System.Buffers.Binary;
using System.Collections;
using System.Text;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>A segment file in memory, see <see cref="SegmentFormat"/>.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Records">Where the article records begin.</param>
/// <param name="Texts">Where the article texts begin.</param>
/// <param name="Paths">The heading paths the records point to.</param>
internal sealed record Segment(byte[] Bytes, int Records, int Texts, string[][] Paths);

/// <summary>The articles of one law in a segment; an article is made, and its text decoded, each time it is asked for.</summary>
internal sealed class SegmentArticles(Segment segment, string law, int start, int count, byte[] fingerprint) : IReadOnlyList<OfficialArticle>
{
    /// <summary>The law's hash, see <see cref="LawFingerprint"/>.</summary>
    public byte[] Fingerprint => fingerprint;

    public int Count => count;

    public OfficialArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            var text = Encoding.UTF8.GetString(segment.Bytes, segment.Texts + Field(index, 3), Field(index, 4));
            return new OfficialArticle(new ArticleId(law, Field(index, 0), Field(index, 1)), segment.Paths[Field(index, 2)], text);
        }
    }

    /// <summary>The article with a number, or null.</summary>
    public OfficialArticle? Find(int number, int insert)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = (Field(middle, 0), Field(middle, 1)).CompareTo((number, insert));
            if (order == 0)
            {
                return this[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    public IEnumerator<OfficialArticle> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Field(int index, int field) => BinaryPrimitives.ReadInt32LittleEndian(
        segment.Bytes.AsSpan(segment.Records + (start + index) * SegmentFormat.RecordBytes + field * sizeof(int)));
}
