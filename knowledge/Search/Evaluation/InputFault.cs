namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>One thing wrong in a file somebody gave.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">Line number from 1; 0 when the fault is the file's.</param>
/// <param name="Reason">What is wrong and what is expected, in Chinese: admins read it.</param>
public sealed record InputFault(string File, int Line, string Reason)
{
    public override string ToString() => Line == 0 ? $"{File}: {Reason}" : $"{File}:{Line}: {Reason}";
}

/// <summary>What reading gave: the whole thing, or every fault and nothing of it.</summary>
/// <param name="Value">Null when there is a fault.</param>
/// <param name="Faults">Empty when <paramref name="Value"/> is there.</param>
public sealed record Reading<T>(T? Value, IReadOnlyList<InputFault> Faults)
    where T : class;
