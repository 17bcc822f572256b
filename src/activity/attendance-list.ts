/** A list of who came, as a text file: a name or number a line, after it `present`, `absent` or `excused` when that is not plain. */
import { fold } from '../lib/fold.ts';
import { nearest, tidy } from '../lib/text.ts';
import type { Presence } from '../lib/vocabulary-path.ts';

export interface AttendanceLine {
  readonly line: number;
  /** A name or number, as written. */
  readonly who: string;
  readonly status: Presence;
  /** The word that stands where a status is expected and is none, with the one that may be meant. */
  readonly slip?: string;
}

const words: Readonly<Record<Presence, readonly string[]>> = {
  present: ['present', 'x', 'yes', '1', 'narvarande', 'ja', 'lasna', 'kylla', 'k', 'p', 'n'],
  absent: ['absent', 'no', '0', 'franvarande', 'nej', 'poissa', 'ei', 'a', 'f'],
  excused: ['excused', 'anmaltforhinder', 'forhinder', 'sjuk', 'estynyt', 'e'],
};

/** A letter is near to everything. */
const longWords = Object.values(words)
  .flat()
  .filter((word) => word.length > 3);

/** Reads lines divided by `;`, `,` or tab; `Name, Family` with a comma stays a name. Empty lines and `#` comments count for nothing. */
export function parseAttendance(text: string): AttendanceLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((written, at): AttendanceLine[] => {
      const content = tidy(written);
      if (content === '' || content.startsWith('#')) return [];
      const cells = written.split(/[;\t,]/).map(tidy);
      const last = cells.length > 1 ? statusOf(cells.at(-1) ?? '') : null;
      const who = tidy((last === null ? cells : cells.slice(0, -1)).filter((cell) => cell !== '').join(' '));
      if (who === '') return [];
      const slip = cells.length > 1 && last === null ? nearest(fold(cells.at(-1) ?? ''), longWords) : null;
      return [{ line: at + 1, who, status: last ?? 'present', ...(slip === null ? {} : { slip }) }];
    });
}

function statusOf(cell: string): Presence | null {
  const word = fold(cell);
  return (Object.keys(words) as Presence[]).find((status) => words[status].includes(word)) ?? null;
}

/** Those of the enrolled whom a written name or number means: whole names in any order first, then any part. */
export function meantBy<
  T extends { readonly participantId: number; readonly givenName: string; readonly familyName: string },
>(who: string, enrolled: readonly T[]): T[] {
  if (/^#?\d+$/.test(who))
    return enrolled.filter(({ participantId }) => participantId === Number(who.replace('#', '')));
  const wanted = fold(who);
  const whole = enrolled.filter(({ givenName, familyName }) =>
    [fold(givenName + familyName), fold(familyName + givenName)].includes(wanted),
  );
  return whole.length > 0
    ? whole
    : enrolled.filter(
        ({ givenName, familyName }) => wanted !== '' && fold(`${givenName}${familyName}`).includes(wanted),
      );
}
