/** Excel workbooks (Office Open XML, ECMA-376): sheets, shared texts, and which numbers are days. */
import type { TableRow } from '../roster.ts';
import { dayOfSerial, isDayFormat, leastDigits, plainNumber } from './number-format.ts';
import { type BrokenSheet, checkSize, type Merged, mostColumns, type Sheet, type Spreadsheet } from './sheet.ts';
import { readXml } from './xml.ts';

/** What a cell's style says of its number. */
interface Style {
  readonly isDay: boolean;
  readonly digits: number;
}

interface Book {
  readonly epoch: 1900 | 1904;
  readonly texts: readonly string[];
  readonly styles: readonly Style[];
}

const plainStyle: Style = { isDay: false, digits: 0 };

/** Throws when the XML is broken. */
export function readXlsx(files: ReadonlyMap<string, string>): Spreadsheet {
  const targets = readRelations(files.get('xl/_rels/workbook.xml.rels') ?? '');
  const { sheets, epoch } = readWorkbook(files.get('xl/workbook.xml') ?? '');
  const book: Book = {
    epoch,
    texts: readSharedTexts(files.get('xl/sharedStrings.xml')),
    styles: readStyles(files.get('xl/styles.xml')),
  };
  return {
    format: 'xlsx',
    sheets: sheets.map(({ name, hidden, relation }): Sheet => {
      let read: readonly TableRow[] | BrokenSheet | undefined;
      const look: Look = { hiddenRows: [], hiddenColumns: [], merged: [] };
      return {
        name,
        hidden,
        rows: () => {
          if (read === undefined) read = readSheet(files.get(targets.get(relation) ?? '') ?? '<none/>', book, look);
          return read;
        },
        look: () => look,
      };
    }),
  };
}

function readRelations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  each(xml, 'Relationship', ({ Id = '', Target = '' }) =>
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`),
  );
  return targets;
}

function readWorkbook(xml: string) {
  const sheets: { readonly name: string; readonly hidden: boolean; readonly relation: string }[] = [];
  let epoch: Book['epoch'] = 1900;
  each(xml, 'workbookPr', ({ date1904 }) => {
    if (isTrue(date1904)) epoch = 1904;
  });
  each(xml, 'sheet', (attributes) => {
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const { name = '', state = 'visible' } = attributes;
    sheets.push({ name, hidden: state !== 'visible', relation });
  });
  return { sheets, epoch };
}

/** Calls for each element of a name. */
function each(xml: string, wanted: string, found: (attributes: Readonly<Record<string, string>>) => void): void {
  if (xml === '') return;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === wanted) found(attributes);
    },
    text: () => {},
    close: () => {},
  });
}

/** Texts of cells, each once in a file of their own. Readings of Japanese characters (`rPh`) are no part of them. */
function readSharedTexts(xml: string | undefined): string[] {
  const texts: string[] = [];
  if (xml === undefined) return texts;
  let [text, inText, inReading] = ['', false, false];
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}

function readStyles(xml: string | undefined): Style[] {
  const styles: Style[] = [];
  if (xml === undefined) return styles;
  const codes = new Map<number, string>();
  let inCells = false;
  readXml(xml, {
    open: (name, { numFmtId = '0', formatCode }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt' && formatCode !== undefined) codes.set(id, formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells)
        styles.push({ isDay: isDayFormat(id, codes.get(id)), digits: leastDigits(codes.get(id)) });
    },
    text: () => {},
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** What is read besides the rows. */
interface Look {
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly merged: Merged[];
}

function readSheet(xml: string, book: Book, look: Look): readonly TableRow[] | BrokenSheet {
  try {
    return readRows(xml, book, look);
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'compressed';
  }
}

/** Cells as they stand in the file: a row may say that its only one is the thousandth. */
interface SparseRow {
  readonly row: number;
  readonly columns: number[];
  readonly texts: string[];
}

/** Rows of the same width, empty ones left out, as `evenRows`, which would need them wide before it can refuse them. */
function readRows(xml: string, book: Book, look: Look): TableRow[] {
  const rows = readSparseRows(xml, book, look).filter(({ texts }) => texts.some((text) => text.trim() !== ''));
  const width = rows.reduce((most, { columns }) => columns.reduce((a, b) => Math.max(a, b + 1), most), 0);
  checkSize(rows.length, width);
  return rows.map(({ row, columns, texts }) => {
    const cells = new Array<string>(width).fill('');
    for (const [place, column] of columns.entries()) cells[column] = texts[place] ?? '';
    return { row, cells };
  });
}

/** From the first to the last of some columns, counted from 1 in the file; a sheet may hide all that it could have. */
function columnsFrom({ min = '1', max = min }: Readonly<Record<string, string>>): number[] {
  const first = Number(min) - 1;
  const count = Math.min(Number(max), mostColumns) - first;
  return count > 0 ? Array.from({ length: count }, (_, place) => first + place) : [];
}

/** Rows without any text are left out. */
function readSparseRows(xml: string, book: Book, look: Look): SparseRow[] {
  const rows: SparseRow[] = [];
  let cells: SparseRow = { row: 0, columns: [], texts: [] };
  let row = 0;
  let column = -1;
  let type = '';
  let style = plainStyle;
  let value = '';
  let listening = false;
  let inReading = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        [cells, column] = [{ row, columns: [], texts: [] }, -1];
        if (isTrue(attributes.hidden)) look.hiddenRows.push(row);
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        [type, value] = [attributes.t ?? 'n', ''];
        style = book.styles[Number(attributes.s ?? -1)] ?? plainStyle;
      } else if (name === 'rPh') inReading = true;
      else if (name === 'v' || name === 't') listening = !inReading;
      else if (name === 'col' && isTrue(attributes.hidden)) look.hiddenColumns.push(...columnsFrom(attributes));
      else if (name === 'mergeCell') look.merged.push(...mergedRows(attributes.ref ?? ''));
    },
    text: (text) => {
      if (listening) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') listening = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && column < mostColumns) {
        const text = cellText(type, value, style, book);
        if (text === '') return;
        cells.columns.push(column);
        cells.texts.push(text);
      } else if (name === 'row' && cells.columns.length > 0) rows.push(cells);
    },
  });
  return rows;
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true';

/** `J12:J14`; nothing for cells of one row. */
function mergedRows(cells: string): Merged[] {
  const [from, to] = [...cells.matchAll(/[A-Z]{1,3}(\d+)/g)].map(([, row]) => Number(row));
  return from !== undefined && to !== undefined && to > from ? [{ cells, row: from }] : [];
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? 'A')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(type: string, value: string, { isDay, digits }: Style, { texts, epoch }: Book): string {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'd':
      return value.slice(0, 10);
    case 'n':
      if (value === '') return '';
      return isDay && Number(value) >= 1 ? dayOfSerial(Number(value), epoch) : plainNumber(value, digits);
    default:
      return unescaped(value);
  }
}

/** Characters that XML can't hold are written `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
