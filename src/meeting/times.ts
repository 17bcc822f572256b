/** Times of day of a meeting. */

export interface Times {
  /** `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
}

/** Reads `13:00–14:30`, `08.30`, `kl. 9-11`; null when it is no time, or ends before it begins. */
export function parseTimes(text: string): Times | null {
  const match = /^(?:klo|kl)?\.?\s*(\d{1,2})(?:[:.](\d{2}))?(?:\s*[–—-]\s*(\d{1,2})(?:[:.](\d{2}))?)?$/iu.exec(
    text.trim(),
  );
  if (match === null) return null;
  const startTime = clock(match[1], match[2]);
  if (match[3] === undefined) return startTime === null ? null : { startTime, endTime: null };
  const endTime = clock(match[3], match[4]);
  return startTime === null || endTime === null || endTime <= startTime ? null : { startTime, endTime };
}

export const describeTimes = ({ startTime, endTime }: Times): string | null =>
  startTime === null ? null : endTime === null ? startTime : `${startTime}–${endTime}`;

function clock(hours: string | undefined, minutes = '00'): string | null {
  return Number(hours) > 23 || Number(minutes) > 59 ? null : `${String(hours).padStart(2, '0')}:${minutes}`;
}
