/** `participant show`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { ownName } from '../../own-field/own-field.ts';
import { listOwnFields, ownValueHistory, ownValuesOfOne } from '../../own-field/records.ts';
import { ownPart, withOwnFields } from '../../own-field/view.ts';
import { agreedFields, mayShare, requireSome } from '../../privacy/gate.ts';
import { withTagField } from '../../tag/view.ts';
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
    await noteReading(context, [participant.id], 'participant show');
    if (share !== undefined) return showShared(context, participant, share);
    const { db } = await context.store();
    const details = participantDetails(participant, await contactsWith(db, participant.id));
    const more = [
      ...(sources || context.format === 'json'
        ? [sourcesPart(sourcesOf(participant, await fieldSourcesOf(db, participant.id)))]
        : []),
      ...(history ? [await wholeHistory(context, participant)] : []),
    ];
    const page = { ...details, parts: [...(details.parts ?? []), ...more] };
    const { id } = participant;
    await context.details(
      await withOwnFields(context, 'participant', id, await withTagField(context, 'participant', id, page)),
    );
  },
});

/** Her fields and her own fields, the newest change first. */
async function wholeHistory(context: Context, { id }: Participant) {
  const { db } = await context.store();
  const changes = [...(await fieldHistory(db, id)), ...(await ownValueHistory(db, id))];
  const labels = await listOwnFields(db, 'participant', 'all');
  return historyPart(
    changes.sort((a, b) => b.operation - a.operation),
    labels,
  );
}

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
  const allowed = decision.people[0]?.allowed ?? new Set();
  const shown = (await listOwnFields(db, 'participant')).filter(({ key }) => allowed.has(ownName(key)));
  const details = sharedDetails(participant, allowed);
  const own = shown.length === 0 ? {} : await ownValuesOfOne(db, 'participant', participant.id);
  await context.details(shown.length === 0 ? details : { ...details, within: ownPart(shown, own) });
}
