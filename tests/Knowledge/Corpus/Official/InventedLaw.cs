using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>Law text made up for the tests, in each of the forms that are read.</summary>
internal static class InventedLaw
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Four articles, one of them inserted, with headings, items and a schedule.</summary>
    public const string Markdown = """
        # 中华人民共和国晾衣法

        2019年3月4日 第九届晾衣大会第一次会议通过

        2021年5月6日 第九届晾衣大会第七次会议修正

        2021年6月1日 施行

        <!-- INFO END -->

        ## 第一章 总 则

        第一条 为了让衣服干得快，制定本法。

        第二条 住户晾衣应当做到：

        （一）不滴水；

        （二）不遮窗，包括：

        1．自己的窗；

        2．别人的窗。

        晴天可以多晾。

        ## 第二章 竹竿

        ### 第一节 长度

        第二条之一 竹竿不长于三米。

        第三条 本法自2019年4月1日起施行。

        附件：竹竿样式

        第一条 样式随意。
        """;

    /// <summary>The same kind of law as plain text, with a contents list.</summary>
    public const string PlainText = """
        楼道灯具
        管理办法
        （2020年2月3日灯具部令第5号公布，自2020年3月1日起施行）
        目　录
        第一章　总则……1
        第二章　附则……2
        第一章　总则
        　　第一条　为了楼道明亮，制定本办法。
        　　第二条　灯具坏了，物业应当在三日内修好。
        第二章　附　则
        　　第三条　本办法自2020年3月1日起施行。
        """;

    /// <summary>A law of numbered articles as plain text.</summary>
    public static string Plain(string title, params string[] articles) =>
        $"{title}\n" + string.Join('\n', articles.Select((text, i) => $"第{LegalBot.Knowledge.Laws.ChineseNumber.Format(i + 1)}条 {text}"));

    /// <summary>A row of JSON Lines.</summary>
    public static string Row(string id, string text, string version = "2020-01-01", string law = "车棚条例", string path = "", string source = "") =>
        JsonSerializer.Serialize(
            new { id, law, category = "行政法规", version, article = "", path, text, source },
            Json) + "\n";

    /// <summary>A Word document: a paragraph each, a table for what holds tabs.</summary>
    public static byte[] Word(params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var text in paragraphs)
            {
                if (text.Contains('\t'))
                {
                    body.Append(new Table(new TableRow(text.Split('\t').Select(cell => new TableCell(new Paragraph(new Run(new Words(cell))))))));
                    continue;
                }

                // Word splits a paragraph into runs wherever it likes.
                var half = text.Length / 2;
                body.Append(new Paragraph(
                    new Run(new Words(text[..half]) { Space = SpaceProcessingModeValues.Preserve }),
                    new Run(new Words(text[half..]) { Space = SpaceProcessingModeValues.Preserve })));
            }

            word.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }
}
