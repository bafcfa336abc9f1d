using System.Buffers.Binary;
using System.Text;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>
/// A segment file: magic, then four sections with their length before each: laws, heading paths, article records of
/// fixed size, and all article texts as UTF-8.
/// </summary>
internal static class SegmentFormat
{
    /// <summary>Bytes of an article record: number, insert, path, text offset, text length; little-endian 32 bits each.</summary>
    public const int RecordBytes = 5 * sizeof(int);

    private static readonly byte[] Magic = "LAWSEG1\n"u8.ToArray();

    /// <summary>The bytes of a segment that holds the laws.</summary>
    public static byte[] Write(IReadOnlyList<OfficialLaw> laws)
    {
        using MemoryStream lawBytes = new(), pathBytes = new(), records = new(), texts = new();
        using var lawWriter = new BinaryWriter(lawBytes);
        using var pathWriter = new BinaryWriter(pathBytes);
        using var recordWriter = new BinaryWriter(records);
        var paths = new Dictionary<string, int>();
        var start = 0;
        lawWriter.Write(laws.Count);
        foreach (var law in laws)
        {
            WriteLaw(lawWriter, law, start);
            start += law.Articles.Count;
            foreach (var article in law.Articles)
            {
                WriteArticle(recordWriter, article, PathIndex(paths, pathWriter, article.Path), texts);
            }
        }

        // Ends the table.
        pathWriter.Write(-1);
        return Join(lawBytes, pathBytes, records, texts);
    }

    /// <summary>Reads the laws; article texts stay bytes until asked for.</summary>
    /// <exception cref="InvalidDataException">The bytes are no segment.</exception>
    public static IReadOnlyList<OfficialLaw> Read(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(Magic))
        {
            throw new InvalidDataException("the file is no segment of official law");
        }

        var at = Magic.Length;
        var (laws, paths, records, texts) = (Section(bytes, ref at), Section(bytes, ref at), Section(bytes, ref at), Section(bytes, ref at));
        using var pathReader = new BinaryReader(new MemoryStream(bytes, paths.Start, paths.Length));
        var table = new List<string[]>();
        for (int count; (count = pathReader.ReadInt32()) >= 0;)
        {
            table.Add([.. Enumerable.Range(0, count).Select(_ => pathReader.ReadString())]);
        }

        var segment = new Segment(bytes, records.Start, texts.Start, [.. table]);
        using var lawReader = new BinaryReader(new MemoryStream(bytes, laws.Start, laws.Length));
        return [.. Enumerable.Range(0, lawReader.ReadInt32()).Select(_ => ReadLaw(lawReader, segment))];
    }

    private static void WriteLaw(BinaryWriter writer, OfficialLaw law, int start)
    {
        foreach (var text in (string[])[law.Id, law.Name, law.Kind, law.Version, law.Source, law.Preamble, law.Schedule])
        {
            writer.Write(text);
        }

        writer.Write(law.Adopted?.DayNumber ?? -1);
        writer.Write(law.Effective?.DayNumber ?? -1);
        writer.Write(law.IsPartial);
        writer.Write(start);
        writer.Write(law.Articles.Count);
        writer.Write(LawFingerprint.Of(law));
    }

    private static OfficialLaw ReadLaw(BinaryReader reader, Segment segment)
    {
        var texts = Enumerable.Range(0, 7).Select(_ => reader.ReadString()).ToArray();
        var (adopted, effective, isPartial) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean());
        var (start, count, fingerprint) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadBytes(LawFingerprint.Bytes));
        return new OfficialLaw
        {
            Id = texts[0], Name = texts[1], Kind = texts[2], Version = texts[3], Source = texts[4], Preamble = texts[5], Schedule = texts[6],
            Adopted = adopted < 0 ? null : DateOnly.FromDayNumber(adopted),
            Effective = effective < 0 ? null : DateOnly.FromDayNumber(effective),
            IsPartial = isPartial,
            Articles = new SegmentArticles(segment, texts[0], start, count, fingerprint),
        };
    }

    private static void WriteArticle(BinaryWriter records, OfficialArticle article, int path, MemoryStream texts)
    {
        var text = Encoding.UTF8.GetBytes(article.Text);
        foreach (var number in (int[])[article.Id.Number, article.Id.Insert, path, (int)texts.Length, text.Length])
        {
            records.Write(number);
        }

        texts.Write(text);
    }

    private static int PathIndex(Dictionary<string, int> paths, BinaryWriter writer, IReadOnlyList<string> path)
    {
        var key = string.Join('\n', path);
        if (!paths.TryGetValue(key, out var index))
        {
            paths[key] = index = paths.Count;
            writer.Write(path.Count);
            foreach (var heading in path)
            {
                writer.Write(heading);
            }
        }

        return index;
    }

    private static byte[] Join(params MemoryStream[] sections)
    {
        using var all = new MemoryStream();
        all.Write(Magic);
        foreach (var section in sections)
        {
            all.Write(BitConverter.GetBytes((int)section.Length));
            section.WriteTo(all);
        }

        return all.ToArray();
    }

    private static (int Start, int Length) Section(byte[] bytes, ref int at)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        var start = at + sizeof(int);
        at = checked(start + length);
        return (start, length);
    }
}
