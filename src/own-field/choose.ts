/** The own fields that typed words mean, and the values given with `--own KEY=VALUE`. */
import type { Context } from '../cli/context.ts';
import { many, text } from '../cli/parameter.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Text } from '../i18n/index.ts';
import { nearest } from '../lib/text.ts';
import type { OwnFieldSubject } from '../lib/vocabulary-own.ts';
import { findOwnField, type OwnChange, type OwnFault, type OwnField, readOwnValue } from './own-field.ts';
import { listOwnFields } from './records.ts';

/** `--own shoeSize=38`, as often as there are values. */
export const ownOption = { own: many(text((t) => t.ownField.options.own, 'KEY=VALUE')) };

/** Throws `not-found` for a key that there is not. Archived fields are found too. */
export async function chooseOwnField(context: Context, typed: string): Promise<OwnField> {
  const { db } = await context.store();
  const fields = await listOwnFields(db, null, 'all');
  const found = findOwnField(fields, typed);
  if (found === undefined) throw unknownKey('not-found', typed, fields);
  return found;
}

export interface GivenOwn {
  /** The fields of this kind of thing. */
  readonly fields: readonly OwnField[];
  readonly change: OwnChange;
}

/**
 * What `--own` says, checked; nothing after the `=` takes the value away. Throws `usage` for a key that there is not, `conflict` for one that
 * is archived, and `bad-data` for a value that its field can't hold.
 */
export async function readOwnOptions(
  context: Context,
  subject: OwnFieldSubject,
  given: readonly string[],
): Promise<GivenOwn> {
  if (given.length === 0) return { fields: [], change: {} };
  const { db } = await context.store();
  const all = await listOwnFields(db, subject, 'all');
  const fields = all.filter(({ archivedOn }) => archivedOn === null);
  const change = Object.fromEntries(
    given.map((one) => {
      const [, typed = '', value = ''] = /^([^=]+)=(.*)$/s.exec(one) ?? [];
      if (typed === '')
        throw new SamspelError('usage', (t) => t.ownField.form(one), { hint: (t) => t.ownField.formHint });
      const field = findOwnField(fields, typed);
      if (field === undefined) throw notCurrent(typed, all, fields);
      return [field.key, value.trim() === '' ? null : readTyped(field, value, context.today)];
    }),
  );
  return { fields, change };
}

function notCurrent(typed: string, all: readonly OwnField[], current: readonly OwnField[]): SamspelError {
  const archived = findOwnField(all, typed);
  if (archived === undefined) return unknownKey('usage', typed, current);
  return new SamspelError('conflict', (t) => t.ownField.isArchived(archived.key), {
    hint: (t) => t.ownField.isArchivedHint(archived.key),
  });
}

/** There is no such field: the nearest one, or how to make one. */
export function unknownKey(kind: 'usage' | 'not-found', typed: string, fields: readonly OwnField[]): SamspelError {
  const bare = typed.trim().replace(/^own:/i, '');
  const keys = fields.map(({ key }) => key);
  const close = nearest(bare, keys);
  return new SamspelError(kind, (t) => t.ownField.unknown(bare), {
    hint: (t) =>
      close !== null ? t.cli.didYouMean(close) : keys.length === 0 ? t.ownField.emptyHint : t.ownField.keysAre(keys),
  });
}

function readTyped(field: OwnField, typed: string, today: string) {
  const reading = readOwnValue(field, typed, today);
  if (reading.ok) return reading.value;
  const { fault } = reading;
  throw new SamspelError('bad-data', describeOwnFault(field.key, typed.trim(), fault), {
    hint: (t) => t.ownField.faultHints[fault.kind],
  });
}

/** What is wrong with a value, in words. */
export const describeOwnFault =
  (key: string, typed: string, fault: OwnFault): Text =>
  (t) => {
    switch (fault.kind) {
      case 'number':
        return t.ownField.faults.number(key, typed);
      case 'date':
        return t.ownField.faults.date(key, typed);
      case 'yes-no':
        return t.ownField.faults.yesNo(key, typed);
      case 'too-long':
        return t.ownField.faults.tooLong(key, fault.most);
      case 'choice':
        return t.ownField.faults.choice(key, typed, fault.choices, fault.nearest);
    }
  };
