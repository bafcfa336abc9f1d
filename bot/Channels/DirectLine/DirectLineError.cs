namespace LegalBot.Channels.DirectLine;

/// <summary>
/// The protocol's error body. 403 is for an expired token only: Web Chat gives a conversation up for good on 403.
/// </summary>
internal static class DirectLineError
{
    public static IResult Of(int status, string code, string message) =>
        TypedResults.Json(new { error = new { code, message } }, statusCode: status);

    public static IResult Missing() => Of(StatusCodes.Status401Unauthorized, "Unauthorized", "没有登录凭证，请刷新页面。");

    public static IResult Expired() => Of(StatusCodes.Status403Forbidden, "TokenExpired", "登录凭证过期了，请刷新页面。");

    public static IResult NotThere() => Of(StatusCodes.Status404NotFound, "NotFound", "没有这个对话。");

    public static IResult Bad(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult TooLarge(string message) => Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static IResult TooMany() => Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "发得太快了，歇一下再发。");
}
