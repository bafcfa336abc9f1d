namespace LegalBot.Cases;

/// <summary>The 18 types of the official people's-mediation return, and which of them a community's trouble belongs to.</summary>
public static class DisputeTypes
{
    public static readonly IReadOnlyList<string> All =
    [
        "婚姻家庭", "邻里", "房屋宅基地", "合同", "生产经营", "损害赔偿", "山林土地", "征地拆迁", "环境污染",
        "拖欠农民工工资", "其他劳动争议", "旅游", "电子商务", "其他消费", "医疗", "道路交通事故", "物业", "其他",
    ];

    private static readonly (string Type, string[] Words)[] Signs =
    [
        ("物业", ["物业", "公共收益", "维修资金", "业委会", "停车", "车位", "电梯", "高空", "消防", "通道", "绿地", "充电"]),
        ("婚姻家庭", ["家庭", "家暴", "婚", "继承", "赡养", "抚养"]),
        ("房屋宅基地", ["押金", "租", "承重墙", "买房"]),
        ("拖欠农民工工资", ["农民工"]),
        ("其他劳动争议", ["工资", "劳动", "加班"]),
        ("环境污染", ["油烟", "异味", "污染"]),
        ("损害赔偿", ["咬", "打伤", "受伤", "赔偿", "骂"]),
        ("邻里", ["漏水", "噪音", "狗", "采光", "遮挡", "摄像头", "装修", "树", "邻", "楼上", "楼下"]),
        ("合同", ["合同", "定金", "借钱", "欠款"]),
        ("其他消费", ["退款", "预付", "消费", "健身卡"]),
        ("道路交通事故", ["撞", "车祸", "交通"]),
    ];

    public static string Of(string topic)
    {
        foreach (var (type, words) in Signs)
        {
            if (Array.Exists(words, w => topic.Contains(w, StringComparison.Ordinal)))
            {
                return type;
            }
        }

        return "其他";
    }
}
