/** `partnership represent`: who speaks for the participants, by name or as one of them; the rule on the participants’ voice reads it. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { fold } from '../../lib/fold.ts';
import { tidy } from '../../lib/text.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { chooseOpenPartnership } from '../choose.ts';
import type { Partnership } from '../partnership.ts';
import { addRepresentative, endRepresentative, listRepresentatives } from '../records/representatives.ts';

export const represent = command({
  name: 'represent',
  summary: (t) => t.partnership.help.represent,
  arguments: {
    partnership: required(text((t) => t.partnership.arguments.partnership)),
    name: text((t) => t.partnership.arguments.representative, 'NAME'),
  },
  options: {
    participant: text((t) => t.partnership.options.participant, 'PARTICIPANT'),
    since: date((t) => t.partnership.options.representsSince),
    until: date((t) => t.partnership.options.representsUntil),
  },
  examples: [
    'partnership represent fritid-for-alla "Amina Yusuf" --since 15.1.2026',
    'partnership represent vagen-in --participant 12',
  ],
  async run(context, { partnership: typed, name, participant: typedParticipant, since = context.today, until }) {
    const partnership = await chooseOpenPartnership(context, typed);
    if (until !== undefined && name !== undefined) return end(context, partnership, { name, until });
    if ((name === undefined) === (typedParticipant === undefined))
      throw new SamspelError('usage', (t) => t.partnership.whoRepresents);
    const participant = typedParticipant === undefined ? null : await chooseParticipant(context, typedParticipant);
    await context.change('partnership represent', async (tx) => {
      const id = await addRepresentative(tx, {
        partnershipId: partnership.id,
        participantId: participant?.id ?? null,
        name: name === undefined ? null : tidy(name),
        since,
        until: until ?? null,
      });
      const { partnership: say, format } = context.texts;
      const who = name ?? `${participant?.givenName} ${participant?.familyName}`;
      return {
        message: say.represents(tidy(who), partnership.name, format.date(since)),
        logged: say.representsNow(partnership.name),
        json: { id, partnership: partnership.handle, participant: participant?.id ?? null, since },
      };
    });
  },
});

/** The last day of somebody who has spoken for them. */
async function end(
  context: Context,
  partnership: Partnership,
  { name, until }: { readonly name: string; readonly until: string },
): Promise<void> {
  const { db } = await context.store();
  const found = (await listRepresentatives(db, partnership.id)).findLast((one) => fold(one.name) === fold(name));
  if (found === undefined) throw new SamspelError('not-found', (t) => t.partnership.noRepresentative(name));
  await context.change('partnership represent', async (tx) => {
    await endRepresentative(tx, found.id, until);
    const { partnership: say, format } = context.texts;
    return {
      message: say.representedUntil(found.name, partnership.name, format.date(until)),
      logged: say.representsNow(partnership.name),
      json: { id: found.id, partnership: partnership.handle, until },
    };
  });
}
