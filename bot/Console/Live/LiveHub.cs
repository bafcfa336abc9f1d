using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace LegalBot.Console.Live;

/// <summary>Tells open console pages that something changed (<c>changed</c>, conversation id). Pages then ask anew.</summary>
[Authorize]
internal sealed class LiveHub : Hub;
