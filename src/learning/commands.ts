/** The commands of learning: `learning add`, `change`, `list`, and putting right. */
import { command, type Noun } from '../cli/command.ts';
import { date, period, required, text } from '../cli/parameter.ts';
import { requirePassed } from '../cli/passed.ts';
import { tidy } from '../lib/text.ts';
import { chooseOrganisation } from '../organisation/choose.ts';
import { chooseOpenPartnership, choosePartnership } from '../partnership/choose.ts';
import { ofTaggedPartnerships, tagOption } from '../tag/view.ts';
import { chooseLearning, edit, learningArgument, remove } from './commands/correct.ts';
import { addLearning, editLearning, listLearning } from './records.ts';
import { learningTable } from './view.ts';

const add = command({
  name: 'add',
  summary: (t) => t.learning.help.add,
  arguments: {
    partnership: required(text((t) => t.partnership.arguments.partnership)),
    text: required(text((t) => t.learning.arguments.text)),
  },
  options: {
    by: text((t) => t.learning.options.by, 'ORG'),
    changed: text((t) => t.learning.options.changed),
    on: date((t) => t.learning.options.on),
  },
  examples: [
    'learning add fritid-for-alla "Anmälan på nätet stänger ute dem som saknar bankkoder" --by if-norden --changed "Man kan anmäla sig på plats"',
    'learning add vagen-in "Små grupper gör att man vågar tala"',
  ],
  async run(context, { partnership: typed, text: learned, by, changed, on = context.today }) {
    requirePassed(on, context);
    const partnership = await chooseOpenPartnership(context, typed);
    const organisation = by === undefined ? null : await chooseOrganisation(context, by);
    const row = {
      partnershipId: partnership.id,
      organisationId: organisation?.id ?? null,
      side: organisation === null ? 'newcomer' : 'host',
      learnedOn: on,
      text: tidy(learned),
      changed: changed === undefined ? null : tidy(changed),
    } as const;
    await context.change('learning add', async (tx) => {
      const id = await addLearning(tx, row);
      const { texts } = context;
      return {
        message: texts.learning.added(id, organisation?.name ?? texts.outcome.sides.newcomer),
        json: { id, partnership: partnership.handle, organisation: organisation?.handle ?? null, side: row.side, on },
      };
    });
  },
});

const change = command({
  name: 'change',
  summary: (t) => t.learning.help.change,
  arguments: {
    learning: learningArgument,
    changed: required(text((t) => t.learning.options.changed)),
  },
  examples: [
    'learning change 3 "Träningarna börjar en timme senare"',
    'learning change 4 "Lomake on nyt selkokielellä"',
  ],
  async run(context, { learning, changed }) {
    const found = await chooseLearning(context, learning);
    await context.change('learning change', async (tx) => {
      await editLearning(tx, found.id, { changed: tidy(changed) });
      return { message: context.texts.learning.changed(found.id), json: { id: found.id } };
    });
  },
});

const list = command({
  name: 'list',
  summary: (t) => t.learning.help.list,
  listing: true,
  options: {
    partnership: text((t) => t.activity.options.partnership, 'P'),
    by: text((t) => t.learning.options.by, 'ORG'),
    period: period((t) => t.outcome.options.period),
    ...tagOption,
  },
  examples: ['learning list --period 2026Q3', 'learning list --partnership vagen-in --json'],
  async run(context, { partnership, by, period: within, tag }) {
    const { db } = await context.store();
    const rows = await listLearning(db, {
      period: within,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
      organisation: by === undefined ? undefined : (await chooseOrganisation(context, by)).id,
    });
    await context.list(await ofTaggedPartnerships(context, learningTable(rows), tag));
  },
});

export const learning: Noun = {
  name: 'learning',
  summary: (t) => t.learning.summary,
  usual: 'list',
  commands: [add, change, edit, remove, list],
};
