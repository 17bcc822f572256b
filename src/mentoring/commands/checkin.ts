/** `mentor checkin`: how the pair is doing, and that a concern has been answered. */
import { command } from '../../cli/command.ts';
import { choice, date, flag, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { pairSides } from '../../lib/vocabulary-mentoring.ts';
import { choosePair } from '../choose.ts';
import { addCheckins, answerConcerns } from '../records.ts';
import { between } from '../terms.ts';
import { refuseFuture } from './pair.ts';

export const checkin = command({
  name: 'checkin',
  summary: (t) => t.mentoringCommands.help.checkin,
  arguments: { pair: required(text((t) => t.mentoringCommands.arguments.pair)) },
  options: {
    with: choice([...pairSides, 'both'], (t) => t.mentoringCommands.options.with),
    rating: number((t) => t.mentoringCommands.options.rating),
    concern: flag((t) => t.mentoringCommands.options.concern),
    answered: flag((t) => t.mentoringCommands.options.answered),
    on: date((t) => t.mentoringCommands.options.on),
    by: text((t) => t.mentoringCommands.options.askedBy, 'NAME'),
  },
  examples: [
    'mentor checkin 3 --with both --rating 4',
    'mentor checkin 3 --with mentee --concern',
    'mentor checkin 3 --answered',
  ],
  async run(context, { pair: typed, with: side, rating, concern, answered, on = context.today, by = context.actor }) {
    refuseFuture(on, context.today);
    between('--rating', rating, 1, 5);
    if (side === undefined && !answered) throw new SamspelError('usage', (t) => t.mentoring.checkinWhat);
    const { id: pairId } = await choosePair(context, typed);
    await context.change('mentor checkin', async (tx) => {
      const { texts } = context;
      const count = answered ? await answerConcerns(tx, pairId, on) : 0;
      if (answered && count === 0) throw new SamspelError('conflict', (t) => t.mentoring.noConcern(pairId));
      const sides = side === undefined ? [] : side === 'both' ? pairSides : [side];
      const ids = await addCheckins(
        tx,
        sides.map((one) => ({
          pairId,
          date: on,
          side: one,
          askedBy: by,
          rating: rating ?? null,
          concern: Number(concern),
          answeredOn: null,
        })),
      );
      const lines = [
        ...(answered ? [texts.mentoring.concernsAnswered(pairId, count)] : []),
        ...(side === undefined ? [] : [texts.mentoring.checkinAdded(pairId, side, texts.format.date(on))]),
      ];
      return { message: lines.join(' '), json: { id: ids[0] ?? null, ids, pair: pairId, answered: count } };
    });
  },
});
