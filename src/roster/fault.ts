/** What can be wrong with a roster, as data: faults reject a row or a file, warnings tell what was read with doubt. */
import type { DateText } from '../lib/date.ts';
import type { IdentityCodeFault } from '../lib/identity-code.ts';

/** What is wrong with the content of one cell. */
export type CellFault =
  | { readonly kind: 'control-character' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'date-form' }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'year' }
  | { readonly kind: 'email' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'municipality'; readonly nearest: string | null }
  | { readonly kind: 'identity-code'; readonly cause: IdentityCodeFault }
  | { readonly kind: 'name-order' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number' }
  | { readonly kind: 'formula-error' }
  | { readonly kind: 'not-a-name' }
  | { readonly kind: 'which-date'; readonly by: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** What is wrong with a row as a whole, or between its cells. */
export type WholeRowFault =
  | { readonly kind: 'cell-count'; readonly expected: number; readonly found: number }
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'born-in-future' }
  | { readonly kind: 'born-too-long-ago' }
  | { readonly kind: 'identity-birth-date'; readonly birthDate: DateText }
  | { readonly kind: 'birth-year-differs'; readonly birthDate: DateText }
  | { readonly kind: 'arrived-before-birth' }
  | { readonly kind: 'joined-before-birth' }
  | { readonly kind: 'left-before-joining' }
  | { readonly kind: 'id-of-another'; readonly of: number }
  | { readonly kind: 'code-of-another'; readonly of: number }
  | { readonly kind: 'other-table'; readonly of: number }
  | { readonly kind: 'only-name' }
  | { readonly kind: 'second-person' };

/** What was read with doubt in one cell. */
export type CellWarning =
  | { readonly kind: 'letters-lost' }
  | { readonly kind: 'unknown-language' }
  | { readonly kind: 'unknown-country' }
  | { readonly kind: 'unknown-level' }
  | { readonly kind: 'unknown-occupation' }
  | { readonly kind: 'first-of-month' }
  | { readonly kind: 'first-phone' }
  | { readonly kind: 'digits-in-name' }
  | { readonly kind: 'name-divided'; readonly givenName: string; readonly familyName: string }
  | { readonly kind: 'only-year' }
  | { readonly kind: 'level-by-number' }
  | { readonly kind: 'second-value' };

/** What is worth saying of a row, or of a whole column (`row` is then the first row that shows it). */
export type WholeRowWarning =
  | { readonly kind: 'repeats' | 'repeats-otherwise'; readonly of: number }
  | { readonly kind: 'level-language'; readonly rows: number }
  | { readonly kind: 'total-row' | 'note-row' };

/** Where it is. The heading is the sender's own; the value is clipped, and a personal identity code is masked. */
export interface Place {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
}

export type RowFault = Place & (CellFault | WholeRowFault);
export type RowWarning = Place & (CellWarning | WholeRowWarning);

/** What a file can be that is no list. */
export const unreadables = [
  'spreadsheet',
  'document',
  'pdf',
  'picture',
  'page',
  'compressed',
  'too-large',
  'binary',
] as const;
export type Unreadable = (typeof unreadables)[number];

/** What stops the reading of a whole file. */
export type FileFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text'; readonly what: Unreadable }
  | { readonly kind: 'unknown-encoding'; readonly given: string; readonly nearest: string | null }
  | { readonly kind: 'no-sheet'; readonly given: string; readonly sheets: readonly string[] }
  | { readonly kind: 'unknown-delimiter'; readonly given: string }
  | { readonly kind: 'no-name-column'; readonly headings: readonly string[] }
  | { readonly kind: 'map-form'; readonly given: string }
  | { readonly kind: 'map-heading'; readonly given: string; readonly nearest: string | null }
  | { readonly kind: 'map-field'; readonly given: string; readonly nearest: string | null };

/** What is worth saying of a whole file. */
export type FileWarning =
  | { readonly kind: 'other-sheets'; readonly read: string; readonly others: readonly string[] }
  | { readonly kind: 'hidden-rows'; readonly rows: readonly number[] }
  /** By letter and heading. */
  | { readonly kind: 'hidden-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'merged-cells'; readonly cells: readonly string[] }
  | { readonly kind: 'mixed-encodings'; readonly row: number }
  | { readonly kind: 'mojibake'; readonly example: string }
  | { readonly kind: 'replacement-characters'; readonly row: number };

const longestShown = 60;

/** The content of a cell as a message may show it: one line, clipped. */
export function shown(value: string): string {
  const line = value
    .slice(0, 4 * longestShown)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > longestShown ? `${[...line].slice(0, longestShown).join('')}…` : line;
}

/** A personal identity code as a message may show it: what makes it unique is left out. */
export const masked = (code: string): string => `${code.trim().slice(0, 6)}*****`;
