/** `config field archive` and `restore`: out of sight, and back with all its values. */
import { command } from '../../cli/command.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOwnField } from '../choose.ts';
import { ownName } from '../own-field.ts';
import { editOwnField } from '../records.ts';
import { keyArgument } from './add.ts';

export const archive = command({
  name: 'field archive',
  summary: (t) => t.ownField.help.archive,
  description: (t) => t.ownField.help.archiveMore,
  arguments: { key: keyArgument },
  examples: ['config field archive shoeSize', 'config field archive group --dry-run'],
  async run(context, { key }) {
    const field = await chooseOwnField(context, key);
    if (field.archivedOn !== null)
      throw new SamspelError('conflict', (t) => t.ownField.isArchived(field.key), {
        hint: (t) => t.ownField.isArchivedHint(field.key),
      });
    await context.change('config field archive', async (tx) => {
      await editOwnField(tx, field.id, { archivedOn: context.today });
      return {
        message: context.texts.ownField.archived(ownName(field.key)),
        json: { id: field.id, key: ownName(field.key), archivedOn: context.today },
      };
    });
  },
});

export const restore = command({
  name: 'field restore',
  summary: (t) => t.ownField.help.restore,
  arguments: { key: keyArgument },
  examples: ['config field restore shoeSize', 'config field restore group --json'],
  async run(context, { key }) {
    const field = await chooseOwnField(context, key);
    if (field.archivedOn === null) throw new SamspelError('conflict', (t) => t.ownField.isNotArchived(field.key));
    await context.change('config field restore', async (tx) => {
      await editOwnField(tx, field.id, { archivedOn: null });
      return {
        message: context.texts.ownField.restored(ownName(field.key)),
        json: { id: field.id, key: ownName(field.key), archivedOn: null },
      };
    });
  },
});
