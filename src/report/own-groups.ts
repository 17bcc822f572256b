/** Own fields as groups of a report: which may be, and the groups that they make. */
import { SamspelError } from '../i18n/error.ts';
import { type OwnField, ownName } from '../own-field/own-field.ts';
import type { OwnGrouping } from './facts.ts';
import type { Group } from './groups.ts';
import { code, name, type PlainCell } from './model.ts';

/**
 * Throws `usage` for a field that has no groups, and `refused` for a sensitive one: a report goes to people to whom nobody has consented, and
 * a number of people is told of them too.
 */
export function requireGroups(field: OwnField): void {
  if (field.sensitive)
    throw new SamspelError('refused', (t) => t.ownField.sensitiveGroup(ownName(field.key)), {
      hint: (t) => t.ownField.sensitiveGroupHint,
    });
  if (field.kind !== 'choice' && field.kind !== 'yes-no')
    throw new SamspelError('usage', (t) => t.ownField.noGroup(ownName(field.key), t.ownField.kinds[field.kind]), {
      hint: (t) => t.ownField.noGroupHint,
    });
}

/** True for a field by which a report may count. */
export const makesGroups = ({ kind, sensitive }: OwnField): boolean =>
  !sensitive && (kind === 'choice' || kind === 'yes-no');

/** As other groups are made: one for each value that anyone has, in the order of the choices, and at last one for the unknown. */
export function ownGroups({ field, rows }: OwnGrouping): Group[] {
  const order: readonly (string | null)[] = [...(field.kind === 'choice' ? field.choices : ['yes', 'no']), null];
  return order.flatMap((value) =>
    rows
      .filter((row) => row.value === value)
      .map(({ now, before }) => ({ key: value ?? unknownKey(field), now, before })),
  );
}

/** No choice may be taken for the unknown. */
const unknownKey = ({ choices }: OwnField): string => (choices.includes('unknown') ? '?' : 'unknown');

/** The head of a group's row. */
export function ownGroupLabel(field: OwnField, key: string): PlainCell {
  if (key === unknownKey(field)) return code(key, (t) => t.report.notKnown);
  return field.kind === 'yes-no' ? code(key, (t) => (key === 'yes' ? t.cli.yes : t.cli.no)) : name(key);
}
