/** `referral make`: with her consent or another noted basis, and with a look at where she has been before. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, required, text, words } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { tidy } from '../../lib/text.ts';
import { referralBases } from '../../lib/vocabulary-path.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { requireGuardian } from '../../participant/minor.ts';
import { fullName, type Participant } from '../../participant/participant.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { statutoryDay } from '../../plan/statutory.ts';
import { readStatutory } from '../../plan/statutory-table.ts';
import { readSharedFields } from '../../privacy/field.ts';
import { mayShare, recordDisclosure, requireSome } from '../../privacy/gate.ts';
import { addReferral, leadFor, listReferrals } from '../records.ts';
import { circleOf } from '../referral.ts';

/** What a receiver needs to get in touch. */
export const usualFields = ['givenName', 'familyName', 'phone', 'email'] as const;

export const make = command({
  name: 'make',
  summary: (t) => t.referral.help.make,
  description: (t) => t.referral.makeMore,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: {
    to: required(text((t) => t.referral.options.to, 'ORG')),
    for: required(text((t) => t.referral.options.for)),
    from: text((t) => t.referral.options.from, 'ORG'),
    partnership: text((t) => t.referral.options.partnership, 'P'),
    basis: choice(referralBases, (t) => t.referral.options.basis),
    because: text((t) => t.referral.options.because),
    fields: words((t) => t.referral.options.fields, 'FIELD,FIELD'),
    on: date((t) => t.referral.options.on),
  },
  examples: [
    'referral make 12 --to nyland --for "Arbetssökning" --partnership vagen-in',
    'referral make 12 --to arbis --for "Svenskkurs" --from luckan --basis own-request --because "Hon ringer själv"',
  ],
  async run(
    context,
    { participant: typed, to, for: purpose, from, partnership, basis = 'consent', because, fields, on = context.today },
  ) {
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    requireGuardian(person, on);
    const receiver = await chooseOrganisation(context, to);
    const within = partnership === undefined ? null : await chooseOpenPartnership(context, partnership);
    const { db } = await context.store();
    const sender =
      from === undefined ? await leadFor(db, person.id, within?.id ?? null) : await chooseOrganisation(context, from);
    if (sender === null)
      throw new SamspelError('usage', (t) => t.referral.noSender, { hint: (t) => t.referral.noSenderHint });
    if (sender.id === receiver.id) throw new SamspelError('bad-data', (t) => t.referral.toItself(receiver.name));
    if (basis !== 'consent' && because === undefined)
      throw new SamspelError('usage', (t) => t.referral.noReason, { hint: (t) => t.referral.noReasonHint });
    const decision =
      basis === 'consent'
        ? await mayShare(db, {
            people: [person.id],
            receiver,
            purpose: null,
            fields:
              fields === undefined ? usualFields : readSharedFields(fields, await listOwnFields(db, 'participant')),
            on,
            ...(within === null ? {} : { partnership: within.handle }),
          })
        : null;
    if (decision !== null) requireSome(decision);
    const circle = circleOf(await listReferrals(db, { participant: person.id }), {
      from: sender.handle,
      to: receiver.handle,
      on,
    });
    const row = {
      participantId: person.id,
      partnershipId: within?.id ?? null,
      fromOrganisationId: sender.id,
      toOrganisationId: receiver.id,
      purpose: tidy(purpose),
      basis,
      basisNote: because === undefined ? null : tidy(because),
      status: 'made',
      madeOn: on,
      madeBy: context.actor,
    } as const;
    await context.change('referral make', async (tx) => {
      const id = await addReferral(tx, row);
      if (decision !== null)
        await recordDisclosure(tx, decision, {
          by: context.actor,
          channel: 'referral make',
          partnershipId: within?.id ?? null,
        });
      const shared = decision === null ? [] : [...(decision.people[0]?.allowed ?? [])];
      const { texts } = context;
      return {
        message: texts.referral.made(id, fullName(person), receiver.name, row.purpose),
        logged: texts.referral.madeLogged(id, person.id, receiver.name),
        json: { id, participant: person.id, from: sender.handle, to: receiver.handle, basis, shared, circle },
      };
    });
    if (circle !== null) context.say((t) => t.referral.circle(circle));
    sayLegalLimit(context, person, on);
  },
});

/** The authority's duty to guide lasts so many years; after that another service may be the right one. */
function sayLegalLimit(context: Context, { arrivalDate }: Participant, on: DateText): void {
  const limit = arrivalDate === null ? null : statutoryDay(readStatutory(), 'guidance-years', arrivalDate, on);
  if (limit !== null && limit < on) context.say((t) => t.referral.pastGuidance(t.format.date(limit)));
}
