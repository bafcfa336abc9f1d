namespace LegalBot.Console.Evaluation;

/// <summary>A report as a page that needs nothing else: no script, its own style.</summary>
internal static class EvaluationFrame
{
    /// <param name="title">Of the page.</param>
    /// <param name="body">What it shows.</param>
    public static string Render(string title, Html body) => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="zh-Hans">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{title}</title>
        <style>{new Html(EvaluationStyle.Sheet)}</style>
        </head>
        <body>
        <main>
        {body}
        </main>
        </body>
        </html>

        """).Text;
}
