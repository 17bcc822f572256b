/** What is known of headings, municipalities and grounds of residence, made ready for look-ups from the tables that ship. */

import * as v from 'valibot';
import { fold } from '../lib/fold.ts';
import { withoutBrackets } from '../lib/text.ts';
import { type ResidenceGround, residenceGrounds } from '../lib/vocabulary.ts';
import type { OwnField } from '../own-field/own-field.ts';
import { isRosterField, type RosterField } from './fields.ts';
import { nameOrderOf } from './name-order.ts';
import type { ColumnField } from './own-fields.ts';
import { scan } from './scan.ts';

/** The tables as they are read from files. */
export interface ReferenceSources {
  /** `headers.yaml`, parsed: field -> language -> spellings. Later ones add to the first, so that people can have their own. */
  readonly headers: readonly unknown[];
  /** `municipalities.csv`: `code,fi,sv,status,validUntil`. */
  readonly municipalities: string;
  /** `residence-grounds.csv`: `code,en,sv,fi`; a cell may hold several words divided by commas or slashes. */
  readonly residenceGrounds: string;
  /** The code of ISCO-08 of an occupation that is surely meant; null when it would be a guess. */
  readonly occupationCode: (written: string) => string | null;
}

export interface Reference {
  /** Folded heading -> field. */
  readonly headings: ReadonlyMap<string, ColumnField>;
  /** Folded name or code -> three-digit code; abolished municipalities too, after those in use. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** The names as they are written, for "did you mean". */
  readonly municipalityNames: readonly string[];
  /** Folded label or code -> code. */
  readonly residenceGrounds: ReadonlyMap<string, ResidenceGround>;
  /** The register's own fields of participants; see `own-fields.ts`. */
  readonly ownFields?: readonly OwnField[];
  readonly occupationCode: ReferenceSources['occupationCode'];
}

const headersSchema = v.record(v.string(), v.record(v.string(), v.array(v.string())));

/** Throws when a table has not its shape: they ship with the program and are tested. */
export function buildReference(sources: ReferenceSources): Reference {
  return {
    headings: new Map(sources.headers.flatMap(readHeadings)),
    ...readMunicipalities(sources.municipalities),
    residenceGrounds: readGrounds(sources.residenceGrounds),
    occupationCode: sources.occupationCode,
  };
}

/** True for a cell that is a known heading, letter for letter after folding, or one in two languages (`Etunimi / Förnamn`). */
export const headingTest =
  ({ headings }: Reference) =>
  (cell: string): boolean =>
    cell.length > 0 &&
    cell.length <= longestHeading &&
    (headings.has(fold(cell)) || isBilingual(cell, headings) || nameOrderOf(cell) !== undefined);

/** What stands between the languages of a heading, or around the second of them. */
export const betweenLanguages = /[/()|]/;

function isBilingual(cell: string, headings: Reference['headings']): boolean {
  if (!betweenLanguages.test(cell)) return false;
  const words = cell
    .split(betweenLanguages)
    .map(fold)
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => headings.has(word));
}

const longestHeading = 60;

function readHeadings(source: unknown): [string, RosterField][] {
  return Object.entries(v.parse(headersSchema, source)).flatMap(([field, spellings]) =>
    isRosterField(field)
      ? Object.values(spellings)
          .flat()
          .map((heading): [string, RosterField] => [fold(heading), field])
      : [],
  );
}

/** Names that were used twice carry the years, `Parainen (-2008)`: they are known without them too. */
function readMunicipalities(csv: string): Pick<Reference, 'municipalities' | 'municipalityNames'> {
  const rows = rowsOf(csv).sort((a, b) => Number(b[3] === 'in-use') - Number(a[3] === 'in-use'));
  const municipalities = new Map<string, string>();
  const add = (name: string, code: string) => {
    const key = fold(name);
    if (!municipalities.has(key)) municipalities.set(key, code);
  };
  for (const [code = '', ...names] of rows) {
    add(code, code);
    for (const name of names.slice(0, 2)) add(withoutAddition(name), code);
  }
  return { municipalities, municipalityNames: [...new Set(rows.flatMap((row) => row.slice(1, 3)))] };
}

const withoutAddition = (name: string): string => withoutBrackets(name).replace(/ kunta$/, '');

/** The codes of the grounds of residence by their labels in all three languages, from `residence-grounds.csv`. */
export function readGrounds(csv: string): ReadonlyMap<string, ResidenceGround> {
  const known = new Set<string>(residenceGrounds);
  return new Map(
    rowsOf(csv).flatMap(([code = '', ...labels]) =>
      known.has(code)
        ? [code, ...labels, ...labels.flatMap(parts)].map((label): [string, ResidenceGround] => [
            fold(label),
            code as ResidenceGround,
          ])
        : [],
    ),
  );
}

const parts = (label: string): string[] => {
  const [open, close] = [label.indexOf('('), label.lastIndexOf(')')];
  return (open >= 0 && close > open ? label.slice(0, open) + label.slice(close + 1) : label).split(/[,/]/);
};

/** The rows of a table below its header. */
const rowsOf = (csv: string): (readonly string[])[] =>
  scan(csv.replaceAll('\r\n', '\n'), ',')
    .slice(1)
    .map(({ cells }) => cells);
