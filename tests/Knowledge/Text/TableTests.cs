using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Text;

/// <summary>The tables hold together: what they lead to is a form that leads nowhere further.</summary>
public sealed class TableTests
{
    private const int LeastTypos = 400;

    public static TheoryData<string> Pairs => ["phrases.txt", "typos.tsv", "numerals.tsv"];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_a_phrase_becomes_is_read_as_itself(string table) => Assert.All(Table.Read(table, 2), row =>
    {
        var read = table == "phrases.txt" ? Normalizer.Normalize(row[1]) : SearchText.Read(row[1]).Text;
        Assert.Equal(row[1], read);
    });

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_phrase_can_be_met_at_all(string table) =>
        Assert.All(Table.Read(table, 2), row => Assert.Equal(row[1], table == "phrases.txt" ? Normalizer.Normalize(row[0]) : SearchText.Read(row[0]).Text));

    [Theory]
    [InlineData("phrases.txt", 2)]
    [InlineData("typos.tsv", 2)]
    [InlineData("numerals.tsv", 2)]
    [InlineData("fillers.tsv", 2)]
    [InlineData("units.tsv", 3)]
    public void No_phrase_stands_twice(string table, int columns) =>
        Assert.Empty(Table.Read(table, columns).GroupBy(r => r[0]).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [InlineData("traditional.txt")]
    [InlineData("variants.txt")]
    public void Every_form_becomes_the_one_named_or_further(string table) => Assert.All(Table.Lines(table), line =>
    {
        var runes = line.Line.EnumerateRunes().ToArray();
        Assert.Equal(Normalizer.Normalize(runes[1].ToString()), Normalizer.Normalize(runes[0].ToString()));
    });

    [Fact]
    public void There_are_typos_enough() => Assert.True(Table.Read("typos.tsv", 2).Count(r => r[0] != r[1]) >= LeastTypos);

    [Fact]
    public void Fillers_are_written_as_they_are_read() =>
        Assert.All(Table.Read("fillers.tsv", 2), row => Assert.Equal(row[0], SearchText.Read(row[0]).Text));

    [Fact]
    public void A_row_of_too_few_columns_is_named() =>
        Assert.Contains("units.tsv, line", Assert.Throws<InvalidDataException>(() => Table.Read("units.tsv", 2)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_table_that_is_not_there_is_named() =>
        Assert.Contains("none.tsv", Assert.Throws<InvalidDataException>(() => Table.Read("none.tsv", 2)).Message, StringComparison.Ordinal);
}
