/** Moments as ISO text with the offset of the machine's time zone. */
import type { DateText } from './date.ts';

/** The moment as the clocks on the wall show it here. */
export function localMoment(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** A day and a time of day (`HH:MM`) here. */
export const localMomentAt = (day: DateText, time: string): string => localMoment(new Date(`${day}T${time}:00`));

/** So many hours later, by the clocks here. */
export const addHours = (moment: string, hours: number): string =>
  localMoment(new Date(Date.parse(moment) + hours * 3_600_000));

/** Whole hours from one moment to another, rounded down; negative when `to` is earlier. */
export const hoursBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000);
