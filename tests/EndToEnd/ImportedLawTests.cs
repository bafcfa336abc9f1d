using LegalBot.Cli;
using LegalBot.Storage;
using LegalBot.Tests.Knowledge.Corpus.Official;
using Microsoft.Playwright;

namespace LegalBot.Tests.EndToEnd;

/// <summary>An admin imports a law; a resident asks for it and reads the official words.</summary>
public sealed class ImportedLawTests(Browser browser) : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_resident_reads_an_imported_article_quoted_with_its_source()
    {
        _folder.Write("晾衣法.md", InventedLaw.Markdown).Import();
        await using var app = await LegalBotApp.StartAsync(
            ["--environment", "Development"], engine: _ => Packs.OpenEngine(new DataOptions { Directory = _folder.Data }));
        var page = await browser.OpenAsync(390, 844);
        var chat = await ChatWindow.OpenAsync(page, app);

        await chat.SaysAndHearsAsync("《晾衣法》第二条之一", "竹竿不长于三米");
        await chat.HearsAsync("上面是法律原文，我还没有白话解释");
        await Browser.PictureAsync(page, "chat-official");

        await page.GotoAsync(new Uri(app.Address, "/entries/晾衣法-2-1").ToString());
        await Assertions.Expect(page.Locator("blockquote.official")).ToContainTextAsync("竹竿不长于三米");
        await Assertions.Expect(page.Locator(".small")).ToContainTextAsync("导入的法律原文");
        await Browser.PictureAsync(page, "entry-official");
    }
}
