/** OpenDocument spreadsheets (ISO/IEC 26300): LibreOffice and the like. */
import type { TableRow } from '../roster.ts';
import { plainNumber } from './number-format.ts';
import { columnLetters, evenRows, type Merged, mostColumns, type Sheet, type Spreadsheet } from './sheet.ts';
import { readXml } from './xml.ts';

/** A sheet ends in one row that is repeated a million times. */
const mostRepeats = 1000;
/** No sheet has more rows than this. */
const mostRows = 1_048_576;

interface SheetInMaking {
  readonly name: string;
  style: string;
  readonly rows: TableRow[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** Columns that were described so far. */
  columns: number;
  readonly merged: Merged[];
}

/** Throws when the XML is broken. */
export function readOds(files: ReadonlyMap<string, string>): Spreadsheet {
  const reader = new OdsReader();
  readXml(files.get('content.xml') ?? '', reader);
  return {
    format: 'ods',
    sheets: reader.sheets.map(({ name, style, rows, hiddenRows, hiddenColumns, merged }): Sheet => {
      const even = evenRows(rows);
      const look = { hiddenRows, hiddenColumns, merged };
      return { name, hidden: reader.hiddenStyles.has(style), rows: () => even, look: () => look };
    }),
  };
}

class OdsReader {
  readonly sheets: SheetInMaking[] = [];
  readonly hiddenStyles = new Set<string>();
  private styleName = '';
  private row = 0;
  private kept = 0;
  private rowRepeats = 1;
  private rowHidden = false;
  private cells: string[] = [];
  private cell: { readonly attributes: Readonly<Record<string, string>>; paragraphs: string[] } | null = null;
  /** Inside a comment on a cell, which is no part of it. */
  private annotations = 0;

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    switch (name) {
      case 'style':
        this.styleName = attributes['style:name'] ?? '';
        return;
      case 'table-properties':
        if (attributes['table:display'] === 'false') this.hiddenStyles.add(this.styleName);
        return;
      case 'table':
        this.sheets.push({
          name: attributes['table:name'] ?? '',
          style: attributes['table:style-name'] ?? '',
          rows: [],
          hiddenRows: [],
          hiddenColumns: [],
          columns: 0,
          merged: [],
        });
        this.row = 0;
        return;
      case 'table-column':
        this.describeColumns(attributes);
        return;
      case 'table-row':
        [this.cells, this.rowRepeats] = [[], repeats(attributes['table:number-rows-repeated'])];
        this.rowHidden = (attributes['table:visibility'] ?? 'visible') !== 'visible';
        return;
      case 'table-cell':
      case 'covered-table-cell':
        this.cell = { attributes, paragraphs: [] };
        return;
      case 'annotation':
        this.annotations += 1;
        return;
      default:
        this.openInText(name, attributes);
    }
  };

  private describeColumns(attributes: Readonly<Record<string, string>>): void {
    const sheet = this.sheets.at(-1);
    if (sheet === undefined) return;
    const last = sheet.columns + repeats(attributes['table:number-columns-repeated']);
    if ((attributes['table:visibility'] ?? 'visible') !== 'visible')
      for (let column = sheet.columns; column < Math.min(last, mostColumns); column += 1)
        sheet.hiddenColumns.push(column);
    sheet.columns = last;
  }

  private openInText(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.cell === null || this.annotations > 0) return;
    if (name === 'p') this.cell.paragraphs.push('');
    else if (name === 's') this.add(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1))));
    else if (name === 'tab') this.add(' ');
    else if (name === 'line-break') this.add('\n');
  }

  text = (text: string): void => {
    if (this.annotations === 0) this.add(text);
  };

  private add(text: string): void {
    const { cell } = this;
    if (cell === null || cell.paragraphs.length === 0) return;
    cell.paragraphs.push((cell.paragraphs.pop() ?? '') + text);
  }

  close = (name: string): void => {
    if (name === 'annotation') this.annotations -= 1;
    else if ((name === 'table-cell' || name === 'covered-table-cell') && this.cell !== null) this.closeCell();
    else if (name === 'table-row') this.closeRow();
  };

  private closeCell(): void {
    const { cell } = this;
    if (cell === null) return;
    const value = cellText(cell.attributes, cell.paragraphs.join('\n'));
    const times = repeats(cell.attributes['table:number-columns-repeated']);
    const spanned = repeats(cell.attributes['table:number-rows-spanned']);
    if (spanned > 1 && value !== '') this.sheets.at(-1)?.merged.push(this.mergedFrom(spanned));
    for (let time = 0; time < times && this.cells.length < mostColumns; time += 1) this.cells.push(value);
    this.cell = null;
  }

  private mergedFrom(spanned: number): Merged {
    const [row, column] = [this.row + 1, columnLetters(this.cells.length)];
    return { cells: `${column}${row}:${column}${row + spanned - 1}`, row };
  }

  private closeRow(): void {
    const isEmpty = this.cells.every((cell) => cell === '');
    const kept = isEmpty ? 0 : Math.min(this.rowRepeats, mostRepeats);
    this.kept += kept;
    if (this.kept > mostRows) throw new RangeError('too many rows');
    const sheet = this.sheets.at(-1);
    for (let time = 0; time < kept; time += 1) {
      const row = this.row + time + 1;
      sheet?.rows.push({ row, cells: this.cells });
      if (this.rowHidden) sheet?.hiddenRows.push(row);
    }
    this.row += this.rowRepeats;
  }
}

const repeats = (written: string | undefined): number =>
  written === undefined ? 1 : Math.max(1, Number(written) || 1);

/** What the cell holds, where that is surer than what it shows: days and numbers. Zeros that show before a number are kept. */
function cellText(attributes: Readonly<Record<string, string>>, shown: string): string {
  switch (attributes['office:value-type']) {
    case 'date':
      return (attributes['office:date-value'] ?? shown).slice(0, 10);
    case 'float':
      return /^0\d+$/.test(shown) ? shown : plainNumber(attributes['office:value'] ?? shown, 0);
    case 'boolean':
      return attributes['office:boolean-value'] ?? shown;
    default:
      return shown;
  }
}
