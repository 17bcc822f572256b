/** One table with a line for every cell of every table: what spreadsheets and statistics programs take as it is. */
import { defuseFormula } from '../../lib/text.ts';
import type { WrittenCell, WrittenReport } from '../written.ts';
import type { Form } from './form.ts';

const head = ['section', 'table', 'row', 'rowLabel', 'column', 'columnLabel', 'value', 'suppressed'];

export const csv: Form = {
  render: async (report) => {
    const { stringify } = await import('csv-stringify/sync');
    return stringify([head, ...linesOf(report)].map((line) => line.map((cell) => defuseFormula(cell))));
  },
};

function* linesOf({ sections, words }: WrittenReport): Generator<string[]> {
  for (const section of sections) {
    for (const { id, label, now, before, beside } of section.figures) {
      yield [section.id, 'figures', id, label, 'now', words.now, ...shownValue(now)];
      yield [section.id, 'figures', id, label, 'before', words.before, ...shownValue(before)];
      for (const [at, { key, heading }] of section.beside.entries()) {
        const cell = beside[at];
        if (cell !== undefined) yield [section.id, 'figures', id, label, key, heading, ...shownValue(cell)];
      }
    }
    for (const { id, columns, rows, total } of section.tables)
      for (const { key, cells } of [...rows, ...(total === null ? [] : [total])])
        for (const [at, cell] of cells.entries()) {
          const column = columns[at];
          if (at > 0 && column !== undefined)
            yield [section.id, id, key, cells[0]?.text ?? '', column.key, column.heading, ...shownValue(cell)];
        }
  }
}

const shownValue = ({ value, hidden }: WrittenCell): [string, string] => [
  value === null ? '' : String(value),
  hidden ? '1' : '0',
];
