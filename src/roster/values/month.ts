/** The names of months in English, Swedish and Finnish, whole, shortened and inflected. */

/** How each begins, in the order of the year; Finnish `tammi(kuu)` has its own beginnings. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'tammi'],
  ['feb', 'helmi'],
  ['mar', 'maalis'],
  ['apr', 'huhti'],
  ['may', 'maj', 'touko'],
  ['jun', 'kesä'],
  ['jul', 'heinä'],
  ['aug', 'elo'],
  ['sep', 'syys'],
  ['oct', 'okt', 'loka'],
  ['nov', 'marras'],
  ['dec', 'joulu'],
];

/** 1–12 for the name of a month; null for another word. `marraskuuta` and `nov` are November, `marraskinen` is nothing. */
export function monthNumber(word: string): number | null {
  const typed = word.toLowerCase();
  const index = beginnings.findIndex((known) => known.some((beginning) => isMonth(typed, beginning)));
  return index === -1 ? null : index + 1;
}

function isMonth(typed: string, beginning: string): boolean {
  if (!typed.startsWith(beginning)) return false;
  const rest = typed.slice(beginning.length);
  return (
    rest === '' || /^(kuu|kuuta|kuussa|k|uary|uari|ruary|ruari|ch|s|il|e|i|y|ust|usti|t|tember|ober|ember)$/.test(rest)
  );
}
