using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Word documents as the national law database gives them: a paragraph a line, tables row by row.</summary>
internal static class DocxReader
{
    // A law has at most some hundred thousand characters; what unpacks to more is no law.
    private const long MostCharacters = 20_000_000;

    /// <summary>The law text of a file, or null after a fault.</summary>
    public static LawDocument? Read(string file, byte[] bytes, Findings findings)
    {
        if (bytes.Length == 0)
        {
            findings.Fault(file, 0, "文件是空的");
            return null;
        }

        try
        {
            using var word = WordprocessingDocument.Open(
                new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (word.MainDocumentPart?.Document?.Body is { } body)
            {
                return new LawDocument { File = file, Lines = Lines(body) };
            }

            findings.Fault(file, 0, "Word 文档里没有正文");
        }
        catch (Exception e) when (e is OpenXmlPackageException or FormatException or InvalidDataException or XmlException or IOException
            or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException or OverflowException)
        {
            // The library tells a broken file by many kinds of exception.
            findings.Fault(file, 0, $"不是完好的 Word 文档（.docx）：{e.Message.ReplaceLineEndings(" ")}");
        }

        return null;
    }

    private static List<LawLine> Lines(Body body)
    {
        var lines = new List<LawLine>();
        var number = 0;
        foreach (var block in Blocks(body))
        {
            number++;
            var text = block is TableRow row ? Cells(row) : Text(block);
            lines.AddRange(text.Split('\n').Select(LineText.Clean).Where(t => t.Length > 0).Select(t => new LawLine(number, t)));
        }

        return lines;
    }

    private static IEnumerable<OpenXmlElement> Blocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph or TableRow)
            {
                yield return child;
            }
            else if (child is Table or SdtBlock or SdtContentBlock or SdtRow or SdtContentRow)
            {
                foreach (var block in Blocks(child))
                {
                    yield return block;
                }
            }
        }
    }

    private static string Cells(TableRow row) => string.Join(
        " | ", row.Descendants<TableCell>().Select(cell => LineText.Clean(string.Join(' ', cell.Descendants<Paragraph>().Select(Text)))));

    private static string Text(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            text.Append(element switch
            {
                DocumentFormat.OpenXml.Wordprocessing.Text t => t.Text,
                TabChar => " ",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                _ => "",
            });
        }

        return text.ToString();
    }
}
