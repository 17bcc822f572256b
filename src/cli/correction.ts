/** Putting right what was entered wrongly: what `edit` may change or empty, and what `edit` and `remove` say. */
import { SamspelError } from '../i18n/error.ts';
import type { Text } from '../i18n/index.ts';
import { nearest } from '../lib/text.ts';
import type { Change, Context } from './context.ts';
import { optionName, type Parameters, words } from './parameter.ts';

/** For commands whose record has something that may be empty. */
export const clearOption = { clear: words((t) => t.correction.clear, 'FIELD,FIELD') };

/**
 * What `--clear` names, each as an empty column. Throws `usage` for what can't be empty.
 * @param columns of each field that may be empty, by the name of its option
 */
export function cleared<C extends string>(
  typed: readonly string[] | undefined,
  columns: Readonly<Record<string, C>>,
): { readonly [P in C]?: null } {
  const names = Object.keys(columns);
  const empty = (typed ?? []).map((one) => {
    const meant = names.find((name) => name.toLowerCase() === one.replaceAll('-', '').toLowerCase());
    if (meant === undefined)
      throw new SamspelError('usage', (t) => t.cli.notAChoice('--clear', one, names, nearest(one, names)));
    return [columns[meant], null];
  });
  return Object.fromEntries(empty) as { readonly [P in C]?: null };
}

/** Throws `usage`, with all that can be changed, when nothing is to change. */
export function requireSomething(change: object, options: Parameters): void {
  if (Object.keys(change).length > 0) return;
  throw new SamspelError('usage', (t) => t.correction.nothingToChange, {
    hint: (t) => t.correction.changeable(Object.keys(options).map(optionName)),
  });
}

/** One record that was put right: what it is, its number, and in the words of a person which one. */
export interface Corrected {
  readonly noun: Text;
  readonly id: number;
  /** May name people: it is kept out of the log. */
  readonly which: string;
  readonly json: Readonly<Record<string, unknown>>;
}

export const changed = ({ texts }: Context, { noun, id, which, json }: Corrected): Change => ({
  message: texts.correction.changed(noun(texts), id, which),
  logged: texts.correction.changedLogged(noun(texts), id),
  json: { id, ...json },
});

/** @param along in words what went with it: "2 steps" */
export const removed = ({ texts }: Context, { noun, id, which, json }: Corrected, along: string | null): Change => ({
  message: texts.correction.removed(noun(texts), id, which, along),
  logged: texts.correction.removedLogged(noun(texts), id),
  json: { id, ...json },
});
