/** `outcome change`: from baseline to the latest answers, and whether it is more than chance. */
import { command } from '../../cli/command.ts';
import { choice, text } from '../../cli/parameter.ts';
import { outcomeDomains, outcomeSides } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { readInstrument } from '../instrument-file.ts';
import { listAssessments, pairsOf } from '../records.ts';
import { changesBetween, leastReliable, sumOf } from '../reliable-change.ts';
import { changeTable, sumTable } from '../view.ts';

export const change = command({
  name: 'change',
  summary: (t) => t.outcome.help.change,
  description: (t) => t.outcome.changeMore,
  arguments: { participant: text((t) => t.participant.arguments.participant) },
  options: {
    partnership: text((t) => t.activity.options.partnership, 'P'),
    side: choice(outcomeSides, (t) => t.outcome.options.side),
  },
  listing: true,
  examples: ['outcome change 12', 'outcome change --partnership vagen-in --json'],
  async run(context, { participant: typed, partnership, side = 'newcomer' }) {
    const { db } = await context.store();
    const instrument = readInstrument();
    const person = typed === undefined ? undefined : (await chooseParticipant(context, typed)).id;
    const within = partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id;
    const pairs = pairsOf(await listAssessments(db, { side, participant: person, partnership: within }));
    const [own] = pairs;
    if (person !== undefined)
      await context.list(changeTable(own === undefined ? [] : changesBetween(own.before, own.after, instrument)));
    else await context.list(sumTable(pairs.length === 0 ? [] : sumOf(pairs, outcomeDomains, instrument)));
    if (pairs.length > 0) context.say((t) => t.outcome.reliable(t.format.number(Math.ceil(leastReliable(instrument)))));
  },
});
