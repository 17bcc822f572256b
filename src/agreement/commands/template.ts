/** `agreement template`: the rules of the game that ship with the program, to begin with. */
import { command } from '../../cli/command.ts';
import { choice, flag, text } from '../../cli/parameter.ts';
import { table } from '../../cli/table.ts';
import { addDays, addMonths } from '../../lib/date.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { fillingFor, templateText } from '../obtain.ts';
import { type TemplateName, templateNames } from '../template.ts';

export const template = command({
  name: 'template',
  summary: (t) => t.agreement.help.template,
  listing: true,
  arguments: { name: choice(templateNames, (t) => t.agreement.arguments.template) },
  options: {
    list: flag((t) => t.agreement.options.list),
    partnership: text((t) => t.agreement.options.partnership),
  },
  examples: ['agreement template', 'agreement template mentoring --partnership yrkesbron > spelregler.yaml'],
  async run(context, { name, list, partnership: typed }) {
    if (name === undefined || list) return context.list(templateTable());
    const { today } = context;
    const blank = { from: today, until: addDays(addMonths(today, 12), -1), parties: [] };
    const filling = typed === undefined ? blank : await fillingFor(context, await choosePartnership(context, typed));
    context.print(templateText(name, filling));
  },
});

const templateTable = () =>
  table<TemplateName>({
    columns: [
      { key: 'name', heading: (t) => t.agreement.headings.template, value: (row) => row },
      {
        key: 'for',
        heading: (t) => t.agreement.headings.for,
        value: (row) => row,
        words: (row) => (t) => t.agreement.templates[row],
      },
    ],
    rows: templateNames,
    empty: () => '',
  });
