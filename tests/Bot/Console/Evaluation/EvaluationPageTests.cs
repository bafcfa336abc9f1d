using System.Text.RegularExpressions;
using System.Xml.Linq;
using LegalBot.Console.Evaluation;
using LegalBot.Knowledge.Search.Evaluation;
using LegalBot.Tests.EndToEnd;
using LegalBot.Tests.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Bot.Console.Evaluation;

public sealed class EvaluationPageTests(Browser browser)
{
    private const string Nasty = "<script>alert('1')</script>\"&\u202e]]>";

    [Fact]
    public void Whatever_a_question_a_topic_an_id_or_a_file_name_holds_is_text()
    {
        var page = EvaluationPage.Render(Report(Nasty));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("alert('1')", page);
        Assert.Contains("&lt;script&gt;", page);
        // Once everything is encoded the page is well-formed from end to end.
        Assert.Contains(Nasty.Replace("\u202e", "", StringComparison.Ordinal), Tree(page).Value.Replace("\u202e", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere() =>
        Assert.DoesNotMatch(new Regex("src=|href=|@import|url\\(|https?:", RegexOptions.None, TimeSpan.FromSeconds(1)), EvaluationPage.Render(Report("问题")));

    [Fact]
    public void Charts_are_told_in_words_and_columns_are_named()
    {
        var tree = Tree(EvaluationPage.Render(Report("问题")));

        var charts = tree.Descendants("svg").ToList();
        Assert.Equal(4, charts.Count);
        Assert.All(charts, c => Assert.All(c.Attribute("aria-labelledby")!.Value.Split(' '), id =>
            Assert.NotEmpty(Assert.Single(tree.Descendants(), e => e.Attribute("id")?.Value == id).Value)));
        Assert.All(tree.Descendants("table"), t =>
        {
            Assert.NotEmpty(t.Element("caption")!.Value);
            Assert.All(t.Descendants("th"), h => Assert.NotNull(h.Attribute("scope")));
        });
        Assert.Equal(["看不出谁更好：这点差别碰巧也会有。"], tree.Descendants("td").Where(d => d.Attribute("class")?.Value == "verdict").Select(d => d.Value).Distinct());
    }

    [Fact]
    public void One_run_is_not_compared_and_a_run_without_failures_says_so()
    {
        var judged = Invented.Set([new JudgedQuery("a", "问", ["甲法-1"])]);
        var report = new Evaluator(_ => ("《甲法》第一条", "要旨")).Report(judged, [Invented.Run(judged, "a\t甲法-1")], new EvaluationRequest(DateTimeOffset.UnixEpoch))!;

        var page = EvaluationPage.Render(report);

        Assert.Equal(2, Tree(page).Descendants("svg").Count());
        Assert.Contains("没有可列的", page);
        Assert.Contains("1970-01-01 08:00", page);
        Assert.DoesNotContain("资料里一条也没有", page);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1366)]
    public async Task Nothing_runs_out_of_the_window(int width)
    {
        var page = await browser.OpenAsync(width, 900);
        await page.SetContentAsync(EvaluationPage.Render(Report(string.Concat(Enumerable.Repeat("长问题LongWord", 12)))));
        await page.WaitForFunctionAsync("() => document.fonts.status === 'loaded'");

        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('svg text')].every(t => t.getBoundingClientRect().height >= 10)"));
        await Browser.PictureAsync(page, $"evaluation-{width}");
        await page.Context.CloseAsync();
    }

    // Two runs that part on some questions but not by more than chance.
    private static EvaluationReport Report(string text)
    {
        var judged = Invented.Set(Enumerable.Range(0, 12).Select(i => new JudgedQuery(
            $"{i}{text.Replace('\t', ' ')}", text, i % 3 == 0 ? [text, "甲法-1"] : ["甲法-1"], i % 2 == 0 ? text : null)));
        Run Draw(int part) => new(text, judged.Queries.Select((q, i) => KeyValuePair.Create(
            q.Id, (IReadOnlyList<string>)(i % 4 == part ? ["甲法-1", text] : ["甲法-7", text, "", "甲法-9"]))));
        return new Evaluator(id => id == "甲法-1" ? (text, text) : null)
            .Report(judged, [Draw(0), Draw(1)], new EvaluationRequest(DateTimeOffset.UnixEpoch) { Only = null, Worst = 5 })!;
    }

    private static XElement Tree(string page)
    {
        // Void elements are the only thing of HTML here that XML does not know.
        var closed = Regex.Replace(page[page.IndexOf("<html", StringComparison.Ordinal)..], "<(?<void>(meta|br)[^>]*)>", "<${void}/>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return XElement.Parse(closed);
    }
}
