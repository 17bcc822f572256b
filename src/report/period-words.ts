/** A period as people call it. */
import type { Texts } from '../i18n/index.ts';
import { lengthInDays, type Period } from '../lib/period.ts';

/** `third quarter of 2026`, `2026`, or from day to day. */
export function periodWords(period: Period, t: Texts): string {
  const year = period.from.slice(0, 4);
  const month = Number(period.from.slice(5, 7));
  const days = lengthInDays(period);
  if (period.from.endsWith('-01-01') && period.until === `${year}-12-31`) return year;
  if (days >= 90 && days <= 92 && month % 3 === 1 && period.from.endsWith('-01'))
    return t.report.quarter((month + 2) / 3, year);
  return `${t.format.date(period.from)} – ${t.format.date(period.until)}`;
}
