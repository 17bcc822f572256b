/** Tables of a Word report: as wide as the page, a head that is repeated, columns as wide as their words. */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { WrittenColumn, WrittenRow } from '../written.ts';

/** Of the text of A4 with margins of 2 cm, in twentieths of a point. */
export const textWidth = 11906 - 2 * 1134;

/** A table of so many rows stays on one page. */
const rowsTogether = 15;

interface Below {
  readonly total: WrittenRow | null;
  /** How many notes follow: the first stays with the table. */
  readonly notes: number;
}

export function grid(columns: readonly WrittenColumn[], rows: readonly WrittenRow[], { total, notes }: Below): Table {
  const { widths, size } = widthsOf(columns, total === null ? rows : [...rows, total]);
  const together = rows.length <= rowsTogether;
  const row = (cells: readonly string[], { bold, head, last }: RowLook) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: cells.map((text, at) =>
        cellOf(text, {
          column: columns[at],
          width: widths[at] ?? 0,
          room: roomBefore(columns, at),
          size,
          bold,
          head,
          keepNext: head || (together && !last),
        }),
      ),
    });
  const texts = ({ cells }: WrittenRow) => cells.map(({ text }) => text);
  const headings = columns.map(({ heading }) => heading);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      row(headings, { bold: true, head: true, last: false }),
      ...rows.map((one, at) =>
        row(texts(one), { bold: false, head: false, last: notes === 0 && total === null && at === rows.length - 1 }),
      ),
      ...(total === null ? [] : [row(texts(total), { bold: true, head: false, last: notes === 0 })]),
    ],
  });
}

interface RowLook {
  readonly bold: boolean;
  readonly head: boolean;
  readonly last: boolean;
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'D5DCE3' };
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface Look {
  readonly column: WrittenColumn | undefined;
  readonly width: number;
  /** To the left of the text, in twentieths of a point. */
  readonly room: number;
  /** Of the letters, in half points. */
  readonly size: number;
  readonly bold: boolean;
  readonly head: boolean;
  readonly keepNext: boolean;
}

const isNumber = (column: WrittenColumn | undefined): boolean => column?.kind === 'number' || column?.kind === 'share';

/** Words that follow a number, which stands at the right edge of its column, keep away from it. */
const roomBefore = (columns: readonly WrittenColumn[], at: number): number =>
  isNumber(columns[at - 1]) && !isNumber(columns[at]) ? 240 : 80;

function cellOf(text: string, { column, width, room, size, bold, head, keepNext }: Look): TableCell {
  const number = isNumber(column);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: room, right: 80 },
    ...(head ? { shading: { fill: 'F1F4F7' } } : {}),
    children: [
      new Paragraph({
        keepNext,
        alignment: number ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold, size })],
      }),
    ],
  });
}

/** Room for a letter of a bold heading and for the margins of a cell, in twentieths of a point; longer texts than this many letters wrap. */
const [letter, margins, longestLine] = [138, 240, 60];

/** Letters of a table in half points: as a rule, and where many columns ask for less. */
const [usual, smallest] = [19, 13];

/**
 * Every column gets room for its longest word; what is left goes to those with much text. Where the words of all columns are wider than the
 * page, the letters become smaller with the columns, so that no word is broken.
 */
export function widthsOf(
  columns: readonly WrittenColumn[],
  rows: readonly WrittenRow[],
): { widths: number[]; size: number } {
  const needs = columns.map(({ heading }, at) => {
    const texts = [heading, ...rows.map(({ cells }) => cells[at]?.text ?? '')];
    const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]/).map(({ length }) => length)), 5);
    const line = Math.max(...texts.slice(1).map(({ length }) => length), word);
    return {
      least: word * letter + margins + roomBefore(columns, at) - 80,
      more: Math.min(line, longestLine) - Math.min(word, longestLine),
    };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least > textWidth) {
    const fits = textWidth / least;
    const size = Math.max(smallest, Math.floor(usual * fits));
    return { widths: needs.map((need) => Math.floor(need.least * fits)), size };
  }
  const more = needs.reduce((sum, need) => sum + need.more, 0);
  const share = (need: (typeof needs)[number]) => (more === 0 ? 1 / needs.length : need.more / more);
  return { widths: needs.map((need) => Math.floor(need.least + share(need) * (textWidth - least))), size: usual };
}
