/** `privacy restrict`, `privacy object`, `privacy restriction list|lift`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, number, required, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { RestrictionKind } from '../../lib/vocabulary-privacy.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { addRestriction, liftRestriction, listRestrictions } from '../records.ts';
import { restrictionTable } from '../view-rights.ts';

const participant = required(text((t) => t.privacy.arguments.participant));
const from = date((t) => t.privacy.options.from);
const reason = text((t) => t.privacyRights.options.reason);

export const restrict = command({
  name: 'restrict',
  summary: (t) => t.privacyRights.help.restrict,
  arguments: { participant },
  options: { from, reason },
  examples: ['privacy restrict 12', 'privacy restrict 12 --reason "Hon bestrider att adressen är rätt"'],
  run: (context, input) => add(context, 'restriction', input),
});

export const object = command({
  name: 'object',
  summary: (t) => t.privacyRights.help.object,
  arguments: { participant },
  options: { purpose: text((t) => t.privacyRights.options.objectedPurpose), from, reason },
  examples: ['privacy object 12 --purpose "integration training"', 'privacy object 12 --reason "Told on the phone"'],
  run: (context, input) => add(context, 'objection', input),
});

interface Given {
  readonly participant: string;
  readonly purpose?: string | undefined;
  readonly from?: string | undefined;
  readonly reason?: string | undefined;
}

async function add(context: Context, kind: RestrictionKind, given: Given): Promise<void> {
  const { id: participantId } = await chooseParticipant(context, given.participant);
  const validFrom = given.from ?? context.today;
  const row = { participantId, kind, purpose: given.purpose ?? null, validFrom, reason: given.reason ?? null };
  await context.change(`privacy ${kind === 'restriction' ? 'restrict' : 'object'}`, async (tx) => {
    const id = await addRestriction(tx, row);
    const { privacyRights, format } = context.texts;
    return {
      message: privacyRights.restricted[kind](id, participantId, format.date(validFrom)),
      json: { id, participant: participantId, kind, from: validFrom },
    };
  });
}

export const restrictionList = command({
  name: 'restriction list',
  summary: (t) => t.privacyRights.help.restrictionList,
  listing: true,
  options: tagOption,
  examples: ['privacy restriction list', 'privacy restriction list --where participant=12 --json'],
  async run(context, { tag }) {
    const rows = await listRestrictions((await context.store()).db);
    const whose = ({ participant }: (typeof rows)[number]) => participant;
    const listed = await ofTagged(context, 'participant', restrictionTable(rows, context.today), tag, whose);
    await context.list(naming(listed, 'privacy restriction list', whose));
  },
});

export const restrictionLift = command({
  name: 'restriction lift',
  summary: (t) => t.privacyRights.help.restrictionLift,
  description: (t) => t.privacyRights.help.restrictionLiftMore,
  arguments: { id: required(number((t) => t.privacyRights.arguments.restriction, 'ID')) },
  options: { on: date((t) => t.privacy.options.on) },
  examples: ['privacy restriction lift 2', 'privacy restriction lift 2 --on yesterday'],
  async run(context, { id, on: liftedOn = context.today }) {
    const found = (await listRestrictions((await context.store()).db)).find((row) => row.id === id);
    if (found === undefined)
      throw new SamspelError('not-found', (t) => t.privacyRights.noRestriction(id), {
        hint: (t) => t.privacyRights.noRestrictionHint,
      });
    await context.change('privacy restriction lift', async (tx) => {
      await liftRestriction(tx, id, liftedOn);
      const { privacyRights, format } = context.texts;
      return { message: privacyRights.lifted(id, format.date(liftedOn)), json: { id, liftedOn } };
    });
  },
});
