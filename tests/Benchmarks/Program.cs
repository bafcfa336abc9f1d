using LegalBot.Benchmarks;

// The figures beside their targets.
// The main job: dotnet run -c Release --project tests/Benchmarks [-- --seconds 20]
// The search: dotnet run -c Release --project tests/Benchmarks -- --search QUERIES.jsonl [DATA FOLDER]
if (args is ["--search", var queries, .. var rest])
{
    SearchJob.Run(rest is [var data] ? data : "nothing-imported", queries);
    return;
}

await MainJob.RunAsync(args is ["--seconds", var given] ? int.Parse(given) : 20);
