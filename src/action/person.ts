/** A person as actions and minutes name her: `Anna Ek (luckan)`, the organisation in brackets when it is said. */
import { tidy } from '../lib/text.ts';

export interface Person {
  readonly name: string;
  /** Handle or name, as written. */
  readonly organisation: string | null;
}

/** Reads `Name (organisation)`; null when there is no name. A dash between blanks becomes a hyphen: in actions it parts who from what. */
export function parsePerson(written: string): Person | null {
  const text = tidy(written);
  const match = /^(.*?)\s*\(([^()]+)\)$/u.exec(text);
  const name = tidyName(match?.[1] ?? text);
  const organisation = match === null ? null : tidyName(match[2] ?? '');
  if (name === '') return null;
  return { name, organisation: organisation === '' ? null : organisation };
}

export const describePerson = ({ name, organisation }: Person): string =>
  organisation === null ? name : `${name} (${organisation})`;

/** Without brackets and without dashes that stand alone. */
function tidyName(text: string): string {
  return tidy(` ${text.replace(/[()]/g, ' ')} `.replace(/\s+(?:[–—-]+\s+)+/gu, '-')).replace(
    /^[-–—\s]+|[-–—\s]+$/gu,
    '',
  );
}
