/** From the bytes of a file to a table of cells, whatever kind of file it is: CSV in any encoding, a spreadsheet, either of them gzipped. */
import { decode, type Encoding } from './decode.ts';
import type { FileFault, FileWarning } from './fault.ts';
import { plainHeading } from './map-option.ts';
import { parse, tableOf } from './parse.ts';
import type { Table } from './roster.ts';
import { columnLetters, type SheetLook, type SpreadsheetFormat } from './spreadsheet/sheet.ts';

export interface OpenOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Name or number of a sheet. */
  readonly sheet?: string | undefined;
}

/** What kind of file it was. */
export interface Source {
  readonly format: 'csv' | SpreadsheetFormat;
  /** Null for a spreadsheet, as is the delimiter. */
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  /** The sheet that was read; null for a file without sheets. */
  readonly sheet: string | null;
}

export type Opened =
  | {
      readonly ok: true;
      readonly table: Table;
      readonly source: Source;
      readonly warnings: readonly FileWarning[];
    }
  | { readonly ok: false; readonly fault: FileFault };

/** What stands between the cells when the rejected rows of a spreadsheet are written as CSV. */
const delimiterForSheets = ';';

export async function openTable(
  bytes: Uint8Array,
  options: OpenOptions,
  isHeading: (cell: string) => boolean,
): Promise<Opened> {
  if (isGzip(bytes)) {
    const { gunzip } = await import('./spreadsheet/archive.ts');
    const unpacked = gunzip(bytes);
    if (!unpacked.ok) return { ok: false, fault: { kind: 'not-text', what: unpacked.why } };
    return openUnpacked(unpacked.content, options, isHeading);
  }
  return openUnpacked(bytes, options, isHeading);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

async function openUnpacked(
  bytes: Uint8Array,
  options: OpenOptions,
  isHeading: (cell: string) => boolean,
): Promise<Opened> {
  if (isZip(bytes)) return openSheet(bytes, options.sheet, isHeading);
  const { encoding: asked, delimiter } = options;
  const decoded = decode(bytes, { isHeading, ...(asked === undefined ? {} : { encoding: asked }) });
  if (!decoded.ok) return decoded;
  const parsed = parse(decoded.text, { isHeading, ...(delimiter === undefined ? {} : { delimiter }) });
  if (!parsed.ok) return parsed;
  const { table } = parsed;
  const source = { format: 'csv', encoding: decoded.encoding, delimiter: table.delimiter, sheet: null } as const;
  return { ok: true, table, source, warnings: decoded.warnings };
}

async function openSheet(
  bytes: Uint8Array,
  asked: string | undefined,
  isHeading: (cell: string) => boolean,
): Promise<Opened> {
  const [{ openSpreadsheet }, { chooseSheet }] = await Promise.all([
    import('./spreadsheet/open.ts'),
    import('./spreadsheet/sheet.ts'),
  ]);
  const spreadsheet = openSpreadsheet(bytes);
  if (typeof spreadsheet === 'string') return { ok: false, fault: { kind: 'not-text', what: spreadsheet } };
  const sheets = spreadsheet.sheets.map(({ name }) => name);
  const sheet = chooseSheet(spreadsheet, asked, isHeading);
  if (sheet === null && asked !== undefined) return { ok: false, fault: { kind: 'no-sheet', given: asked, sheets } };
  const rows = sheet === null ? [] : sheet.rows();
  if (typeof rows === 'string') return { ok: false, fault: { kind: 'not-text', what: rows } };
  const table = tableOf(rows, delimiterForSheets, isHeading);
  if (sheet === null || table === null) return { ok: false, fault: { kind: 'empty' } };
  const others = spreadsheet.sheets.filter((one) => one !== sheet && !one.hidden).map(({ name }) => name);
  const source = { format: spreadsheet.format, encoding: null, delimiter: null, sheet: sheet.name } as const;
  const warnings: FileWarning[] =
    asked === undefined && others.length > 0 ? [{ kind: 'other-sheets', read: sheet.name, others }] : [];
  return { ok: true, table, source, warnings: [...warnings, ...seenOtherwise(sheet.look(), table)] };
}

/** What a person who looks at the sheet would not expect of the rows that were read. */
function seenOtherwise(
  { hiddenRows, hiddenColumns, merged }: SheetLook,
  { header, headerRow, rows }: Table,
): FileWarning[] {
  const hidden = new Set(hiddenRows);
  const read = rows.map(({ row }) => row).filter((row) => hidden.has(row));
  const columns = [...new Set(hiddenColumns)]
    .filter((column) => rows.some(({ cells: row }) => (row[column] ?? '').trim() !== ''))
    .map((column) => `${columnLetters(column)} ${plainHeading(header[column] ?? '')}`.trim());
  const cells = merged.filter(({ row }) => row > headerRow).map((one) => one.cells);
  return [
    ...(read.length > 0 ? [{ kind: 'hidden-rows' as const, rows: read }] : []),
    ...(columns.length > 0 ? [{ kind: 'hidden-columns' as const, columns }] : []),
    ...(cells.length > 0 ? [{ kind: 'merged-cells' as const, cells }] : []),
  ];
}
