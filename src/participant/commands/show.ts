/** `participant show`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { agreedFields, mayShare, requireSome } from '../../privacy/gate.ts';
import { chooseParticipant } from '../choose.ts';
import type { Participant } from '../participant.ts';
import { contactsWith, fieldHistory, fieldSourcesOf } from '../records.ts';
import { sourcesOf } from '../source.ts';
import { participantDetails, sharedDetails } from '../view.ts';
import { historyPart } from '../view-history.ts';
import { sourcesPart } from '../view-sources.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.participant.help.show,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: {
    history: flag((t) => t.duplicates.options.history),
    sources: flag((t) => t.participantMore.options.sources),
    share: text((t) => t.participant.options.share, 'ORG'),
  },
  examples: [
    'participant show 12',
    'participant show "Olena Shevchenko" --json',
    'participant show 12 --history',
    'participant show 12 --sources',
    'participant show "Olena Shevchenko" --share arbis',
  ],
  async run(context, { participant: typed, history, sources, share }) {
    const participant = await chooseParticipant(context, typed);
    if (share !== undefined) return showShared(context, participant, share);
    const { db } = await context.store();
    const details = participantDetails(participant, await contactsWith(db, participant.id));
    const more = [
      ...(sources || context.format === 'json'
        ? [sourcesPart(sourcesOf(participant, await fieldSourcesOf(db, participant.id)))]
        : []),
      ...(history ? [historyPart(await fieldHistory(db, participant.id))] : []),
    ];
    await context.details({ ...details, parts: [...(details.parts ?? []), ...more] });
  },
});

/** As a partner would be allowed to see her today. Throws `refused` when nothing may go there. */
async function showShared(context: Context, participant: Participant, organisation: string): Promise<void> {
  const { db } = await context.store();
  const receiver = await chooseOrganisation(context, organisation);
  const fields = await agreedFields(db, receiver.id, context.today);
  const decision = await mayShare(db, {
    people: [participant.id],
    receiver,
    purpose: null,
    fields: fields.length === 0 ? ['givenName'] : fields,
    on: context.today,
  });
  requireSome(decision);
  await context.details(sharedDetails(participant, decision.people[0]?.allowed ?? new Set()));
}
