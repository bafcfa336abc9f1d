using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>A hash over all that a version of a law says; where it was taken from does not count.</summary>
internal static class LawFingerprint
{
    public const int Bytes = SHA256.HashSizeInBytes;

    public static byte[] Of(OfficialLaw law)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in (string[])[law.Id, law.Name, law.Kind, law.Version, $"{law.Adopted:O}", $"{law.Effective:O}", law.Preamble, law.Schedule])
        {
            Append(hash, text);
        }

        foreach (var article in law.Articles)
        {
            Append(hash, article.Id.ToString());
            Append(hash, string.Join('\n', article.Path));
            Append(hash, article.Text);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>One hash over many, whatever their order; in hexadecimal.</summary>
    public static string OfAll(IEnumerable<byte[]> fingerprints)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var one in fingerprints.Select(Convert.ToHexString).Order(StringComparer.Ordinal))
        {
            Append(hash, one);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The length before each text: "ab" and "c" must not hash like "a" and "bc".
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
