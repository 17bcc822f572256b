/** `participant join`, `leave` and `close`: in which partnerships she takes part, and when that ends. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOpenPartnership, choosePartnership } from '../../partnership/choose.ts';
import { chooseParticipant } from '../choose.ts';
import { editParticipant, joinAsParticipant, leaveAsParticipant } from '../records.ts';

const participant = required(text((t) => t.participant.arguments.participant));
const partnership = required(text((t) => t.partnership.arguments.partnership, 'P'));
const on = date((t) => t.participant.options.on);

export const join = command({
  name: 'join',
  summary: (t) => t.participant.help.join,
  arguments: { participant, partnership },
  options: { on },
  examples: ['participant join 12 yrkesbron', 'participant join 12 vagen-in --on 1.9.2026'],
  async run(context, { participant: typed, partnership: typedPartnership, on: joinedOn = context.today }) {
    const who = await chooseParticipant(context, typed);
    const to = await chooseOpenPartnership(context, typedPartnership);
    await context.change('participant join', async (tx) => {
      await joinAsParticipant(tx, who.id, to.id, joinedOn);
      const { texts } = context;
      return {
        message: texts.participant.joined(`${who.givenName} ${who.familyName}`, to.name),
        logged: texts.participant.joined(String(who.id), to.name),
        json: { id: who.id, partnership: to.handle },
      };
    });
  },
});

export const leave = command({
  name: 'leave',
  summary: (t) => t.participant.help.leave,
  arguments: { participant, partnership },
  options: { reason: required(text((t) => t.participant.fields.exitReason)), on },
  examples: [
    'participant leave 12 yrkesbron --reason "Fick jobb"',
    'participant leave 12 vagen-in --on 30.6.2026 --reason "Flyttade"',
  ],
  async run(context, { participant: typed, partnership: typedPartnership, reason, on: leftOn = context.today }) {
    const who = await chooseParticipant(context, typed);
    const from = await choosePartnership(context, typedPartnership);
    await context.change('participant leave', async (tx) => {
      const count = await leaveAsParticipant(tx, who.id, from.id, leftOn, reason);
      if (count === 0) throw new SamspelError('not-found', (t) => t.participant.takesNoPart(who.id, from.name));
      const { texts } = context;
      return {
        message: texts.participant.left(`${who.givenName} ${who.familyName}`, from.name),
        logged: texts.participant.left(String(who.id), from.name),
        json: { id: who.id, partnership: from.handle },
      };
    });
  },
});

export const close = command({
  name: 'close',
  summary: (t) => t.participant.help.close,
  arguments: { participant },
  options: { reason: required(text((t) => t.participant.fields.exitReason)), on },
  examples: ['participant close 12 --reason "Fick jobb"', 'participant close 12 --on 30.6.2026 --reason "Muutti pois"'],
  async run(context, { participant: typed, reason, on: leftOn = context.today }) {
    const who = await chooseParticipant(context, typed);
    await context.change('participant close', async (tx) => {
      await leaveAsParticipant(tx, who.id, null, leftOn, reason);
      await editParticipant(tx, who.id, { leftOn, exitReason: reason });
      const { texts } = context;
      return {
        message: texts.participant.closed(`${who.givenName} ${who.familyName}`),
        logged: texts.participant.closed(String(who.id)),
        json: { id: who.id },
      };
    });
  },
});
