using System.Text;

namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>Reads the lines of a UTF-8 file; another encoding is a fault, not a file full of replacement signs.</summary>
internal static class StrictLines
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Reading<string[]>> ReadAsync(string file, CancellationToken cancel)
    {
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return new(await File.ReadAllLinesAsync(file, strict, cancel), []);
        }
        catch (DecoderFallbackException)
        {
            return new(null, [new InputFault(file, 0, "不是 UTF-8 编码，请另存为 UTF-8 再试")]);
        }
    }
}
