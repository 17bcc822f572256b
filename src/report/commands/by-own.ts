/** `--by own:KEY`: the own fields by which a report counts participants too. */
import type { Context } from '../../cli/context.ts';
import { many, text } from '../../cli/parameter.ts';
import { unknownKey } from '../../own-field/choose.ts';
import { findOwnField, isOwnName, type OwnField } from '../../own-field/own-field.ts';
import { listOwnFields } from '../../own-field/records.ts';
import type { ShownSection } from '../frozen.ts';
import { requireGroups } from '../own-groups.ts';

export const byOption = { by: many(text((t) => t.ownField.options.by, 'own:KEY')) };

/** Each once. Throws `usage` for a field that there is not or that has no groups, `refused` for a sensitive one. */
export async function chooseGroups(context: Context, typed: readonly string[]): Promise<OwnField[]> {
  if (typed.length === 0) return [];
  const { db } = await context.store();
  const fields = await listOwnFields(db, 'participant');
  const chosen = typed.map((one) => {
    const field = findOwnField(fields, one);
    if (field === undefined) throw unknownKey('usage', one, fields);
    requireGroups(field);
    return field;
  });
  return [...new Set(chosen)];
}

/** The groups that a frozen report had, as far as they are still there: a later one is compared with it by these. */
export async function groupsOfFrozen(context: Context, sections: readonly ShownSection[]): Promise<OwnField[]> {
  const names = sections.flatMap(({ tables }) => tables.map(({ id }) => id)).filter(isOwnName);
  if (names.length === 0) return [];
  const fields = await listOwnFields((await context.store()).db, 'participant');
  return fields.filter((field) => !field.sensitive && names.some((name) => findOwnField([field], name) !== undefined));
}
