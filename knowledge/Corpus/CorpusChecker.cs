using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus;

/// <summary>What must hold between records: ids are unique, everything cited exists, no two versions overlap.</summary>
internal static class CorpusChecker
{
    public static void Check(KnowledgeCorpus corpus, Action<object, string, string> fault)
    {
        Unique(corpus.Laws, l => l.Id, fault);
        Unique(corpus.Guides, g => g.Id, fault);
        Unique(corpus.Cases, c => c.Id, fault);
        CheckArticles(corpus, fault);
        foreach (var guide in corpus.Guides)
        {
            Cited(corpus, guide, "law", guide.Law.Select(l => l.Id), fault);
            foreach (var id in guide.Related.Where(id => corpus.FindGuide(id) is null))
            {
                fault(guide, "related", $"there is no guide '{id}'");
            }
        }

        Unique(corpus.Scenarios, s => s.Id, fault);
        foreach (var scenario in corpus.Scenarios)
        {
            Cited(corpus, scenario, "articles", scenario.Articles, fault);
            if (scenario.Guide.Length > 0 && corpus.FindGuide(scenario.Guide) is null)
            {
                fault(scenario, "guide", $"there is no guide '{scenario.Guide}'");
            }
        }

        Unique(corpus.Clarifications, c => c.Guide, fault);
        foreach (var clarification in corpus.Clarifications)
        {
            CheckClarification(corpus, clarification, fault);
        }

        Unique(corpus.Askings, a => a.Id.ToString(), fault);
        foreach (var report in corpus.Cases)
        {
            Cited(corpus, report, "statutes", report.Statutes, fault);
        }
    }

    private static void CheckClarification(KnowledgeCorpus corpus, Clarification clarification, Action<object, string, string> fault)
    {
        if (corpus.FindGuide(clarification.Guide) is null)
        {
            fault(clarification, "guide", $"there is no guide '{clarification.Guide}'");
        }

        foreach (var fact in clarification.Facts)
        {
            Cited(corpus, clarification, $"facts.{fact.Name}", fact.Options.SelectMany(o => o.Law), fault);
            foreach (var twice in fact.Options.SelectMany(o => o.Signs.Append(o.Say).Distinct()).GroupBy(s => s).Where(g => g.Count() > 1))
            {
                fault(clarification, $"facts.{fact.Name}", $"'{twice.Key}' would mean more than one option");
            }
        }
    }

    private static void CheckArticles(KnowledgeCorpus corpus, Action<object, string, string> fault)
    {
        foreach (var article in corpus.Articles)
        {
            if (corpus.FindLaw(article.Id.Law) is null)
            {
                fault(article, "id", $"laws.jsonl has no law '{article.Id.Law}'");
            }

            Cited(corpus, article, "related", article.Related, fault);
        }

        foreach (var versions in corpus.Articles.GroupBy(a => a.Id))
        {
            var ordered = versions.OrderBy(a => a.Effective).ToList();
            foreach (var (older, newer) in ordered.Zip(ordered.Skip(1)))
            {
                if (older.Until is not { } last || last >= newer.Effective)
                {
                    fault(newer, "effective", $"another version of {newer.Id} is in force on that day");
                }
            }
        }
    }

    private static void Unique<T>(IEnumerable<T> records, Func<T, string> id, Action<object, string, string> fault)
        where T : class
    {
        foreach (var group in records.GroupBy(id))
        {
            foreach (var twice in group.Skip(1))
            {
                fault(twice, "id", $"'{group.Key}' stands more than once");
            }
        }
    }

    private static void Cited(
        KnowledgeCorpus corpus, object record, string field, IEnumerable<string> ids,
        Action<object, string, string> fault)
    {
        foreach (var id in ids.Where(id => !corpus.HasArticle(id)))
        {
            fault(record, field, ArticleId.TryParse(id, out _) ? $"there is no article '{id}'" : $"'{id}' is no article id");
        }
    }
}
