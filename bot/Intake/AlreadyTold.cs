using System.Text.RegularExpressions;

namespace LegalBot.Intake;

/// <summary>
/// Takes from the conversation what the form would ask, so that nobody tells it twice. The resident sees all of it in the
/// review and can correct it.
/// </summary>
public static partial class AlreadyTold
{
    private const int LeastFacts = 15;

    /// <param name="told">What the resident wrote, oldest first.</param>
    /// <param name="topic">Topic of the guide that answered last, or empty.</param>
    /// <param name="facts">What was established by asking, as the resident would say it.</param>
    public static IReadOnlyDictionary<IntakeField, string> Read(IReadOnlyList<string> told, string topic, IReadOnlyList<string> facts)
    {
        var all = string.Join('\n', told.Concat(facts));
        var known = new Dictionary<IntakeField, string>();
        Put(known, IntakeField.Topic, topic);
        Put(known, IntakeField.Facts, string.Join('\n', told.Where(t => t.Length >= LeastFacts).Append(string.Join('；', facts)).Where(t => t.Length > 0)));
        Put(known, IntakeField.Place, First(Place(), all));
        Put(known, IntakeField.OtherSide, First(OtherSide(), all));
        Put(known, IntakeField.Since, First(Since(), all));
        Put(known, IntakeField.Wish, First(Wish(), all));
        Put(known, IntakeField.Money, First(Money(), all));
        Put(known, IntakeField.Role, RoleIn(all));
        Put(known, IntakeField.Name, First(Name(), all));
        Put(known, IntakeField.Phone, IntakeAnswer.FindPhone(all) ?? "");
        return known;
    }

    private static void Put(Dictionary<IntakeField, string> known, IntakeField field, string value)
    {
        var most = IntakeFields.MostCharacters(field);
        if (value.Length > 0)
        {
            known[field] = value.Length <= most ? value : value[..most];
        }
    }

    private static string First(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Groups["it"].Value.Trim() : "";

    private static string RoleIn(string text) =>
        Tenant().IsMatch(text) ? "租户" : Owner().IsMatch(text) ? "业主" : "";

    // A building or flat with a number: 3号楼2单元501, 5栋1202室.
    [GeneratedRegex(@"(?<it>\d{1,3}(号楼|栋|幢|座)(\s*\d{1,2}单元)?(\s*\d{2,4}(室|号|房)?)?|\d{1,2}单元\s*\d{2,4}(室|号)?|(?<!\d)\d{3,4}室)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<it>(楼上|楼下|隔壁|对门)(邻居|\d{3,4}|那家|住户)?|房东|物业公司|物业|开发商|业委会)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherSide();

    [GeneratedRegex(@"(?<it>从?(昨天|前天|今天|昨晚|上周|上个?星期|上个?月|今年|去年|前年)(\d{1,2}月)?(\d{1,2}[日号])?(开始|起)?|\d{4}年(\d{1,2}月)?(\d{1,2}[日号])?|\d{1,2}月\d{1,2}[日号]|[一二两三四五六七八九十半\d]{1,3}个?(多)?(天|星期|周|月|年)(多)?了)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Since();

    [GeneratedRegex(@"(?<it>(要求|希望|想让|想要|我要)[^，。！？\n吗呢]{2,60})(?=[，。！\n]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wish();

    [GeneratedRegex(@"(?<it>\d+(\.\d+)?\s*[万千百]?(多)?(元|块钱?))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"我(叫|的?名字是)(?<it>\p{IsCJKUnifiedIdeographs}{2,4})(?=[，。,.\s]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("我是(租客|租户|租房的)|我租的|我租了|房东(不|把|说|让|要)", RegexOptions.None | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tenant();

    [GeneratedRegex("我是业主|我们业主|我作为业主", RegexOptions.None, 1000)]
    private static partial Regex Owner();
}
