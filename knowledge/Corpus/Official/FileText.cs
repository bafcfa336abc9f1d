using System.Text;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Turns a file's bytes into text: UTF-8, UTF-16 with a byte order mark, else GB18030.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or null after a fault that names the line where it stops being text.</summary>
    public static string? Decode(byte[] bytes, string file, Findings findings)
    {
        if (bytes.Length == 0)
        {
            findings.Fault(file, 0, "文件是空的");
            return null;
        }

        var text = bytes switch
        {
            [0xff, 0xfe, ..] => Try(new UnicodeEncoding(false, true, true), bytes, 2, out _),
            [0xfe, 0xff, ..] => Try(new UnicodeEncoding(true, true, true), bytes, 2, out _),
            [0xef, 0xbb, 0xbf, ..] => Try(Utf8, bytes, 3, out _),
            _ => null,
        };
        var stop = 0;
        text ??= Try(Utf8, bytes, 0, out stop) ?? Try(Gb18030, bytes, 0, out _);

        // Text has no NUL; a decoder may well read one out of a picture or a program.
        if (text is null || text.Contains('\0', StringComparison.Ordinal))
        {
            findings.Fault(file, 1 + bytes.AsSpan(0, stop).Count((byte)'\n'), "不是 UTF-8、UTF-16 或 GB18030 编码的文本");
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Fault(file, 0, "文件里没有文字");
            return null;
        }

        return text;
    }

    /// <summary>The lines, numbered from 1, ended by CR, LF or both.</summary>
    public static IEnumerable<(int Number, string Line)> Lines(string text)
    {
        using var reader = new StringReader(text);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            yield return (number, line);
        }
    }

    private static string? Try(Encoding encoding, byte[] bytes, int start, out int stop)
    {
        try
        {
            stop = 0;
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException e)
        {
            stop = Math.Clamp(start + e.Index, 0, bytes.Length);
            return null;
        }
    }
}
