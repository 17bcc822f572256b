/** The report as an Excel workbook: what it is about on the first sheet, then a sheet for each table, numbers as numbers. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Sheet as AnySheet, type Cell } from 'write-excel-file/node';
import type { WrittenCell, WrittenColumn, WrittenReport, WrittenRow, WrittenTable } from '../written.ts';
import type { Form } from './form.ts';
import { blockText } from './narrative.ts';
import { steady } from './steady-zip.ts';
import { pages, type SheetPages } from './xlsx-pages.ts';

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
    const file = writeExcelFile(sheets, {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [pages(sheets.map(printed))],
    });
    return steady(await file.toBuffer(), report.report.asOf);
  },
};

/** Letters that fit on an upright page without making them small. */
const uprightWidth = 95;
const overviewWidths = [60, 14, 14];
const lineHeight = 15;

/** Wide tables lie across; the title and the head of a table stand on each of its pages. */
const printed = ({ sheet, columns, stickyRowsCount }: Sheet): SheetPages => ({
  sheet: sheet ?? '',
  wide: (columns ?? []).reduce((sum, { width }) => sum + (width ?? 0), 0) > uprightWidth,
  head: stickyRowsCount ?? 0,
});

const bold = { fontWeight: 'bold' } as const;
const head = { ...bold, backgroundColor: '#F1F4F7', wrap: true, alignVertical: 'top' } as const;

function overview({ title, subtitles, sections, notes, words }: WrittenReport, name: string): Sheet {
  const width = overviewWidths.reduce((sum, one) => sum + one, 0);
  const line = (value: string): Cell[] => [
    {
      value,
      type: String,
      wrap: true,
      alignVertical: 'top',
      columnSpan: 3,
      height: linesOf(value, width) * lineHeight,
    },
  ];
  const figures = sections.flatMap((section) => section.figures.map((figure) => ({ ...figure, of: section.beside })));
  const beside = (['yearAgo', 'target'] as const).flatMap(
    (key) => sections.flatMap((section) => section.beside).find((one) => one.key === key) ?? [],
  );
  return {
    sheet: name,
    columns: [...overviewWidths, ...beside.map(() => 14)].map((width) => ({ width })),
    data: [
      [{ value: title, type: String, ...bold, fontSize: 16 }],
      ...subtitles.map(line),
      [],
      ...sections.flatMap(({ paragraphs, narrative }) => [...paragraphs, ...narrative.map(blockText)].map(line)),
      [],
      ...(figures.length === 0
        ? []
        : [
            [words.figure, words.now, words.before, ...beside.map(({ heading }) => heading)].map((value, at) => ({
              value,
              type: String,
              ...head,
              ...(at === 0 ? {} : alignment('number')),
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
  const widths = columns.map((column, at) => widthOf(column, total === null ? rows : [...rows, total], at));
  const heightOf = (texts: readonly string[]) =>
    Math.max(...texts.map((text, at) => linesOf(text, widths[at] ?? longest))) * lineHeight;
  const row = ({ cells }: WrittenRow, style: object = {}): Cell[] => {
    const height = heightOf(cells.map(({ text }) => text));
    return cells.map((cell, at) => {
      const kind = columns[at]?.kind ?? 'words';
      return {
        ...valueCell(cell, kind),
        ...(kind === 'words' ? { wrap: true } : {}),
        alignVertical: 'top',
        height,
        ...style,
      } as Cell;
    });
  };
  const height = heightOf(columns.map(({ heading }) => heading));
  return {
    sheet: name,
    stickyRowsCount: 2,
    columns: widths.map((width) => ({ width })),
    data: [
      [{ value: title, type: String, ...bold, fontSize: 13 }],
      columns.map(({ heading, kind }) => ({ value: heading, type: String, ...head, height, ...alignment(kind) })),
      ...rows.map((one) => row(one)),
      ...(total === null ? [] : [row(total, bold)]),
      ...notes.map((note) => noteRow(note, widths)),
    ],
  };
}

function noteRow(note: string, widths: readonly number[]): Cell[] {
  const height =
    linesOf(
      note,
      widths.reduce((sum, width) => sum + width, 0),
    ) * lineHeight;
  const look = { wrap: true, alignVertical: 'top', columnSpan: widths.length, height, textColor: '#51606F' } as const;
  return [{ value: note, type: String, ...look }];
}

/** How many lines a text takes in a column of so many letters, broken at blanks. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.floor((used - 1) / width);
    used = used > width ? used % width : used;
  }
  return lines;
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

const longest = 60;

const widthOf = ({ heading }: WrittenColumn, rows: readonly WrittenRow[], at: number): number =>
  Math.min(
    longest,
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
