/** Names of backups and which of them to keep: the newest of each day, week and month, grandfather–father–son. */
import { addDays, type DateText, weekdayOf } from '../lib/date.ts';
import { byText } from '../lib/text.ts';

export interface Keeping {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}

export const usualKeeping: Keeping = { daily: 7, weekly: 5, monthly: 12 };

/** The very newest stay whatever their day: somebody may want to go back an hour. */
const newestKept = 3;

const pattern = /-(\d{4}-\d\d-\d\d)-(\d{6})\.db\.gz\.age$/;

/** `samspel-2026-03-04-121500.db.gz.age`: the register's name, the day and the time. @param moment ISO with offset */
export const backupName = (register: string, moment: string): string =>
  `${register}-${moment.slice(0, 10)}-${moment.slice(11, 19).replaceAll(':', '')}.db.gz.age`;

/** The day and time that a backup's name says, `2026-03-04 121500`; null for another file. */
export function madeAt(name: string): string | null {
  const found = pattern.exec(name);
  return found === null ? null : `${found[1]} ${found[2]}`;
}

/** The day of a backup, from its name. */
export const dayOfBackup = (name: string): DateText | null => madeAt(name)?.slice(0, 10) ?? null;

/** Which of these files may go: backups that are neither among the newest nor the newest of a day, week or month to keep. Other files never. */
export function superfluous(names: readonly string[], keeping: Keeping): string[] {
  const backups = names
    .filter((name) => madeAt(name) !== null)
    .sort((a, b) => byText(madeAt(b) ?? '', madeAt(a) ?? ''));
  const kept = new Set(backups.slice(0, newestKept));
  const keepNewestOf = (period: (day: DateText) => string, count: number) => {
    const seen = new Set<string>();
    for (const name of backups) {
      const key = period(dayOfBackup(name) ?? '');
      if (seen.has(key) || seen.size >= count) continue;
      seen.add(key);
      kept.add(name);
    }
  };
  keepNewestOf((day) => day, keeping.daily);
  keepNewestOf((day) => addDays(day, -weekdayOf(day)), keeping.weekly);
  keepNewestOf((day) => day.slice(0, 7), keeping.monthly);
  return backups.filter((name) => !kept.has(name));
}
