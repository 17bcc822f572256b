/** `participant merge` and `distinct`: the same person entered twice becomes one, or two who look alike are remembered as two. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { plain } from '../../cli/listing.ts';
import { required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { nearest } from '../../lib/text.ts';
import { chooseParticipant } from '../choose.ts';
import { conflictingFields, mergedFields } from '../duplicates.ts';
import { type FieldKey, fieldKeys, type ParticipantFields } from '../fields.ts';
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
    const fromGone = take === undefined ? await askFields(context, kept, gone) : take.map(readField);
    const change = mergedFields(kept, gone, fromGone);
    await context.change('participant merge', async (tx) => {
      await mergeParticipants(tx, kept.id, gone.id, withKey(kept, change));
      return {
        message: context.texts.duplicates.merged(nameOf(gone), gone.id, nameOf(kept), kept.id),
        logged: context.texts.duplicates.mergedLogged(gone.id, kept.id),
        json: { id: kept.id, merged: gone.id, changed: Object.keys(change) },
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

/** Where they differ a person may say for each field who is right; a script keeps what the first one has. */
async function askFields(context: Context, kept: Participant, gone: Participant): Promise<readonly FieldKey[]> {
  const conflicts = conflictingFields(kept, gone);
  if (context.prompt === null || conflicts.length === 0) return [];
  const { texts } = context;
  return context.prompt.tick(
    texts.duplicates.whichWins(kept.id, gone.id),
    conflicts.map((key) => ({
      name: `${texts.participant.fields[key]}: ${plain(kept[key])} → ${plain(gone[key])}`,
      value: key,
    })),
  );
}

function readField(typed: string): FieldKey {
  const key = fieldKeys.find((candidate) => candidate.toLowerCase() === typed.replaceAll('-', '').toLowerCase());
  if (key === undefined)
    throw new SamspelError('usage', (t) => t.cli.notAChoice('--take', typed, fieldKeys, nearest(typed, fieldKeys)));
  return key;
}

function withKey(kept: ParticipantFields, change: Partial<ParticipantFields>) {
  if (change.givenName === undefined && change.familyName === undefined) return change;
  return { ...change, nameKey: nameKey(change.givenName ?? kept.givenName, change.familyName ?? kept.familyName) };
}

const nameOf = ({ givenName, familyName }: ParticipantFields): string => `${givenName} ${familyName}`.trim();
