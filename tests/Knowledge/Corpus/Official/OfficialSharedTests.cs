using System.IO.Compression;
using System.Text.Json;
using LegalBot.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>The whole official corpus, where it lies beside the project.</summary>
public sealed class OfficialSharedTests
{
    [Fact]
    public void Every_row_of_the_corpus_is_found_with_the_same_text()
    {
        var file = OfficialText.Corpus();
        using var folder = new ImportFolder();
        var outcome = OfficialImport.Run(file, folder.Library, dryRun: false, null, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Faults);

        var library = folder.Open();
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        var wrong = new List<string>();
        var rows = 0;
        while (reader.ReadLine() is { } line)
        {
            rows++;
            using var json = JsonDocument.Parse(line);
            var (id, version, text) = (Field("id"), Field("version"), Field("text"));
            Assert.True(OfficialIds.TryParse(id, out var parsed), id);
            var law = library.Versions(parsed.Law).Single(v => v.Version == version);
            if (!library.Has(id) || law.Articles.First(a => a.Id == parsed).Text != text
                || library.Find(id, law.Since ?? DateOnly.MinValue)?.Text != text)
            {
                wrong.Add($"{id} {version}");
            }

            string Field(string name) => json.RootElement.GetProperty(name).GetString()!;
        }

        Assert.Equal(58_908, rows);
        Assert.Empty(wrong);
        Assert.Equal(ImportStatus.Unchanged, OfficialImport.Run(file, folder.Library, dryRun: false, null, TestContext.Current.CancellationToken).Status);
    }
}
