/** A list of graduates: which of its columns says what, and how many of each group had a job. */
import { fold } from '../lib/fold.ts';

export interface Outcomes {
  /** In the order in which they first stand in the list; the biggest first. */
  readonly groups: readonly GroupOutcome[];
  /** Rows that don't say whether there was a job. */
  readonly unknown: number;
}

export interface GroupOutcome {
  readonly group: string;
  readonly employed: number;
  readonly people: number;
}

export interface Headings {
  readonly group?: string | undefined;
  readonly employed?: string | undefined;
  readonly contacts?: string | undefined;
}

/** Words that such headings begin with, folded, in English, Swedish and Finnish. */
const words = {
  group: ['background', 'group', 'bakgrund', 'grupp', 'tausta', 'ryhma'],
  employed: ['employed', 'hadjob', 'job', 'anstalld', 'sysselsatt', 'jobb', 'tyollinen', 'tyollistynyt', 'tyossa'],
  contacts: ['workinglifecontacts', 'contacts', 'arbetslivskontakter', 'kontakter', 'tyoelamayhteydet'],
} as const;
export type GraduateColumn = keyof typeof words;

export const isGraduateHeading = (cell: string): boolean =>
  Object.values(words).some((known) => known.some((word) => fold(cell).startsWith(word)));

/** The place of a column: by the heading given, else by the words; null when it is not there. */
export function columnOf(header: readonly string[], column: GraduateColumn, given?: string): number | null {
  const at = header.findIndex((cell) =>
    given === undefined ? words[column].some((word) => fold(cell).startsWith(word)) : fold(cell) === fold(given),
  );
  return at === -1 ? null : at;
}

/**
 * Counts by group.
 * @param employed yes, no, or null when the cell says neither
 */
export function outcomesBy(rows: readonly { readonly group: string; readonly employed: boolean | null }[]): Outcomes {
  const groups = new Map<string, { employed: number; people: number }>();
  for (const { group, employed } of rows) {
    if (employed === null) continue;
    const counted = groups.get(group) ?? { employed: 0, people: 0 };
    groups.set(group, { employed: counted.employed + Number(employed), people: counted.people + 1 });
  }
  return {
    groups: [...groups].map(([group, counted]) => ({ group, ...counted })).sort((a, b) => b.people - a.people),
    unknown: rows.filter(({ employed }) => employed === null).length,
  };
}

const yes = new Set(['yes', 'y', 'ja', 'j', 'kylla', 'k', 'true', '1', 'x']);
const no = new Set(['no', 'n', 'nej', 'ei', 'e', 'false', '0']);

export function isEmployed(cell: string): boolean | null {
  const word = fold(cell);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** Contacts in three steps; null when the cell is no number. */
export function contactStep(cell: string): '0–1' | '2–3' | '4+' | null {
  if (!/^\d+$/.test(cell.trim())) return null;
  const contacts = Number(cell);
  return contacts <= 1 ? '0–1' : contacts <= 3 ? '2–3' : '4+';
}
