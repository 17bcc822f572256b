/** `config field show`: one field, and how many have each of its choices. */
import { command } from '../../cli/command.ts';
import { chooseOwnField } from '../choose.ts';
import { countEachValue, countOwnValues } from '../records.ts';
import { ownFieldDetails } from '../view.ts';
import { keyArgument } from './add.ts';

export const show = command({
  name: 'field show',
  summary: (t) => t.ownField.help.show,
  arguments: { key: keyArgument },
  examples: ['config field show shoeSize', 'config field show group --json'],
  async run(context, { key }) {
    const { db } = await context.store();
    const field = await chooseOwnField(context, key);
    const values = (await countOwnValues(db)).get(field.id) ?? 0;
    const counted = ['choice', 'yes-no'].includes(field.kind) ? await countEachValue(db, field.id) : new Map();
    const order = field.kind === 'choice' ? field.choices : ['yes', 'no'];
    const counts = counted.size === 0 ? [] : order.map((value) => ({ value, count: counted.get(value) ?? 0 }));
    await context.details(ownFieldDetails({ ...field, values }, counts));
  },
});
