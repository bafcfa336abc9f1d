using System.ComponentModel.DataAnnotations;
using LegalBot.People;

namespace LegalBot.Console;

/// <summary>What an admin fills in for a worker.</summary>
public sealed class WorkerForm
{
    [Required]
    [MaxLength(32)]
    public string UserName { get; set; } = "";

    [Required]
    [MaxLength(32)]
    public string Name { get; set; } = "";

    [Required]
    [MaxLength(32)]
    public string Role { get; set; } = "法律明白人";

    [MaxLength(32)]
    public string? Phone { get; set; }

    public bool IsAdmin { get; set; }

    public NewWorker ToWorker() =>
        new(UserName.Trim().ToLowerInvariant(), Name.Trim(), Role.Trim(), Phone?.Trim() ?? "", IsAdmin);
}
