/** Bodies that recognise what somebody can, by their names in three languages: for a slip in the name of one. */
import { foldCase, nearest } from '../lib/text.ts';

/** The National Agency for Education, and the agency for licences of professions (until 2025 Valvira). */
const bodies = [
  ...['Utbildningsstyrelsen', 'Opetushallitus', 'Finnish National Agency for Education'],
  ...['Tillstånds- och tillsynsverket', 'Lupa- ja valvontavirasto', 'Finnish Supervisory Agency'],
] as const;

/** The body that was probably meant, among these and the organisations of the register; null when the name is known, or like none. */
export function bodyMeant(typed: string, organisations: readonly string[]): string | null {
  const known = [...bodies, ...organisations];
  if (known.some((name) => foldCase(name) === foldCase(typed))) return null;
  return nearest(typed, known);
}
