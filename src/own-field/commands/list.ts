/** `config field list`. */
import { command } from '../../cli/command.ts';
import { choice, flag } from '../../cli/parameter.ts';
import { ownFieldSubjects } from '../../lib/vocabulary-own.ts';
import { countOwnValues, listOwnFields } from '../records.ts';
import { ownFieldTable } from '../view.ts';

export const list = command({
  name: 'field list',
  summary: (t) => t.ownField.help.list,
  listing: true,
  options: {
    for: choice(ownFieldSubjects, (t) => t.ownField.options.onlySubject),
    all: flag((t) => t.ownField.options.all),
  },
  examples: ['config field list', 'config field list --for organisation --all --json'],
  async run(context, { for: subject = null, all }) {
    const { db } = await context.store();
    const counts = await countOwnValues(db);
    const fields = await listOwnFields(db, subject, all ? 'all' : 'current');
    await context.list(ownFieldTable(fields.map((field) => ({ ...field, values: counts.get(field.id) ?? 0 }))));
  },
});
