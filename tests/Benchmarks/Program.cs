using LegalBot.Benchmarks;

// The figures of the main job, each beside its target: dotnet run -c Release --project tests/Benchmarks [-- --seconds 20]
var seconds = args is ["--seconds", var given] ? int.Parse(given) : 20;
await MainJob.RunAsync(seconds);
