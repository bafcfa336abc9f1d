namespace LegalBot.Knowledge.Search;

/// <summary>Where an index is kept between starts.</summary>
/// <param name="Folder">The folder; made when it is not there.</param>
/// <param name="Fingerprint">Of everything the index is made of: another one, and it is built anew.</param>
public sealed record SavedIndex(string Folder, string Fingerprint);
