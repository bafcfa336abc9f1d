return await LegalBot.Cli.CommandLine.RunAsync(args);
