/** A decision as a line of minutes: its text, and in brackets how it was made and who was against. */
import { describePerson, parsePerson } from '../action/person.ts';
import { tidy } from '../lib/text.ts';
import type { DecisionMethod, Language } from '../lib/vocabulary.ts';
import type { MinutesDecision } from './minutes.ts';
import type { Mistake } from './mistake.ts';

/** May be a list item and may be bold: `- **Beslut (med majoritet; emot: Cia Dahl):** …`. */
export const decisionLine =
  /^\s*(?:[-*+•]\s+)?(\*\*|__)?(?:decision|beslut|päätös)(?:\s*\((.*?)\))?(?:\1:|:\1)\s*(.*)$/isu;

/** The first of each language is the one that is written. */
const methodWords: Readonly<Record<DecisionMethod, Record<Language, readonly string[]>>> = {
  consensus: {
    en: ['by consensus', 'consensus', 'unanimously', 'unanimous'],
    sv: ['i samförstånd', 'samförstånd', 'enhälligt', 'enhälligt beslut'],
    fi: ['yksimielisesti', 'yksimielinen'],
  },
  majority: {
    en: ['by majority', 'majority', 'by vote', 'vote'],
    sv: ['med majoritet', 'majoritet', 'omröstning', 'efter omröstning', 'röstning'],
    fi: ['enemmistöllä', 'enemmistö', 'äänestys', 'äänestyksellä', 'äänestyksen jälkeen'],
  },
  chair: {
    en: ['by the chair', 'chair'],
    sv: ['av ordföranden', 'ordföranden', 'ordförande'],
    fi: ['puheenjohtajan päätöksellä', 'puheenjohtaja', 'puheenjohtajan päätös'],
  },
};
const againstWords = { en: 'against', sv: 'emot', fi: 'vastaan' } as const;
const against = new RegExp(`^(?:${Object.values(againstWords).join('|')})\\s*:?\\s+(.*)$`, 'iu');

interface ReadDecision {
  readonly decision: MinutesDecision | null;
  readonly mistakes: readonly Mistake[];
}

/** @param manner what stands in brackets: `majority; against: Cia Dahl (arbis), Bo Berg`; empty when there are none */
export function readDecision(manner: string, text: string, line: number): ReadDecision {
  const mistakes: Mistake[] = text === '' ? [{ kind: 'empty-decision', line }] : [];
  const parts = manner.split(';').map(tidy).filter(Boolean);
  const opposed = parts
    .flatMap((part) => against.exec(part)?.[1]?.split(',') ?? [])
    .flatMap((one) => parsePerson(one) ?? []);
  const said = parts.filter((part) => !against.test(part));
  const methods = said.map(methodNamed);
  const unknown = said.find((_, index) => methods[index] === null);
  if (unknown !== undefined) mistakes.push({ kind: 'decision-bad-method', typed: unknown, line });
  // Where somebody was against and nothing else is said, it was put to the vote.
  const method = methods[0] ?? (opposed.length > 0 ? 'majority' : null);
  if (method === 'consensus' && opposed.length > 0) mistakes.push({ kind: 'against-consensus', line });
  return { decision: mistakes.length > 0 ? null : { text, method, against: opposed }, mistakes };
}

function methodNamed(word: string): DecisionMethod | null {
  const methods = Object.keys(methodWords) as DecisionMethod[];
  return methods.find((method) => Object.values(methodWords[method]).flat().includes(word.toLowerCase())) ?? null;
}

/** How it was made, as written between the word and the colon: ` (by majority; against: Cia Dahl)`; empty when that was not noted. */
export function describeManner(
  { method, against: opposed }: Omit<MinutesDecision, 'text'>,
  language: Language,
): string {
  if (method === null) return '';
  const [word = method] = methodWords[method][language];
  const names = opposed.map(describePerson).join(', ');
  return names === '' ? ` (${word})` : ` (${word}; ${againstWords[language]}: ${names})`;
}
