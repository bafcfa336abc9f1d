using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus;

/// <summary>The form of each kind of pack record; packs/README.md says the same in words.</summary>
internal static class PackSchema
{
    public static Law Law(PackLine line) => new(
        line.Text("id"), line.Text("name"), line.Text("short"), line.Text("kind"),
        line.Day("effective"), line.Text("replaces", min: 0));

    public static Article Article(PackLine line)
    {
        var text = line.Text("id");
        if (!ArticleId.TryParse(text, out var id))
        {
            line.Fault("id", $"'{text}' is not of the form 民法典-288");
        }

        return new Article
        {
            Id = id,
            Path = line.Texts("path"),
            Gist = line.Text("gist", max: 60),
            Plain = line.Text("plain", min: 30, max: 320),
            Keywords = line.Texts("keywords", min: 6),
            Questions = line.Texts("questions", min: 5),
            Related = line.Texts("related"),
            Effective = line.Day("effective"),
            Until = line.OptionalDay("until"),
            CheckedOn = line.Day("checkedOn"),
            CheckedAgainst = line.Text("checkedAgainst"),
        };
    }

    public static Asking Asking(PackLine line)
    {
        var text = line.Text("id");
        if (!ArticleId.TryParse(text, out var id))
        {
            line.Fault("id", $"'{text}' is not of the form 民法典-288");
        }

        return new Asking(id, line.Texts("questions", min: 1));
    }

    public static Guide Guide(PackLine line)
    {
        var id = line.Text("id");
        if (!id.StartsWith("指南-", StringComparison.Ordinal))
        {
            line.Fault("id", $"'{id}' does not begin with 指南-");
        }

        return new Guide
        {
            Id = id,
            Title = line.Text("title"),
            Topic = line.Text("topic"),
            Questions = line.Texts("questions", min: 5),
            Keywords = line.Texts("keywords", min: 5),
            Answer = line.Text("answer", min: 40, max: 260),
            Law = line.Records("law", 1, l => new GuideLaw(l.Text("id"), l.Text("why"))),
            Steps = line.Texts("steps", min: 3),
            Evidence = line.Texts("evidence", min: 2),
            Deadlines = line.Texts("deadlines", min: 1),
            Contacts = line.Records("contacts", 1, l => new GuideContact(l.Text("who"), l.Text("when"), l.Text("phone", min: 0))),
            Stop = line.Texts("stop", min: 1),
            Facts = line.Records("facts", 1, l => new GuideFact(l.Text("key"), l.Text("ask"), l.Text("why"))),
            Local = line.Text("local", min: 0),
            Related = line.Texts("related"),
            Effective = line.Day("effective"),
            CheckedOn = line.Day("checkedOn"),
            CheckedAgainst = line.Text("checkedAgainst"),
        };
    }

    public static CaseReport Case(PackLine line)
    {
        var id = line.Text("id");
        var completeness = line.Text("completeness");
        if (!id.StartsWith("案例-", StringComparison.Ordinal))
        {
            line.Fault("id", $"'{id}' does not begin with 案例-");
        }

        if (completeness is not ("full" or "headnote"))
        {
            line.Fault("completeness", $"'{completeness}' is neither full nor headnote");
        }

        return new CaseReport
        {
            Id = id,
            Title = line.Text("title"),
            Topic = line.Text("topic"),
            Facts = line.Text("facts", min: 20),
            Issue = line.Text("issue"),
            Holding = line.Text("holding"),
            Outcome = line.Text("outcome"),
            Statutes = line.Texts("statutes"),
            Lesson = line.Text("lesson"),
            Keywords = line.Texts("keywords", min: 3),
            Questions = line.Texts("questions", min: 2),
            Source = line.Record("source", Source),
            IsFull = completeness == "full",
            Caution = line.Text("caution", min: 0),
            CheckedOn = line.Day("checkedOn"),
        };
    }

    public static Scenario Scenario(PackLine line)
    {
        var id = line.Text("id");
        var side = line.Text("side");
        if (!id.StartsWith("情景-", StringComparison.Ordinal))
        {
            line.Fault("id", $"'{id}' does not begin with 情景-");
        }

        if (side is not ("投诉方" or "被指方" or "旁人"))
        {
            line.Fault("side", $"'{side}' is none of 投诉方 被指方 旁人");
        }

        return new Scenario
        {
            Id = id,
            Topic = line.Text("topic"),
            Side = side,
            Brief = line.Text("short", min: 2, max: 20),
            Plain = line.Text("plain", min: 8, max: 80),
            Messy = line.Text("messy", min: 60, max: 220),
            Articles = line.Texts("articles", min: 1),
            Decides = line.Text("decides"),
            Answer = line.Text("answer", max: 120),
            Guide = line.Text("guide", min: 0),
            CheckedOn = line.Day("checkedOn"),
        };
    }

    public static Clarification Clarification(PackLine line) => new(
        line.Text("guide"), line.Records("facts", 0, f => new DecidingFact(
            f.Text("fact"), f.Text("ask", max: 30), f.Text("why", max: 20), f.Records("options", 2, o => new FactOption(
                o.Text("value"), o.Text("say", max: 14), o.Texts("signs", min: 1), o.Text("effect", max: 100), o.Texts("law"))))));

    private static CaseSource Source(PackLine line) => new(
        line.Text("kind"), line.Text("publisher"), line.Text("url"), line.Text("court", min: 0),
        line.Text("caseNo", min: 0), line.Text("decidedOn", min: 0), line.Text("publishedOn", min: 0));
}
