/** Naming things as people do: by number, by handle, or by any part of the name that fits only one. */
import { SamspelError } from '../i18n/error.ts';
import type { Text } from '../i18n/index.ts';
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/text.ts';
import type { Db } from '../store/index.ts';
import type { Context } from './context.ts';

export interface Named {
  readonly id: number;
  readonly name: string;
  readonly handle?: string;
  /** What tells two of the same name apart, for the choice on a terminal. */
  readonly more?: string;
}

/** The candidates that a typed name can mean: the one with that number or handle or whole name, else all whose name contains it. */
export function named<T extends Named>(typed: string, candidates: readonly T[]): T[] {
  const number = /^#?(\d+)$/.exec(typed.trim());
  const exact = candidates.filter(
    (candidate) => candidate.handle === typed.toLowerCase() || (number !== null && candidate.id === Number(number[1])),
  );
  if (exact.length > 0) return exact;
  const wanted = fold(typed);
  if (wanted === '') return [];
  const whole = candidates.filter((candidate) => fold(candidate.name) === wanted);
  if (whole.length > 0) return whole;
  return candidates.filter(
    (candidate) =>
      fold(candidate.name).includes(wanted) ||
      (candidate.handle !== undefined && fold(candidate.handle).includes(wanted)),
  );
}

/**
 * The one thing meant. On a terminal a person is asked when several fit; in a script that is `not-found` with the candidates.
 * @param noun what it is, for the message: "organisation"
 */
export async function choose<T extends Named>(
  context: Context,
  noun: Text,
  typed: string,
  candidates: readonly T[],
): Promise<T> {
  const found = named(typed, candidates);
  const [only, ...others] = found;
  if (only === undefined) throw notFound(noun, typed, candidates);
  if (others.length === 0) return only;
  if (context.prompt === null) {
    const details = { candidates: found.map(({ id, handle, name }) => ({ id, handle: handle ?? null, name })) };
    throw new SamspelError('not-found', (t) => t.cli.ambiguous(noun(t), typed, found.map(label)), {
      hint: (t) => t.cli.ambiguousHint,
      details,
    });
  }
  return context.prompt.select(
    context.texts.cli.whichOne(typed),
    found.map((candidate) => ({ name: label(candidate), value: candidate })),
  );
}

/**
 * The record that a number means, typed as `12` or `#12`: for what has no name. Throws `not-found` for anything else.
 * @param find the record of that number; nothing when there is none
 * @param said what it is ("outcome"), and where its numbers stand
 */
export async function chooseByNumber<T>(
  context: Context,
  typed: string,
  find: (db: Db, id: number) => Promise<T | null | undefined>,
  { noun, hint }: { readonly noun: Text; readonly hint: Text },
): Promise<T> {
  const digits = /^#?(\d{1,9})$/.exec(typed.trim())?.[1];
  const found = digits === undefined ? null : await find((await context.store()).db, Number(digits));
  if (found === null || found === undefined)
    throw new SamspelError('not-found', (t) => t.cli.notFound(noun(t), typed), { hint });
  return found;
}

function notFound(noun: Text, typed: string, candidates: readonly Named[]): SamspelError {
  const close = nearest(
    typed,
    candidates.flatMap(({ handle, name }) => [...(handle === undefined ? [] : [handle]), name]),
  );
  return new SamspelError('not-found', (t) => t.cli.notFound(noun(t), typed), {
    hint: (t) => (close === null ? t.cli.notFoundHint : t.cli.didYouMean(close)),
  });
}

const label = ({ id, name, handle, more }: Named): string =>
  `${id} ${name}${handle === undefined ? '' : ` (${handle})`}${more === undefined ? '' : `, ${more}`}`;
