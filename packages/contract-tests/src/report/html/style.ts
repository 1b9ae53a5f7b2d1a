/** The page's style: no font, picture or script is fetched. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fbfaf8; --card: #fff; --code: #f3f1ec; --line: #d9d5cc;
  --text: #1c1b19; --soft: #5b5850; --link: #0b5394;
  --good: #14692e; --good-bg: #e2f3e5; --bad: #a81e1e; --bad-bg: #fbe6e3; --warn: #7a4b00; --warn-bg: #fbefd5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16171a; --card: #1e2024; --code: #15161a; --line: #393c43;
    --text: #ebe9e4; --soft: #aaa79f; --link: #8ec2ff;
    --good: #7fd99a; --good-bg: #17301f; --bad: #ff9d94; --bad-bg: #3b1c1a; --warn: #f0c069; --warn-bg: #362a12;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
main, header, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
footer { padding-block: 2rem 3rem; color: var(--soft); font-size: .875rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; letter-spacing: -.01em; }
h1 { margin: .25rem 0 .5rem; font-size: clamp(1.6rem, 4vw, 2.3rem); }
h2 { margin: 3rem 0 1rem; font-size: 1.4rem; }
h3 { margin: 0 0 .5rem; font-size: 1.1rem; }
p { margin: .5rem 0; max-width: 48rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace; font-size: .875em; }
code { overflow-wrap: anywhere; }
pre {
  margin: .25rem 0 .75rem; padding: .75rem .9rem; background: var(--code); border: 1px solid var(--line);
  border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 24rem; overflow: auto;
}
.eyebrow { margin: 0; color: var(--soft); font-size: .875rem; }
.badge {
  display: inline-block; padding: .1rem .6rem; border-radius: 1rem; font-weight: 600; font-size: .875rem;
  white-space: nowrap;
}
.good { color: var(--good); background: var(--good-bg); }
.bad { color: var(--bad); background: var(--bad-bg); }
.warn { color: var(--warn); background: var(--warn-bg); }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0; padding: 0; }
.figures div { flex: 1 1 8rem; padding: .75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.figures dt { color: var(--soft); font-size: .875rem; }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
article { margin: 0 0 1.25rem; padding: 1.1rem 1.25rem .6rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 8px; }
article.warning { border-left-color: var(--warn); }
article h4 { margin: .75rem 0 0; font-size: .875rem; color: var(--soft); font-weight: 600; }
.message { font-weight: 600; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: .6rem .9rem; text-align: left; color: var(--soft); font-size: .9rem; }
th, td { padding: .4rem .9rem; text-align: left; border-top: 1px solid var(--line); vertical-align: top; }
thead th { font-size: .875rem; color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { min-width: 10rem; font-weight: 500; }
.scroll + details { margin-top: .75rem; }
.number { text-align: right; }
.matrix td, .matrix thead th + th { text-align: center; padding-inline: .5rem; }
td.reached { color: var(--good); background: var(--good-bg); }
td.missed { color: var(--bad); background: var(--bad-bg); font-weight: 700; }
details { margin: 0 0 .6rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
details > .scroll { border: 0; border-radius: 0 0 8px 8px; }
summary { padding: .6rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; margin: 0; padding: 0; list-style: none; }
.chips li { padding: .05rem .5rem; border-radius: 4px; font-size: .875rem; }
@media print { pre { max-height: none; } article, tr { break-inside: avoid; } }
`
