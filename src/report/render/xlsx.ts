/** The report as an Excel workbook: what it is about on the first sheet, then a sheet for each table, numbers as numbers. */

import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Sheet as AnySheet, type Cell } from 'write-excel-file/node';
import type { WrittenCell, WrittenColumn, WrittenReport, WrittenRow, WrittenTable } from '../written.ts';
import type { Form } from './form.ts';
import { blockText } from './narrative.ts';
import { steady } from './steady-zip.ts';

type Sheet = AnySheet<Stream | Buffer | Blob>;

export const xlsx: Form = {
  render: async (report) => {
    const names = new Set<string>();
    const sheets = [
      overview(report, sheetName(report.sections[0]?.title ?? report.title, names)),
      ...report.sections.flatMap(({ tables }) =>
        tables.map((table) => tableSheet(table, sheetName(table.title, names))),
      ),
    ];
    return steady(await writeExcelFile(sheets).toBuffer(), report.report.asOf);
  },
};

const bold = { fontWeight: 'bold' } as const;
const head = { ...bold, backgroundColor: '#F1F4F7', wrap: true, alignVertical: 'top' } as const;

function overview({ title, subtitles, sections, notes, words }: WrittenReport, name: string): Sheet {
  const line = (value: string): Cell[] => [{ value, type: String }];
  const figures = sections.flatMap((section) => section.figures.map((figure) => ({ ...figure, of: section.beside })));
  const beside = (['yearAgo', 'target'] as const).flatMap(
    (key) => sections.flatMap((section) => section.beside).find((one) => one.key === key) ?? [],
  );
  return {
    sheet: name,
    columns: [{ width: 60 }, { width: 14 }, { width: 14 }],
    data: [
      [{ value: title, type: String, ...bold, fontSize: 16 }],
      ...subtitles.map(line),
      [],
      ...sections.flatMap(({ paragraphs, narrative }) =>
        [...paragraphs, ...narrative.map(blockText)].map((text) => [
          { value: text, type: String, wrap: true, columnSpan: 3, height: 80 },
        ]),
      ),
      [],
      ...(figures.length === 0
        ? []
        : [
            [words.figure, words.now, words.before, ...beside.map(({ heading }) => heading)].map((value) => ({
              value,
              type: String,
              ...head,
            })),
          ]),
      ...figures.map(({ label, now, before, of, beside: compared }) => [
        { value: label, type: String },
        valueCell(now, 'number'),
        valueCell(before, 'number'),
        ...beside.map(({ key }) => {
          const cell = compared[of.findIndex((one) => one.key === key)];
          return cell === undefined ? null : valueCell(cell, 'number');
        }),
      ]),
      [],
      ...notes.map(line),
    ],
  };
}

function tableSheet({ title, columns, rows, total, notes }: WrittenTable, name: string): Sheet {
  const row = ({ cells }: WrittenRow, style: object = {}): Cell[] =>
    cells.map((cell, at) => ({ ...valueCell(cell, columns[at]?.kind ?? 'words'), ...style }) as Cell);
  return {
    sheet: name,
    columns: columns.map((column, at) => ({ width: widthOf(column, rows, at) })),
    data: [
      [{ value: title, type: String, ...bold, fontSize: 13 }],
      columns.map(({ heading, kind }) => ({ value: heading, type: String, ...head, ...alignment(kind) })),
      ...rows.map((one) => row(one)),
      ...(total === null ? [] : [row(total, bold)]),
      ...notes.map((note): Cell[] => [{ value: note, type: String, textColor: '#51606F' }]),
    ],
  };
}

/** A number that is there is a number; a hidden one is its sign, so that nobody adds it up as nothing. Text is never a formula. */
function valueCell({ value, text, hidden }: WrittenCell, kind: WrittenColumn['kind']) {
  if (hidden || typeof value !== 'number') return { value: text, type: String, ...alignment(kind) } as const;
  // A share is written as a share in the figures too, where columns hold both.
  const format = kind === 'share' || text.includes('%') ? '0 %' : '0';
  return { value, type: Number, format, align: 'right' } as const;
}

const alignment = (kind: WrittenColumn['kind']) =>
  kind === 'number' || kind === 'share' ? ({ align: 'right' } as const) : {};

const widthOf = ({ heading }: WrittenColumn, rows: readonly WrittenRow[], at: number): number =>
  Math.min(
    60,
    Math.max(
      10,
      ...heading.split(' ').map(({ length }) => length + 2),
      ...rows.map(({ cells }) => (cells[at]?.text.length ?? 0) + 2),
    ),
  );

/** Excel allows 31 characters, not all of them, and each name once. */
function sheetName(title: string, taken: Set<string>): string {
  const short = title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
  const name = taken.has(short) ? `${short.slice(0, 27)} (${taken.size})` : short;
  taken.add(name);
  return name;
}
