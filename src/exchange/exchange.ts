/** A register as a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/): a CSV a table, described so that any program can read it. */
import type { Column, Table } from '../store/columns.ts';

/** The file that describes the others. */
export const descriptorName = 'datapackage.json';

/** What stands for "not known": an empty cell is an empty text. */
export const missing = '\\N';

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly schema: TableSchema;
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: string;
  readonly foreignKeys: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
}

export interface Field {
  readonly name: string;
  readonly type: 'integer' | 'string' | 'date';
  readonly format?: 'binary';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly (string | number)[];
  };
}

export interface Package {
  readonly name: 'samspel';
  readonly profile: 'tabular-data-package';
  readonly title: string;
  readonly samspel: { readonly version: number };
  readonly resources: readonly Resource[];
}

/** How a table is described to other programs. */
export function schemaOf({ columns }: Table): TableSchema {
  const entries = Object.entries(columns);
  return {
    fields: entries.map(([name, column]) => fieldOf(name, column)),
    missingValues: [missing],
    primaryKey: 'id',
    foreignKeys: entries.flatMap(([name, { references }]) =>
      references === undefined ? [] : [{ fields: name, reference: { resource: references, fields: 'id' } }],
    ),
  };
}

function fieldOf(name: string, { kind, nullable, unique, values }: Column): Field {
  const allowed = kind === 'flag' ? [0, 1] : values;
  const constraints = {
    ...(nullable ? {} : { required: true as const }),
    ...(unique === true || kind === 'id' ? { unique: true as const } : {}),
    ...(allowed === undefined ? {} : { enum: allowed }),
  };
  return {
    name,
    type: isNumber(kind) ? 'integer' : kind === 'date' ? 'date' : 'string',
    ...(kind === 'bytes' ? { format: 'binary' as const } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const isNumber = (kind: Column['kind']): boolean => kind === 'id' || kind === 'integer' || kind === 'flag';

/**
 * A value as the text of its cell. A text that a spreadsheet would take for a formula gets a `\` before it, and so does one that begins with
 * `\`: nothing runs when the file is opened, and reading it back gives the text as it was.
 */
export function toCell(value: unknown): string {
  if (value === null || value === undefined) return missing;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  const text = String(value);
  return typeof value === 'string' && needsEscape(text) ? `\\${text}` : text;
}

const needsEscape = (text: string): boolean =>
  text.startsWith('\\') || (/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(text) && !/^\+\d[\d ]*$/.test(text));

/** The value of a cell, or undefined when the column can't hold it. */
export function fromCell(
  cell: string,
  { kind, nullable, values }: Column,
): string | number | Uint8Array | null | undefined {
  if (cell === missing) return nullable ? null : undefined;
  if (isNumber(kind)) return /^-?\d{1,15}$/.test(cell) ? Number(cell) : undefined;
  if (kind === 'bytes') return new Uint8Array(Buffer.from(cell, 'base64'));
  const text = cell.startsWith('\\') ? cell.slice(1) : cell;
  if (values !== undefined && !values.includes(text)) return undefined;
  if (kind === 'date' && !/^\d{4}-[01]\d-[0-3]\d$/.test(text)) return undefined;
  return text;
}
