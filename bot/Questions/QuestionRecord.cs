using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Questions;

/// <summary>A question and what was answered: the log that tells what the knowledge base lacks. Texts are masked.</summary>
public sealed class QuestionRecord
{
    private QuestionRecord()
    {
    }

    public long Id { get; private set; }

    /// <summary>Conversation and message number; one question, one record.</summary>
    public string Key { get; private set; } = "";

    /// <summary>As asked, personal data masked.</summary>
    public string Text { get; private set; } = "";

    public string Band { get; private set; } = "";

    /// <summary>The guide that answered; null when none did.</summary>
    public string? GuideId { get; private set; }

    /// <summary>Article ids cited, comma separated; each was checked.</summary>
    public string Citations { get; private set; } = "";

    /// <summary>The best hits with score, likeness and coverage, as text for the test page.</summary>
    public string Hits { get; private set; } = "";

    /// <summary>Time to the answer, in milliseconds.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>What the resident said of it; null when nothing.</summary>
    public bool? Helpful { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static QuestionRecord Of(AnsweredQuestion answered, DateTimeOffset now) => new()
    {
        Key = answered.Key,
        Text = answered.MaskedText,
        Band = answered.Band,
        GuideId = answered.GuideId,
        Citations = string.Join(',', answered.Citations),
        Hits = answered.Hits,
        Milliseconds = answered.Milliseconds,
        At = now,
    };

    public void Vote(bool helpful) => Helpful = helpful;

    private sealed class Table : IEntityTypeConfiguration<QuestionRecord>
    {
        public void Configure(EntityTypeBuilder<QuestionRecord> table)
        {
            table.ToTable("Questions").HasKey(q => q.Id);
            table.Property(q => q.Key).HasMaxLength(96);
            table.Property(q => q.Text).HasMaxLength(4_000);
            table.Property(q => q.Band).HasMaxLength(16);
            table.Property(q => q.GuideId).HasMaxLength(64);
            table.Property(q => q.Citations).HasMaxLength(512);
            table.Property(q => q.Hits).HasMaxLength(1_024);
            table.HasIndex(q => q.Key).IsUnique();
            table.HasIndex(q => q.At);
        }
    }
}

/// <summary>What is written to the log of questions.</summary>
public sealed record AnsweredQuestion(string Key, string MaskedText, string Band)
{
    public string? GuideId { get; init; }

    public IReadOnlyList<string> Citations { get; init; } = [];

    public string Hits { get; init; } = "";

    public double Milliseconds { get; init; }
}
