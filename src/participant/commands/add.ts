/** `participant add`: someone new, by hand. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, flag, many, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { ownOption, readOwnOptions } from '../../own-field/choose.ts';
import { changeOwnValues } from '../../own-field/records.ts';
import { chooseOpenPartnership, choosePartnership } from '../../partnership/choose.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { askFields } from '../ask-fields.ts';
import type { FieldKey, ParticipantFields } from '../fields.ts';
import { isMinor } from '../minor.ts';
import { fieldOptions, readFields } from '../options.ts';
import { nameKey, personalIdDigest } from '../participant.ts';
import { inUsualOrder, missingFields } from '../profile.ts';
import type { GivenFields } from '../records.ts';
import { addParticipant, fieldsUsedBy, identityKey, joinAsParticipant, namesakes, noteSources } from '../records.ts';
import { besideName } from '../tell-apart.ts';
import { checkFields, readPersonalId, sayIfGuardianMissing } from './check.ts';

export const add = command({
  name: 'add',
  summary: (t) => t.participant.help.add,
  options: {
    ...fieldOptions,
    givenName: required(text((t) => t.participant.fields.givenName)),
    familyName: required(text((t) => t.participant.fields.familyName)),
    partnership: many(text((t) => t.participant.options.partnership, 'P')),
    personalId: text((t) => t.participant.options.personalId, 'CODE'),
    from: text((t) => t.participantMore.options.from, 'ORG'),
    on: date((t) => t.participantMore.options.on),
    fields: text((t) => t.participantMore.options.fields, 'P'),
    distinct: flag((t) => t.participant.options.distinct),
    ...ownOption,
  },
  examples: [
    'participant add --given-name Olena --family-name Shevchenko --birth-date 1.11.1973 --partnership vagen-in',
    'participant add --given-name Ali --family-name Hassan --municipality Esbo --integration-language sv --interests fotboll,musik',
    'participant add --given-name Rana --family-name Haddad --partnership vagen-in --from arbis --on yesterday',
  ],
  async run(
    context,
    { partnership, personalId, distinct, from, on = context.today, fields: asIn, own: typedOwn, ...given },
  ) {
    const code = personalId === undefined ? null : readPersonalId(personalId);
    requirePassed(on, context);
    const typed = {
      ...(code === null ? {} : { birthDate: code.birthDate }),
      ...(await readFields(context, given)),
    } as GivenFields;
    checkFields(typed, context.today, code?.birthDate ?? null);
    const own = await readOwnOptions(context, 'participant', typedOwn);
    const { db } = await context.store();
    const partnerships: Partnership[] = [];
    for (const name of partnership) partnerships.push(await chooseOpenPartnership(context, name));
    const teller = from === undefined ? null : await chooseOrganisation(context, from);
    const { birthDate = null } = typed;
    const alike = distinct ? [] : await namesakes(db, nameKey(typed.givenName, typed.familyName));
    const twin = alike.find((one) => birthDate !== null && one.birthDate === birthDate);
    if (twin !== undefined)
      throw new SamspelError('conflict', (t) => t.participant.sameNamed(twin.id), {
        hint: (t) => t.participant.sameNamedHint,
        details: { participant: twin.id },
      });
    const asked = asIn === undefined ? partnerships : [...partnerships, await choosePartnership(context, asIn)];
    const used = await fieldsUsedBy(
      db,
      asked.map(({ id }) => id),
    );
    const fields = { ...(await askUsed(context, typed, used)), ...typed };
    checkFields(fields, context.today, code?.birthDate ?? null);
    const joinedOn = fields.joinedOn ?? context.today;
    let added = 0;
    await context.change('participant add', async (tx) => {
      const digest = code === null ? null : personalIdDigest(await identityKey(tx), code.code);
      const entered = { enteredBy: context.actor, enteredOn: context.today };
      const provenance = { ...entered, receivedFromId: teller?.id ?? null };
      const id = await addParticipant(tx, { ...fields, joinedOn }, provenance, digest);
      await changeOwnValues(tx, 'participant', id, own.change, own.fields);
      for (const joined of partnerships) await joinAsParticipant(tx, id, joined.id, joinedOn);
      // Told on the day it is entered, the source of the person is the source of each field.
      if (on !== context.today) {
        const said = { participantId: id, fields: Object.keys(fields), organisationId: teller?.id ?? null };
        await noteSources(tx, [{ ...said, saidOn: on, ...entered }]);
      }
      const { texts } = context;
      added = id;
      return {
        message: texts.participant.added(`${fields.givenName} ${fields.familyName}`, id),
        logged: texts.participant.addedLogged(id),
        json: { id },
      };
    });
    sayWhatIsMissing(context, added, fields, used);
    // Two days of birth tell two people apart; where one is missing, it may be the same one once more.
    const doubtful = alike.filter((one) => one.birthDate === null || birthDate === null);
    if (doubtful.length > 0) {
      const who = doubtful.map((one) =>
        [one.id, besideName(one, context.today, context.texts)].filter(Boolean).join(', '),
      );
      context.say((t) => t.participantMore.namesakes(who));
      if (!context.dryRun) context.say((t) => t.participantMore.namesakesHint(doubtful[0]?.id ?? 0, added));
    }
  },
});

/** On a terminal what these partnerships use and nobody typed; for a minor the guardian too. */
async function askUsed(
  context: Context,
  typed: GivenFields,
  used: readonly FieldKey[],
): Promise<Partial<ParticipantFields>> {
  const { prompt } = context;
  if (prompt === null || used.length === 0) return {};
  const answered = await askFields(context, prompt, missingFields(typed, used));
  const known = { birthDate: null, birthYear: null, guardian: null, ...answered, ...typed };
  const needed = isMinor(known, context.today) && known.guardian === null && !used.includes('guardian');
  return needed
    ? { ...answered, ...(await askFields(context, prompt, inUsualOrder(['guardian', 'guardianPhone']))) }
    : answered;
}

function sayWhatIsMissing(context: Context, id: number, fields: GivenFields, used: readonly FieldKey[]): void {
  const missing = missingFields(fields, used);
  if (missing.length > 0) context.say((t) => t.participantMore.notKnown(id, missing));
  sayIfGuardianMissing(context, { id, birthDate: null, birthYear: null, guardian: null, ...fields });
}
