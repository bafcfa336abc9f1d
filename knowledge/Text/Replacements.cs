using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Text;

/// <summary>Replaces phrases by what they stand for; a phrase that stands for itself keeps shorter ones in it from being read.</summary>
internal sealed class Replacements
{
    private readonly Phrases<string> _phrases;

    private Replacements(IEnumerable<(string Phrase, string By)> rows) => _phrases = new Phrases<string>(rows);

    /// <param name="name">A table of two columns: phrase, and what it stands for.</param>
    public static Replacements Read(string name) => new(Table.Read(name, 2).Select(r => (r[0], r[1])));

    /// <summary>One pass; <paramref name="changed"/> is set where a character became another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NormalizedText Apply(NormalizedText source, ref bool changed)
    {
        var text = source.Text.AsSpan();
        var writer = new SpanWriter(source);
        for (var at = 0; at < text.Length; at++)
        {
            if (_phrases.CanBegin(text[at]) && _phrases.TryFind(text, at, out var length, out var by))
            {
                writer.Replace(at, length, by);
                at += length - 1;
            }
        }

        changed |= writer.Changed;
        return writer.Finish();
    }
}
