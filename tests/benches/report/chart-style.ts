/** Colours and letters of the chart: those of the interface, once for light and once for dark. */

/** Pixels. */
export const WIDTH = 760;

export const CHART_STYLE = `
text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#2b2a27}
.head{font-size:15px;font-weight:600}
.quiet,.figure{fill:#6a665f;font-variant-numeric:tabular-nums}
.paper{fill:#fbfaf8}
.bar{fill:#2b4a7d}
.over{fill:#c9372c}
.goal{stroke:#6a665f;stroke-dasharray:3 3}
.axis{stroke:#dedad3}
.line{fill:none;stroke:#2b4a7d;stroke-width:1.75}
.dot{fill:#2b4a7d}
@media (prefers-color-scheme:dark){
text{fill:#ece9e4}
.quiet,.figure{fill:#a8a39a}
.paper{fill:#1c1b19}
.bar{fill:#8fb1ea}
.over{fill:#ff8a7a}
.goal{stroke:#a8a39a}
.axis{stroke:#3a3834}
.line{stroke:#8fb1ea}
.dot{fill:#8fb1ea}
}`;

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
