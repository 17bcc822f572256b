/** `roster header add|list|remove`: what the columns of lists here are called, beyond the headings that ship. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { type Column, table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { fold } from '../../lib/fold.ts';
import { nearest, tidy } from '../../lib/text.ts';
import { fieldName } from '../field-names.ts';
import { rosterFields } from '../fields.ts';
import { fieldNamed } from '../map-option.ts';
import { deleteHeading, listHeadings, type OwnHeading, saveHeading } from '../records.ts';

const headingArgument = required(text((t) => t.rosterSenders.arguments.heading, 'HEADING'));

export const headerAdd = command({
  name: 'header add',
  summary: (t) => t.rosterSenders.help.headerAdd,
  arguments: { heading: headingArgument, field: required(text((t) => t.rosterSenders.arguments.field, 'FIELD')) },
  examples: ['roster header add "Etternavn" family-name', 'roster header add "Luokkatunnus" programme'],
  async run(context, { heading: typed, field: typedField }) {
    const heading = tidy(typed);
    const field = fieldNamed(typedField, rosterFields);
    if (field === null) {
      const close = nearest(typedField, rosterFields);
      throw new SamspelError('not-found', (t) => t.rosterSenders.noField(typedField), {
        hint: (t) => (close === null ? t.rosterSenders.fields(rosterFields) : t.cli.didYouMean(close)),
      });
    }
    if (fold(heading) === '') throw new SamspelError('bad-data', (t) => t.rosterSenders.emptyHeading);
    await context.change('roster header add', async (tx) => ({
      message: context.texts.rosterSenders.headingAdded(heading, fieldName(field, context.texts)),
      json: { id: await saveHeading(tx, heading, field), heading, field },
    }));
  },
});

const columns: readonly Column<OwnHeading>[] = [
  { key: 'heading', heading: (t) => t.rosterCommands.headings.column, value: (row) => row.heading },
  {
    key: 'field',
    heading: (t) => t.rosterCommands.headings.field,
    value: (row) => row.field,
    words: (row) => (t) => fieldName(row.field, t),
  },
  { key: 'id', heading: (t) => t.rosterImport.headings.id, value: (row) => row.id, kind: 'number', hidden: true },
];

export const headerList = command({
  name: 'header list',
  summary: (t) => t.rosterSenders.help.headerList,
  listing: true,
  examples: ['roster header list', 'roster header list --json'],
  async run(context) {
    const rows = await listHeadings((await context.store()).db);
    await context.list(table({ columns, rows, empty: (t) => t.rosterSenders.noHeadings }));
  },
});

export const headerRemove = command({
  name: 'header remove',
  summary: (t) => t.rosterSenders.help.headerRemove,
  arguments: { heading: headingArgument },
  examples: ['roster header remove "Etternavn"', 'roster header remove "Etternavn" --dry-run'],
  async run(context, { heading: typed }) {
    const known = await listHeadings((await context.store()).db);
    const found = known.find(({ heading }) => fold(heading) === fold(typed));
    if (found === undefined) {
      const close = nearest(
        typed,
        known.map(({ heading }) => heading),
      );
      throw new SamspelError('not-found', (t) => t.rosterSenders.noHeading(typed), {
        hint: (t) => (close === null ? t.rosterSenders.noHeadings : t.cli.didYouMean(close)),
      });
    }
    await context.change('roster header remove', async (tx) => {
      await deleteHeading(tx, found.id);
      return {
        message: context.texts.rosterSenders.headingRemoved(found.heading),
        json: { id: found.id, heading: found.heading },
      };
    });
  },
});
