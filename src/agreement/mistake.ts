/** What is wrong in an agreement file, with the place and the clause; put into words by the texts. */
import type { Text } from '../i18n/index.ts';
import { byText } from '../lib/text.ts';
import type { RuleFault } from '../rules/fault.ts';
import type { Expected } from './shape.ts';
import type { Place } from './yaml.ts';

export interface Mistake extends Place {
  /** The id of the clause it is in. */
  readonly clause: string | null;
  readonly text: Text;
}

/** What stands where the shape asks for something else. */
export function shapeText(key: string, expected: Exclude<Expected, 'unknown'> | 'missing'): Text {
  return (t) => {
    const say = t.agreement.mistakes;
    if (expected === 'missing') return say.missing(key);
    return key === '' ? say.expected[expected] : `${key}: ${say.expected[expected]}`;
  };
}

/** A part of a text after a comma looks like a key without value: `{fi: Kokous on avoin, kun …}`. */
export const commaText =
  (part: string): Text =>
  (t) =>
    t.agreement.mistakes.comma(part);

export const unknownKeyText =
  (key: string, close: string | null, known: readonly string[]): Text =>
  (t) =>
    `${t.agreement.mistakes.unknownKey(key)} ${close === null ? t.agreement.mistakes.keysAre(known) : t.cli.didYouMean(close)}`;

export function ruleText({ problem, value, nearest, expected }: RuleFault): Text {
  return (t) => {
    const say = t.agreement.mistakes;
    const wrong = {
      'unknown-kind': say.unknownKind,
      'unknown-parameter': say.unknownParameter,
      'missing-parameter': say.missingParameter,
      'wrong-value': say.wrongValue,
    }[problem](value);
    const after = nearest !== null ? t.cli.didYouMean(nearest) : expected !== null ? say.expectedIs(expected) : '';
    return `${wrong} ${after}`.trim();
  };
}

/** In the order of the file, each once. */
export function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  return [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column || byText(a.clause ?? '', b.clause ?? ''));
}
