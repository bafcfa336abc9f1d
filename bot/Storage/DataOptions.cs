using System.ComponentModel.DataAnnotations;

namespace LegalBot.Storage;

/// <summary>Where records and files are kept. Section <c>Data</c>.</summary>
public sealed class DataOptions
{
    /// <summary>The data folder; relative to the folder the program was started in.</summary>
    [Required]
    public string Directory { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; empty means SQLite in the data folder.</summary>
    public string Postgres { get; set; } = "";

    public string PathTo(string relative) => Path.GetFullPath(Path.Combine(Directory, relative));
}
