/** The words of a roster: a table as it was sent, the people in it as they were understood, and what can be said of a row. */
import type { DateText } from '../lib/date.ts';
import type { CefrLevel } from '../lib/vocabulary.ts';
import type { OwnValues } from '../own-field/own-field.ts';
import type { ParticipantFields } from '../participant/fields.ts';
import type { RowFault, RowWarning } from './fault.ts';

/** A row as it stands in the file. `row` is the number a person sees there: the line on which it begins, the first being 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A list of people as cells, before anything is known about the columns. */
export interface Table {
  /** What stands between the cells. */
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** The rows below the header: no empty ones, no repeated headers. Rows with a fault are here too. */
  readonly rows: readonly TableRow[];
  /** Rows that can't be divided into the columns of the header. */
  readonly faults: readonly RowFault[];
}

export interface RosterLevel {
  readonly language: LevelLanguage;
  /** As it was written: `A1.3`. */
  readonly level: string;
  readonly cefr: CefrLevel | null;
}
export type LevelLanguage = 'sv' | 'fi' | 'en';

type KnownFields = { -readonly [K in keyof ParticipantFields]?: NonNullable<ParticipantFields[K]> };

/** What a row says of a person. A key is there only when the row says something; an empty cell says nothing. */
export interface RosterPerson extends KnownFields {
  /** The personal identity code in its normal form. Never printed; kept as a digest. */
  personalId?: string;
  /** The sender's own number of the person. */
  externalId?: string;
  levels?: readonly RosterLevel[];
  /** What the register's own fields say, by key. */
  own?: OwnValues;
}

/** A row that can be read in. */
export interface ValidRow {
  readonly row: number;
  readonly person: RosterPerson;
  /** The name folded for comparison: given name and family name, letters only. */
  readonly nameKey: string;
}

export interface Validation {
  /** Each person once, in the order of the file. */
  readonly people: readonly ValidRow[];
  /** By row and column. A row with a fault is not among the people. */
  readonly faults: readonly RowFault[];
  readonly warnings: readonly RowWarning[];
  /** Rows that say again what an earlier one said. */
  readonly repeated: number;
}

/** What the reading of cells depends on besides the file. */
export interface ReadingContext {
  readonly today: DateText;
  /** Two letters: where telephone numbers are at home that don't say it; Finland when not given. */
  readonly country?: string | undefined;
  /** In which order a full name without a comma is written; without it such a name is a fault. */
  readonly nameOrder?: 'given-first' | 'family-first' | undefined;
  /** Which language a column `Level` speaks of, where the row doesn't say it by its path. */
  readonly levelLanguage?: LevelLanguage | undefined;
}
