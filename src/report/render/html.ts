/** The report as one HTML file: no scripts, no network, readable on a phone, on paper and by a screen reader. */
import { escapeHtml } from '../../lib/text.ts';
import type {
  WrittenCell,
  WrittenColumn,
  WrittenReport,
  WrittenRow,
  WrittenSection,
  WrittenTable,
} from '../written.ts';
import type { Form } from './form.ts';
import { style } from './html-style.ts';
import { narrativeHtml } from './narrative.ts';
import { withTrends } from './trend-table.ts';

export const html: Form = {
  render: async (plain) => {
    const report = withTrends(plain);
    const { languages, title, subtitles, sections, notes } = report;
    const written = await Promise.all(sections.map((section) => sectionHtml(section, report)));
    return `<!doctype html>
<html lang="${languages[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Samspel">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${subtitles.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</header>
${contents(report)}
<main>
${written.join('\n')}
</main>
<footer>
${notes.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
  },
};

const contents = ({ sections, words }: WrittenReport): string =>
  `<nav aria-label="${escapeHtml(words.contents)}"><ol>${sections
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join('')}</ol></nav>`;

async function sectionHtml(
  { id, title, paragraphs, narrative, figures, beside, tables }: WrittenSection,
  { words }: WrittenReport,
): Promise<string> {
  const shown = figures.map(
    ({ label, now, before, beside: compared }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd><strong>${escapeHtml(now.text)}</strong> <small>${[
        { heading: words.before, text: before.text },
        ...beside.map(({ heading }, at) => ({ heading, text: compared[at]?.text ?? '' })),
      ]
        .filter(({ text }, at) => at === 0 || text !== '–')
        .map(({ heading, text }) => `${escapeHtml(heading)}: ${escapeHtml(text)}`)
        .join('<br>')}</small></dd></div>`,
  );
  const tabled = await Promise.all(tables.map((table) => tableHtml(table, id)));
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(title)}</h2>
${[
  ...paragraphs.map((text) => `<p class="lead">${escapeHtml(text)}</p>`),
  ...narrative.map(narrativeHtml),
  ...(shown.length === 0 ? [] : [`<dl class="figures">${shown.join('')}</dl>`]),
  ...tabled,
].join('\n')}
</section>`;
}

/** A wide table scrolls in a frame of its own, which the keyboard can reach. */
async function tableHtml(table: WrittenTable, section: string): Promise<string> {
  const { id, title, columns, rows, total, notes } = table;
  const isDrawn = table.bars.length + (table.lines ?? []).length > 0;
  const drawn = isDrawn ? (await import('./bars.ts')).pictureForPage(table, `${section}-${id}-drawn`) : null;
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.heading)}</th>`).join('');
  const foot = total === null ? '' : `<tfoot>${rowHtml(total, columns)}</tfoot>`;
  // A column of codes needs no more room on a phone than they take.
  const short = [...rows, ...(total === null ? [] : [total])].every(({ cells }) => (cells[0]?.text.length ?? 0) <= 10);
  return `<h3 id="${section}-${id}">${escapeHtml(title)}</h3>
${drawn === null ? '' : `<figure>${drawn}</figure>\n`}<div class="frame${short ? ' short' : ''}" role="region" aria-labelledby="${section}-${id}" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns)).join('\n')}
</tbody>${foot}
</table></div>${notes.map((note) => `\n<p class="note">${escapeHtml(note)}</p>`).join('')}`;
}

const rowHtml = ({ cells }: WrittenRow, columns: readonly WrittenColumn[]): string =>
  `<tr>${cells
    .map((cell, at) =>
      at === 0
        ? `<th scope="row">${escapeHtml(cell.text)}</th>`
        : `<td${classOf(columns[at], cell)}>${escapeHtml(cell.text)}</td>`,
    )
    .join('')}</tr>`;

function classOf(column: WrittenColumn | undefined, cell?: WrittenCell): string {
  const classes = [
    ...(column?.kind === 'number' || column?.kind === 'share' ? ['n'] : []),
    ...(cell?.hidden === true ? ['hidden'] : []),
    ...(cell?.value === 'broken' || cell?.value === 'kept' ? [cell.value] : []),
  ];
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}
