/** `participant add`: someone new, by hand. */
import { command } from '../../cli/command.ts';
import { flag, many, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { parseIdentityCode } from '../../lib/identity-code.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fieldOptions, readFields } from '../options.ts';
import { contradictions, nameKey, personalIdDigest } from '../participant.ts';
import type { GivenFields } from '../records.ts';
import { addParticipant, identityKey, joinAsParticipant, sameNamed } from '../records.ts';

export const add = command({
  name: 'add',
  summary: (t) => t.participant.help.add,
  options: {
    ...fieldOptions,
    givenName: required(text((t) => t.participant.fields.givenName)),
    familyName: required(text((t) => t.participant.fields.familyName)),
    partnership: many(text((t) => t.participant.options.partnership, 'P')),
    personalId: text((t) => t.participant.options.personalId, 'CODE'),
    distinct: flag((t) => t.participant.options.distinct),
  },
  examples: [
    'participant add --given-name Olena --family-name Shevchenko --birth-date 1.11.1973 --partnership vagen-in',
    'participant add --given-name Ali --family-name Hassan --municipality Esbo --integration-language sv --interests fotboll,musik',
  ],
  async run(context, { partnership, personalId, distinct, ...given }) {
    const code = personalId === undefined ? null : readPersonalId(personalId);
    const fields = {
      ...(code === null ? {} : { birthDate: code.birthDate }),
      ...(await readFields(context, given)),
    } as GivenFields;
    checkFields(fields, context.today, code?.birthDate ?? null);
    const { db } = await context.store();
    const [twin] = distinct
      ? []
      : await sameNamed(db, nameKey(fields.givenName, fields.familyName), fields.birthDate ?? null);
    if (twin !== undefined)
      throw new SamspelError('conflict', (t) => t.participant.sameNamed(twin), {
        hint: (t) => t.participant.sameNamedHint,
        details: { participant: twin },
      });
    const partnerships: Partnership[] = [];
    for (const typed of partnership) partnerships.push(await chooseOpenPartnership(context, typed));
    const joinedOn = fields.joinedOn ?? context.today;
    await context.change('participant add', async (tx) => {
      const digest = code === null ? null : personalIdDigest(await identityKey(tx), code.code);
      const provenance = { enteredBy: context.actor, enteredOn: context.today, receivedFromId: null };
      const id = await addParticipant(tx, { ...fields, joinedOn }, provenance, digest);
      for (const joined of partnerships) await joinAsParticipant(tx, id, joined.id, joinedOn);
      const { texts } = context;
      return {
        message: texts.participant.added(`${fields.givenName} ${fields.familyName}`, id),
        logged: texts.participant.addedLogged(id),
        json: { id },
      };
    });
  },
});

/** Throws `bad-data` without repeating the code: it must not stand in anyone's terminal history twice. */
export function readPersonalId(typed: string): { code: string; birthDate: string } {
  const code = parseIdentityCode(typed);
  if (!code.valid)
    throw new SamspelError('bad-data', (t) => t.participant.badPersonalId(code.fault), {
      hint: (t) => t.participant.badPersonalIdHint,
    });
  return code;
}

/** Throws `bad-data` for what can't be true together. */
export function checkFields(
  fields: Parameters<typeof contradictions>[0],
  today: string,
  codeSays: string | null,
): void {
  const [contradiction] = contradictions(fields, today);
  if (contradiction !== undefined)
    throw new SamspelError('bad-data', (t) => t.participant.contradictions[contradiction]);
  if (codeSays !== null && fields.birthDate != null && fields.birthDate !== codeSays)
    throw new SamspelError('bad-data', (t) => t.participant.codeAndBirthDate);
}
