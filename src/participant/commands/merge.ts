/** `participant merge` and `distinct`: the same person entered twice becomes one, or two who look alike are remembered as two. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { Texts } from '../../i18n/index.ts';
import { nearest } from '../../lib/text.ts';
import {
  conflictingOwn,
  findOwnField,
  isOwnName,
  keyOfName,
  mergedOwn,
  type OwnField,
  type OwnName,
  type OwnValues,
  ownName,
} from '../../own-field/own-field.ts';
import { changeOwnValues, listOwnFields, ownValuesOfOne } from '../../own-field/records.ts';
import { chooseParticipant } from '../choose.ts';
import { conflictingFields, mergedFields } from '../duplicates.ts';
import { type FieldKey, fieldKeys, type ParticipantFields } from '../fields.ts';
import { fieldLabel, inWords } from '../in-words.ts';
import { nameKey, type Participant } from '../participant.ts';
import { haveDifferentCodes, mergeParticipants, rememberDistinct } from '../records.ts';

const pair = {
  keep: required(text((t) => t.duplicates.arguments.keep)),
  other: required(text((t) => t.duplicates.arguments.other)),
};

export const merge = command({
  name: 'merge',
  summary: (t) => t.duplicates.help.merge,
  description: (t) => t.duplicates.help.mergeMore,
  arguments: pair,
  options: { take: words((t) => t.duplicates.options.take, 'FIELD,FIELD') },
  examples: ['participant merge 12 40', 'participant merge 12 40 --take phone,email'],
  async run(context, { keep, other, take }) {
    const [kept, gone] = await chooseTwo(context, keep, other);
    const { db } = await context.store();
    if (await haveDifferentCodes(db, kept.id, gone.id))
      throw new SamspelError('conflict', (t) => t.duplicates.differentCodes(kept.id, gone.id), {
        hint: (t) => t.duplicates.differentCodesHint,
      });
    const own = await readOwn(context, kept, gone);
    const conflicts = conflictsOf(context.texts, kept, gone, own);
    const fromGone =
      take === undefined
        ? await askFields(context, [kept.id, gone.id], conflicts)
        : take.map((typed) => readField(typed, own));
    const change = mergedFields(
      kept,
      gone,
      fromGone.filter((key) => !isOwnName(key)),
    );
    const ownChange = mergedOwn(own.kept, own.gone, fromGone.filter(isOwnName).map(keyOfName));
    await context.change('participant merge', async (tx) => {
      await mergeParticipants(tx, kept.id, gone.id, withKey(kept, change));
      await changeOwnValues(tx, 'participant', kept.id, ownChange, own.fields);
      return {
        message: [
          context.texts.duplicates.merged(nameOf(gone), gone.id, nameOf(kept), kept.id),
          ...conflicts.map((conflict) => settled(context.texts, conflict, fromGone.includes(conflict.field))),
        ].join('\n'),
        logged: context.texts.duplicates.mergedLogged(gone.id, kept.id),
        json: {
          id: kept.id,
          merged: gone.id,
          changed: [...Object.keys(change), ...Object.keys(ownChange).map(ownName)],
          differed: conflicts.map(({ field }) => field),
        },
      };
    });
  },
});

export const distinct = command({
  name: 'distinct',
  summary: (t) => t.duplicates.help.distinct,
  arguments: pair,
  examples: ['participant distinct 12 40', 'participant distinct "Amina Hussein" 40'],
  async run(context, { keep, other }) {
    const [a, b] = await chooseTwo(context, keep, other);
    await context.change('participant distinct', async (tx) => {
      await rememberDistinct(tx, a.id, b.id);
      return {
        message: context.texts.duplicates.distinct(a.id, b.id),
        json: { id: a.id, other: b.id },
      };
    });
  },
});

async function chooseTwo(context: Context, first: string, second: string): Promise<[Participant, Participant]> {
  const [a, b] = [await chooseParticipant(context, first), await chooseParticipant(context, second)];
  if (a.id === b.id) throw new SamspelError('usage', (t) => t.duplicates.samePerson);
  return [a, b];
}

/** What the own fields say of both. */
interface OwnOfBoth {
  readonly fields: readonly OwnField[];
  readonly kept: OwnValues;
  readonly gone: OwnValues;
}

async function readOwn(context: Context, kept: Participant, gone: Participant): Promise<OwnOfBoth> {
  const { db } = await context.store();
  return {
    fields: await listOwnFields(db, 'participant'),
    kept: await ownValuesOfOne(db, 'participant', kept.id),
    gone: await ownValuesOfOne(db, 'participant', gone.id),
  };
}

type MergedField = FieldKey | OwnName;

/** A field of which both say something else, with what each says in words. */
interface Conflict {
  readonly field: MergedField;
  readonly label: string;
  readonly kept: string;
  readonly gone: string;
}

function conflictsOf(texts: Texts, kept: Participant, gone: Participant, own: OwnOfBoth): readonly Conflict[] {
  const ofPerson = conflictingFields(kept, gone).map((field) => ({ field, a: kept[field], b: gone[field] }));
  const ofOwn = conflictingOwn(own.kept, own.gone)
    .filter((key) => findOwnField(own.fields, key) !== undefined)
    .map((key) => ({ field: ownName(key), a: own.kept[key], b: own.gone[key] }));
  return [...ofPerson, ...ofOwn].map(({ field, a, b }) => ({
    field,
    label: fieldLabel(field, own.fields, texts),
    kept: inWords(field, a, texts),
    gone: inWords(field, b, texts),
  }));
}

/** Which of the two values stays. */
const settled = ({ duplicates }: Texts, { label, kept, gone }: Conflict, isTaken: boolean): string =>
  isTaken ? duplicates.stays(label, gone, kept) : duplicates.stays(label, kept, gone);

/** Where they differ a person may say for each field who is right; a script keeps what the first one has. */
async function askFields(
  { prompt, texts }: Context,
  [kept, gone]: readonly [number, number],
  conflicts: readonly Conflict[],
): Promise<readonly MergedField[]> {
  if (prompt === null || conflicts.length === 0) return [];
  return prompt.tick(
    texts.duplicates.whichWins(kept, gone),
    conflicts.map((one) => ({ name: `${one.label}: ${one.kept} → ${one.gone}`, value: one.field })),
  );
}

function readField(typed: string, { fields }: OwnOfBoth): MergedField {
  const own = isOwnName(typed) ? findOwnField(fields, typed) : undefined;
  if (own !== undefined) return ownName(own.key);
  const key = fieldKeys.find((candidate) => candidate.toLowerCase() === typed.replaceAll('-', '').toLowerCase());
  const known = [...fieldKeys, ...fields.map((field) => ownName(field.key))];
  if (key === undefined)
    throw new SamspelError('usage', (t) => t.cli.notAChoice('--take', typed, known, nearest(typed, known)));
  return key;
}

function withKey(kept: ParticipantFields, change: Partial<ParticipantFields>) {
  if (change.givenName === undefined && change.familyName === undefined) return change;
  return { ...change, nameKey: nameKey(change.givenName ?? kept.givenName, change.familyName ?? kept.familyName) };
}

const nameOf = ({ givenName, familyName }: ParticipantFields): string => `${givenName} ${familyName}`.trim();
