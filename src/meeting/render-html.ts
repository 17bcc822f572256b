/** Minutes as one HTML page without anything from elsewhere: for a browser, an intranet, or to be printed. */
import { escapeHtml } from '../lib/text.ts';
import type { DocumentPoint, DocumentTable, MinutesDocument, Outcome } from './document.ts';

export function renderHtml(document: MinutesDocument): string {
  const { title, language, facts, attendance, points, actions, corrections, approval } = document;
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<dl>${facts.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`,
    renderTable(attendance),
    ...points.map(renderPoint),
    ...(actions === null ? [] : [renderTable(actions)]),
    ...(corrections === null
      ? []
      : [
          `<section class="corrections"><h2>${escapeHtml(corrections.heading)}</h2><ul>${corrections.lines.map((line) => `<li>${withBreaks(line)}</li>`).join('')}</ul></section>`,
        ]),
    `<p class="approval">${escapeHtml(approval)}</p>`,
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

const withBreaks = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

function renderTable({ heading, columns, rows }: DocumentTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return `<section><h2>${escapeHtml(heading)}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></section>`;
}

function renderPoint({ title, paragraphs, outcomes }: DocumentPoint): string {
  const heading = title === '' ? '' : `<h2>${escapeHtml(title)}</h2>`;
  return `<section>${heading}\n${paragraphs.map((text) => `<p>${withBreaks(text)}</p>`).join('\n')}\n${outcomes.map(renderOutcome).join('\n')}</section>`;
}

const renderOutcome = ({ kind, label, text, note }: Outcome): string =>
  `<p class="${kind}"><strong>${escapeHtml(label)}</strong> ${escapeHtml(text)}${note === '' ? '' : ` <em>(${escapeHtml(note)})</em>`}</p>`;

const style = `
body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}
main{max-width:46rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.1rem;margin:1.75rem 0 .4rem}
p{margin:.4rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:0}
dt{color:#555}
dd{margin:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #ddd}
th{color:#555;font-weight:600}
.decision,.action,.later{border-left:4px solid #1f5fa8;padding:.35rem .75rem;background:#f2f6fb}
.action{border-color:#2d7a46;background:#f1f8f3}
.later{border-color:#8a6d1d;background:#fbf7ea}
.corrections{border:1px solid #b3471d;padding:0 1rem .5rem;margin-top:1.75rem}
.approval{margin-top:2rem;color:#555}
@media print{main{margin:0;max-width:none}section{break-inside:avoid}}
`;
