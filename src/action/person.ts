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
  // Not with one expression: on a name of many brackets it would take the square of their number.
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const inside = text.slice(open + 1, -1);
  const isNamed = open !== -1 && inside !== '' && !inside.includes(')');
  const name = tidyName(isNamed ? text.slice(0, open) : text);
  const organisation = isNamed ? tidyName(inside) : null;
  if (name === '') return null;
  return { name, organisation: organisation === '' ? null : organisation };
}

export const describePerson = ({ name, organisation }: Person): string =>
  organisation === null ? name : `${name} (${organisation})`;

/** Without brackets and without dashes that stand alone. */
function tidyName(text: string): string {
  return tidy(` ${tidy(text.replace(/[()]/g, ' '))} `.replace(/(?<!\s)\s+(?:[–—-]+\s+)+/gu, '-')).replace(
    /^[-–—\s]+|(?<![-–—\s])[-–—\s]+$/gu,
    '',
  );
}
