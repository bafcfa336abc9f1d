using System.Net;
using System.Text.RegularExpressions;
using LegalBot.People;

namespace LegalBot.Tests.Bot.Console;

/// <summary>A worker at the console without a browser: cookies and plain form posts, as on an old office computer without scripts.</summary>
internal sealed partial class Desk : IDisposable
{
    private readonly HttpClient _http;

    public Desk(LegalBotApp app) => _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
    {
        BaseAddress = app.Address,
    };

    public static async Task<Desk> SignInAsync(LegalBotApp app, string user)
    {
        var desk = new Desk(app);
        var answer = await desk.PostAsync("/console/sign-in", "/console/sign-in", ("UserName", user), ("Password", DemoCommunity.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return desk;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(path);

    public async Task<string> PageAsync(string path)
    {
        var answer = await _http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Posts a form as the page at <paramref name="from"/> would, its token included.</summary>
    public async Task<HttpResponseMessage> PostAsync(string from, string to, params (string Name, string Value)[] fields)
    {
        var page = await (await _http.GetAsync(from)).Content.ReadAsStringAsync();
        var token = Token().Match(page).Groups["it"].Value;
        return await _http.PostAsync(to, new FormUrlEncodedContent(
            fields.Append((Name: "__RequestVerificationToken", Value: token)).Select(f => KeyValuePair.Create(f.Name, f.Value))));
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<it>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
