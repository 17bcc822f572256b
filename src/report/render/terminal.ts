/** The report on the terminal: headings, figures, and tables fitted to its width. */
import { showsBlocks } from '../../cli/characters.ts';
import type { Context } from '../../cli/context.ts';
import { type Column, table } from '../../cli/table.ts';
import { sparkline } from '../../lib/sparkline.ts';
import { printable } from '../../lib/text.ts';
import type {
  WrittenCell,
  WrittenFigure,
  WrittenReport,
  WrittenRow,
  WrittenSection,
  WrittenTable,
} from '../written.ts';
import { narrativeText } from './narrative.ts';

export async function showReport(context: Context, report: WrittenReport): Promise<void> {
  const { title, subtitles, sections, notes } = report;
  context.print(printable(`${title}\n${subtitles.join('\n')}\n`));
  for (const section of sections) await showSection(context, section, report);
  context.print(printable(`\n${notes.join('\n')}\n`));
}

async function showSection(context: Context, section: WrittenSection, report: WrittenReport): Promise<void> {
  const style = showsBlocks(context.outside.env) ? 'blocks' : 'letters';
  context.print(printable(`\n${section.title.toUpperCase()}\n`));
  for (const paragraph of section.paragraphs) context.print(printable(`${paragraph}\n`));
  if (section.narrative.length > 0) context.print(printable(`\n${narrativeText(section.narrative)}\n\n`));
  if (section.figures.length > 0) await context.list(figureTable(section, report, style));
  for (const one of section.tables) {
    context.print(printable(`\n${one.title}\n`));
    await context.list(fittedTable(one));
    for (const note of one.notes) context.print(printable(`${note}\n`));
  }
}

function figureTable({ figures, beside }: WrittenSection, { words }: WrittenReport, style: 'blocks' | 'letters') {
  const columns: Column<WrittenFigure>[] = [
    { key: 'figure', heading: () => words.figure, value: ({ label }) => label },
    { key: 'now', heading: () => words.now, value: ({ now }) => now.text, kind: 'number' },
    { key: 'before', heading: () => words.before, value: ({ before }) => before.text, kind: 'number' },
    ...beside.map(
      ({ key, heading }, at): Column<WrittenFigure> => ({
        key,
        heading: () => heading,
        value: (figure) => figure.beside[at]?.text ?? '',
        kind: 'number',
      }),
    ),
  ];
  // Only numbers as shown: what is hidden is a gap in the line too.
  const number = ({ value }: WrittenCell) => (typeof value === 'number' ? value : null);
  const trend: Column<WrittenFigure> = {
    key: 'trend',
    heading: () => words.trend,
    value: ({ earlier, before, now }) =>
      earlier.length === 0 ? '' : sparkline([...earlier.map(({ cell }) => cell), before, now].map(number), style),
  };
  const moved = figures.some(({ earlier }) => earlier.length > 0);
  return table({ columns: moved ? [...columns, trend] : columns, rows: figures, empty: () => '' });
}

const fittedTable = ({ columns, rows, total }: WrittenTable) =>
  table<WrittenRow>({
    columns: columns.map(
      ({ key, heading, kind }, at): Column<WrittenRow> => ({
        key,
        heading: () => heading,
        value: ({ cells }) => cells[at]?.text ?? '',
        ...(kind === 'number' || kind === 'share' ? { kind: 'number' } : {}),
        tone: ({ cells }) => toneOf(cells[at]),
      }),
    ),
    rows: [...rows, ...(total === null ? [] : [total])],
    empty: () => '',
  });

/** A broken rule draws the eye, a hidden number steps back. */
function toneOf(cell: WrittenCell | undefined): ReturnType<NonNullable<Column<WrittenRow>['tone']>> {
  if (cell?.hidden === true) return 'dim';
  if (cell?.value === 'broken') return 'bad';
  return cell?.value === 'kept' ? 'good' : undefined;
}
