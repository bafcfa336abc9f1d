using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LegalBot.Privacy;

/// <summary>
/// Encrypts personal fields before they reach the database: AES-256-GCM with a fresh nonce each time. The text form is
/// <c>v1.</c> and Base64Url of nonce (12 bytes), tag (16) and ciphertext.
/// </summary>
public sealed class FieldCipher
{
    private const string Prefix = "v1.";
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] _key;

    /// <param name="key">32 random bytes.</param>
    public FieldCipher(byte[] key)
    {
        if (key.Length != 32)
        {
            throw new ArgumentException($"The field key has {key.Length} bytes, 32 expected.", nameof(key));
        }

        _key = key;
    }

    public string Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(
            box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize));
        return Prefix + Base64Url.EncodeToString(box);
    }

    /// <exception cref="CryptographicException">Sealed with another key, or changed since.</exception>
    public string Open(string sealedText)
    {
        if (!sealedText.StartsWith(Prefix, StringComparison.Ordinal))
        {
            throw new CryptographicException("The field is not in the sealed form.");
        }

        var box = Base64Url.DecodeFromChars(sealedText.AsSpan(Prefix.Length));
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_key, TagSize);
        aes.Decrypt(
            box.AsSpan(0, NonceSize), box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), plain);
        return Encoding.UTF8.GetString(plain);
    }
}
