using System.Runtime.InteropServices;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>
/// A segment saved beside the data, so that the next start need not read every text again. It is only a copy: a file of
/// other contents, of another version or not whole is passed over and the segment built anew.
/// </summary>
internal static class SegmentFile
{
    private const string Magic = "LBSEG1";
    private const string Kept = "articles-*.segment";

    /// <param name="folder">Where segments are kept.</param>
    /// <param name="fingerprint">Of everything the segment is made of.</param>
    /// <returns>The segment, or null when there is none to use.</returns>
    public static SegmentData? Load(string folder, string fingerprint)
    {
        var file = PathOf(folder, fingerprint);
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            using var reader = new BinaryReader(File.OpenRead(file));
            if (reader.ReadString() != Magic || reader.ReadString() != fingerprint)
            {
                return null;
            }

            var data = new SegmentData(
                Read<ulong>(reader), Read<int>(reader), Read<int>(reader), Read<byte>(reader), Read<byte>(reader),
                Read<int>(reader), Read<int>(reader), Read<int>(reader))
            {
                Vectors = ReadVectors(reader),
                QuestionVectors = ReadVectors(reader),
            };
            return reader.ReadString() == Magic ? data : null;
        }
        catch (EndOfStreamException)
        {
            // Torn by a full disk or a copy that was cut off: as good as none.
            return null;
        }
    }

    /// <summary>Saves a segment and removes those of former contents.</summary>
    public static void Save(string folder, string fingerprint, SegmentData data)
    {
        Directory.CreateDirectory(folder);
        var file = PathOf(folder, fingerprint);
        var temporary = $"{file}.{Environment.ProcessId}";
        using (var writer = new BinaryWriter(File.Create(temporary)))
        {
            writer.Write(Magic);
            writer.Write(fingerprint);
            Write(writer, data.Keys);
            Write(writer, data.Starts);
            Write(writer, data.Places);
            Write(writer, data.Own);
            Write(writer, data.Official);
            Write(writer, data.QuestionStarts);
            Write(writer, data.QuestionTermStarts);
            Write(writer, data.QuestionTerms);
            WriteVectors(writer, data.Vectors);
            WriteVectors(writer, data.QuestionVectors);
            writer.Write(Magic);
        }

        File.Move(temporary, file, overwrite: true);
        foreach (var former in Directory.EnumerateFiles(folder, Kept).Where(f => f != file))
        {
            File.Delete(former);
        }
    }

    private static string PathOf(string folder, string fingerprint) => Path.Combine(folder, Kept.Replace("*", fingerprint, StringComparison.Ordinal));

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static ByteVectors ReadVectors(BinaryReader reader) => new(reader.ReadInt32(), Read<sbyte>(reader), Read<float>(reader));

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static void WriteVectors(BinaryWriter writer, ByteVectors vectors)
    {
        writer.Write(vectors.Dimensions);
        Write(writer, vectors.Values);
        Write(writer, vectors.Scales);
    }
}
