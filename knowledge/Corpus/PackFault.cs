namespace LegalBot.Knowledge.Corpus;

/// <summary>One thing wrong in a pack.</summary>
/// <param name="File">Path inside the packs folder.</param>
/// <param name="Line">Line number from 1; 0 when the fault is the file's.</param>
/// <param name="Field">The field, or "" when the line as a whole is at fault.</param>
/// <param name="Message">What is wrong and what is expected.</param>
public sealed record PackFault(string File, int Line, string Field, string Message)
{
    public override string ToString() => $"{File}:{Line}: {(Field.Length == 0 ? "line" : Field)}: {Message}";
}

/// <summary>The packs cannot be used; <see cref="Faults"/> tells every place to mend.</summary>
public sealed class PackException(IReadOnlyList<PackFault> faults)
    : Exception($"{faults.Count} fault(s) in the packs, first: {faults[0]}")
{
    public IReadOnlyList<PackFault> Faults { get; } = faults;
}
