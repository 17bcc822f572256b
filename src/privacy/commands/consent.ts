/** `privacy consent give|withdraw|list`. */

import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, flag, many, number, required, text, words } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { consentWays, legalBases } from '../../lib/vocabulary-privacy.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { isOwnName, type OwnField, ownLabel, ownName } from '../../own-field/own-field.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { readSharedFields } from '../field.ts';
import { agreedFields } from '../gate.ts';
import { samePurpose, standsAlone } from '../privacy.ts';
import { addConsent, type ConsentRow, listConsents, withdrawConsents } from '../records.ts';
import { consentTable } from '../view.ts';

export const give = command({
  name: 'consent give',
  summary: (t) => t.privacy.help.consentGive,
  description: (t) => t.privacy.help.consentGiveMore,
  arguments: { participant: required(text((t) => t.privacy.arguments.participant)) },
  options: {
    to: required(text((t) => t.privacy.options.to, 'ORG')),
    purpose: required(text((t) => t.privacy.options.purpose)),
    fields: words((t) => t.privacy.options.fields),
    basis: choice(legalBases, (t) => t.privacy.options.basis),
    from: date((t) => t.privacy.options.from),
    until: date((t) => t.privacy.options.until),
    how: choice(consentWays, (t) => t.privacy.options.how),
    notes: text((t) => t.privacy.options.notes),
  },
  examples: [
    'privacy consent give 12 --to arbis --purpose "language course" --how paper --until 2027-06-30',
    'privacy consent give 12 --to nyland --purpose "employment services" --fields givenName,familyName,phone',
    'privacy consent give 12 --to arbis --purpose "integration training" --fields fi-koto-94 --basis public-task',
  ],
  async run(context, { participant: typed, to, purpose, fields, basis = 'consent', from, until, how, notes }) {
    const participant = await chooseParticipant(context, typed);
    const organisation = await chooseOrganisation(context, to);
    const { db } = await context.store();
    const validFrom = from ?? context.today;
    if (until !== undefined && until < validFrom) throw new SamspelError('bad-data', (t) => t.privacy.untilBeforeFrom);
    const agreed = await agreedFields(db, organisation.id, validFrom, (named) => samePurpose(named, purpose));
    const own = await listOwnFields(db, 'participant');
    const covered = fields === undefined ? withoutSensitive(context, agreed, own) : readSharedFields(fields, own);
    if (covered.length === 0)
      throw new SamspelError('usage', (t) => t.privacy.nothingAgreed(organisation.name, purpose), {
        hint: (t) => t.privacy.nothingAgreedHint,
      });
    if (!standsAlone(basis) && covered.some((field) => !agreed.includes(field)))
      context.say((t) => t.privacy.notYetAgreed(organisation.name, purpose));
    await context.change('privacy consent give', async (tx) => {
      const id = await addConsent(tx, {
        participantId: participant.id,
        organisationId: organisation.id,
        purpose: tidy(purpose),
        basis,
        fields: covered,
        validFrom,
        validUntil: until ?? null,
        way: how ?? null,
        notes: notes ?? null,
      });
      const { privacy } = context.texts;
      const name = `${participant.givenName} ${participant.familyName}`;
      return {
        message:
          basis === 'consent'
            ? privacy.gave(id, name, organisation.name)
            : privacy.noted(id, name, organisation.name, privacy.bases[basis]),
        logged: privacy.gaveLogged(id, participant.id),
        json: { id, participant: participant.id, organisation: organisation.handle, fields: covered },
      };
    });
  },
});

/** What a consent to all that is agreed covers: a sensitive field has to be named, so that the person has been asked about it. */
function withoutSensitive(context: Context, agreed: readonly string[], own: readonly OwnField[]): readonly string[] {
  const left = own.filter(({ key, sensitive }) => sensitive && agreed.includes(ownName(key)));
  if (left.length > 0) context.say((t) => t.ownField.consentMustName(left.map((field) => ownLabel(field, t.language))));
  return agreed.filter((name) => !isOwnName(name) || !left.some(({ key }) => ownName(key) === name));
}

export const withdraw = command({
  name: 'consent withdraw',
  summary: (t) => t.privacy.help.consentWithdraw,
  arguments: { consents: many(number((t) => t.privacy.arguments.consents)) },
  options: {
    of: text((t) => t.privacy.options.of, 'PARTICIPANT'),
    on: date((t) => t.privacy.options.on),
  },
  examples: ['privacy consent withdraw 3', 'privacy consent withdraw --of "Olena Shevchenko" --on yesterday'],
  async run(context, { consents, of, on = context.today }) {
    if ((consents.length === 0) === (of === undefined))
      throw new SamspelError('usage', (t) => t.privacy.whichConsent, { hint: (t) => t.privacy.noConsentHint });
    const rows = of === undefined ? await named(context, consents) : await validOnesOf(context, of, on);
    const ids = rows.map(({ id }) => id);
    await context.change('privacy consent withdraw', async (tx) => {
      await withdrawConsents(tx, ids, on);
      const { texts } = context;
      return {
        message: texts.privacy.withdrew(ids, texts.format.date(on)),
        json: { id: ids[0] ?? null, ids, withdrawnOn: on },
      };
    });
  },
});

async function named(context: Context, ids: readonly number[]): Promise<ConsentRow[]> {
  const rows = await listConsents((await context.store()).db, { ids });
  for (const id of ids) {
    const row = rows.find((one) => one.id === id);
    if (row === undefined)
      throw new SamspelError('not-found', (t) => t.privacy.noConsent(id), { hint: (t) => t.privacy.noConsentHint });
    const { withdrawnOn } = row;
    if (withdrawnOn !== null)
      throw new SamspelError('conflict', (t) => t.privacy.withdrawnAlready(id, t.format.date(withdrawnOn)));
  }
  return rows;
}

async function validOnesOf(context: Context, typed: string, on: string): Promise<ConsentRow[]> {
  const { id } = await chooseParticipant(context, typed);
  const held = await listConsents((await context.store()).db, { participant: id, validOn: on });
  // What the law orders is not the person's to withdraw.
  const rows = held.filter(({ basis }) => basis === 'consent');
  if (rows.length === 0) throw new SamspelError('not-found', (t) => t.privacy.nothingToWithdraw);
  return rows;
}

export const list = command({
  name: 'consent list',
  summary: (t) => t.privacy.help.consentList,
  listing: true,
  options: {
    of: text((t) => t.privacy.options.ofPerson, 'PARTICIPANT'),
    to: text((t) => t.privacy.options.toOrganisation, 'ORG'),
    valid: flag((t) => t.privacy.options.valid),
    ...tagOption,
  },
  examples: ['privacy consent list --of 12', 'privacy consent list --to arbis --valid --json'],
  async run(context, { of, to, valid, tag }) {
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    const organisation = to === undefined ? undefined : (await chooseOrganisation(context, to)).id;
    const validOn = valid ? context.today : undefined;
    const { db } = await context.store();
    const rows = await listConsents(db, { participant, organisation, validOn });
    const whose = ({ participant: one }: (typeof rows)[number]) => one;
    const all = consentTable(rows, context.today, await listOwnFields(db, 'participant', 'all'));
    await context.list(naming(await ofTagged(context, 'participant', all, tag, whose), 'privacy consent list', whose));
  },
});
