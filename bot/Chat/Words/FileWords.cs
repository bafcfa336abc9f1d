using System.Diagnostics;
using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>Why files were not kept.</summary>
internal static class FileWords
{
    public static MessageBody Refused(IReadOnlyList<RefusedFile> files) => new(
        "有的文件没收下：\n\n" + Markdown.Bullets(files.Select(f => $"{Markdown.Escape(f.Name)}：{Reason(f.Reason)}"))
        + "\n\n照片（jpg、png、webp、heic）和 PDF 都可以发。");

    private static string Reason(AttachmentRefusal reason) => reason switch
    {
        AttachmentRefusal.Empty => "是空的",
        AttachmentRefusal.TooLarge => $"超过了 {AttachmentStore.MostBytes / 1024 / 1024} MB",
        AttachmentRefusal.UnknownType => "不是照片或 PDF",
        AttachmentRefusal.TooMany => $"一次最多 {AttachmentStore.MostPerMessage} 个",
        _ => throw new UnreachableException($"Refusal {reason} has no words."),
    };
}
