namespace LegalBot.Console.Evaluation;

/// <summary>The page's style sheet: light, calm, from a phone's width up, and fit to print.</summary>
internal static class EvaluationStyle
{
    public const string Sheet = """

        :root { color: #1f2a26; background: #f4f5f3; font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
        * { box-sizing: border-box; }
        body { margin: 0; }
        main { max-width: 1180px; margin: 0 auto; padding: 1.2rem 1rem 3rem; }
        h1 { margin: 0; font-size: 1.6rem; }
        h2 { margin: 0 0 .8rem; font-size: 1.2rem; }
        h3 { margin: 1.6rem 0 .6rem; font-size: 1rem; }
        section { margin-top: 1.2rem; padding: 1.1rem; background: #fff; border: 1px solid #e3e5e1; border-radius: .6rem; }
        bdi { overflow-wrap: anywhere; }
        .facts, figcaption, caption { color: #55615c; font-size: .88rem; }
        .facts { margin: .4rem 0; }
        .warn { color: #8a4b00; font-size: .88rem; }
        .runs, .tiles, .articles { list-style: none; margin: 0; padding: 0; }
        .runs { margin: .6rem 0; display: grid; gap: .2rem; }
        .key { display: inline-block; width: .9em; height: .9em; margin-inline-end: .5em; border-radius: .15em; vertical-align: -.08em; print-color-adjust: exact; }
        .key-0 { background: #0b6e4f; }
        .key-1 { background: #b7791f; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: .8rem; margin: .8rem 0; }
        .tiles li { padding: .8rem 1rem; background: #fff; border: 1px solid #e3e5e1; border-radius: .6rem; }
        .what { font-weight: 600; margin-bottom: .2rem; }
        .what span { display: block; font-weight: 400; font-size: .88rem; color: #55615c; }
        .figure { display: flex; align-items: baseline; gap: .6rem; }
        .figure b { font-size: 1.5rem; font-variant-numeric: tabular-nums; }
        .figure .who { color: #55615c; }
        .beside { display: grid; grid-template-columns: minmax(0, 430px) minmax(0, 1fr); gap: 1.6rem; align-items: start; }
        figure { margin: 0; }
        svg { display: block; width: 100%; height: auto; max-width: 460px; font-family: inherit; }
        .scroll { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: .92rem; }
        table + table { margin-top: 1.2rem; }
        caption { text-align: start; padding-bottom: .4rem; }
        th, td { padding: .4rem .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid #e9ebe7; font-weight: 400; }
        thead th { color: #55615c; border-bottom: 2px solid #d5d9d3; white-space: nowrap; }
        .number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .interval, .hint { color: #55615c; font-size: .82rem; }
        td .interval, .hint { display: block; }
        .topic { min-width: 8em; }
        .articles li + li { margin-top: .35rem; }
        .worst { table-layout: fixed; }
        .worst th:nth-child(1) { width: 27%; }
        .worst th:nth-child(2) { width: 6.5em; }
        .bar-0 { fill: #0b6e4f; }
        .bar-1 { fill: #b7791f; }
        .gain { fill: #0b6e4f; }
        .loss { fill: #b4472e; }
        .grid { stroke: #e3e5e1; }
        .axis { stroke: #8b958f; }
        .halo { stroke: #fff; stroke-width: 4px; }
        .whisker { stroke: #1f2a26; stroke-width: 1.3; }
        .label, .value { font-size: 12px; fill: #1f2a26; }
        .value { font-size: 11px; }
        .over { paint-order: stroke; stroke: #fff; stroke-width: 4px; }
        .tick { font-size: 11px; fill: #55615c; }
        @media (max-width: 900px) { .beside { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 640px) {
          main { padding: 1rem .7rem 2rem; }
          section { padding: .9rem .8rem; }
          .stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; border: 0; padding: 0; }
          .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stack tbody th:nth-child(1) { width: auto; font-weight: 600; }
          .stack tr { padding: .8rem 0; border-bottom: 1px solid #e3e5e1; }
          .stack td { margin-top: .4rem; text-align: start; white-space: normal; }
          .stack td::before { content: attr(data-label) "："; color: #55615c; font-size: .82rem; }
          .worst td::before { display: block; }
        }
        @media print {
          :root { background: #fff; font-size: 12px; }
          main { max-width: none; padding: 0; }
          section { border: 0; padding: 0; }
          .scroll { overflow: visible; }
          .bar-0, .bar-1, .gain, .loss { print-color-adjust: exact; }
          tr, figure, .tiles li { break-inside: avoid; }
          h2, h3, caption { break-after: avoid; }
        }

        """;
}
