/** The report for programs, as promised in the reference. */
import { asJson } from '../../cli/json.ts';
import { describePeriod } from '../../lib/period.ts';
import type { WrittenReport, WrittenRow, WrittenTable } from '../written.ts';
import type { Form } from './form.ts';
import { blockText } from './narrative.ts';

export const json: Form = { render: async (report) => asJson(jsonReport(report)) };

/** Values, not words; a hidden number is null and named in `suppressed`. */
export function jsonReport({ languages, title, sections, report }: WrittenReport) {
  const { period, previous, asOf, minimumCell, digest } = report;
  return {
    period: period === null ? null : describePeriod(period),
    from: period?.from ?? null,
    until: period?.until ?? null,
    previous: previous === null ? null : describePeriod(previous),
    asOf,
    language: languages.join('+'),
    title,
    minimumCell,
    sections: sections.map(({ id, title, paragraphs, narrative, figures, beside, tables }) => ({
      id,
      title,
      text: paragraphs,
      ...(narrative.length === 0 ? {} : { narrative: narrative.map(blockText) }),
      tables: tables.map(jsonTable),
      figures: figures.map(({ id, label, now, before, earlier, beside: compared }) => ({
        id,
        label,
        value: now.value,
        previous: before.value,
        ...Object.fromEntries(beside.map(({ key }, at) => [key, compared[at]?.value ?? null])),
        earlier: earlier.map(({ period, cell }) => ({ period, value: cell.value, suppressed: cell.hidden })),
        suppressed: [
          ...(now.hidden ? ['value'] : []),
          ...(before.hidden ? ['previous'] : []),
          ...beside.flatMap(({ key }, at) => (compared[at]?.hidden === true ? [key] : [])),
        ],
      })),
    })),
    digest,
  };
}

function jsonTable({ id, title, columns, rows, total }: WrittenTable) {
  const object = ({ key, cells }: WrittenRow) => ({
    id: key,
    ...Object.fromEntries(columns.map((column, at) => [column.key, cells[at]?.value ?? null])),
    label: cells[0]?.text ?? '',
  });
  const all = [...rows, ...(total === null ? [] : [total])];
  return {
    id,
    title,
    columns: columns.map(({ key, heading, kind }) => ({ key, heading, kind })),
    rows: rows.map(object),
    total: total === null ? null : object(total),
    suppressed: all.flatMap(({ key, cells }) =>
      columns.flatMap((column, at) => (cells[at]?.hidden === true ? [{ row: key, column: column.key }] : [])),
    ),
  };
}
