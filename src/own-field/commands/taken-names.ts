/** Names of an own field that stand for something else in lists: said when the field is made, not when a list is read wrong. */
import type { Context } from '../../cli/context.ts';
import { type OwnField, ownName } from '../own-field.ts';

/** A line for each such name. Reading lists takes time to load, so only here. */
export async function tellTakenNames(context: Context, field: Pick<OwnField, 'key' | 'labels'>): Promise<void> {
  const [{ loadReference }, { takenNames }, { fieldName }] = await Promise.all([
    import('../../roster/tables.ts'),
    import('../../roster/own-fields.ts'),
    import('../../roster/field-names.ts'),
  ]);
  for (const taken of takenNames(field, loadReference()))
    context.say((t) => t.ownField.nameTaken(taken.name, fieldName(taken.field, t), ownName(field.key)));
}
