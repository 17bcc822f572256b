/** `participant list`: whom one is looking for. */

import { readInterests } from '../../activity/interest-list.ts';
import { interestCode, interestWords } from '../../activity/interests.ts';
import { command } from '../../cli/command.ts';
import { rowsNeeded } from '../../cli/listing.ts';
import { flag, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { languageCode } from '../../language/codes.ts';
import { addDuration, type DateText, parseDate, readDuration } from '../../lib/date.ts';
import { withOwnColumns } from '../../own-field/view.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { searchOccupations } from '../../skill/occupation.ts';
import { readOccupations } from '../../skill/occupation-list.ts';
import type { Db } from '../../store/index.ts';
import { chooseTags, tagOption, withTags } from '../../tag/view.ts';
import { groundOption, levelOption, pathOption } from '../everyday-words.ts';
import { type FieldKey, fieldKeys, isFlagField, isListField, participantFields } from '../fields.ts';
import { municipalityCode } from '../options.ts';
import { fieldsUsedBy, listParticipants, writtenInterests } from '../records.ts';
import { participantTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.participant.help.list,
  listing: true,
  options: {
    partnership: text((t) => t.participant.options.inPartnership, 'P'),
    path: pathOption((t) => t.participant.options.path),
    needs: text((t) => t.participant.fields.needs, 'WORD'),
    interest: text((t) => t.participant.fields.interests, 'WORD'),
    language: text((t) => t.participant.options.speaks, 'CODE'),
    municipality: text((t) => t.participant.fields.municipality),
    ground: groundOption((t) => t.participant.fields.residenceGround),
    profession: text((t) => t.participant.fields.occupation, 'WORD'),
    level: levelOption((t) => t.participant.options.level),
    noContactFor: text((t) => t.participant.options.noContactFor, 'TIME'),
    noActivity: flag((t) => t.participant.options.noActivity),
    incomplete: flag((t) => t.participantMore.options.incomplete),
    active: flag((t) => t.participant.options.active),
    search: text((t) => t.participant.options.search),
    text: text((t) => t.participant.options.text, 'WORD'),
    ...tagOption,
  },
  examples: [
    'participant list --partnership vagen-in --path sv',
    'participant list --no-contact-for "60 days" --columns id,givenName,familyName,phone',
    'participant list --tag evening --where "own:shoeSize>=38" --columns id,givenName,own:shoeSize',
    'participant list --partnership vagen-in --incomplete',
    'participant list --no-activity --interest jalkapallo --level A2 --path sv',
  ],
  async run(
    context,
    {
      partnership,
      municipality,
      noContactFor,
      noActivity,
      active,
      incomplete,
      interest,
      profession,
      language,
      text: word,
      tag,
      ...filter
    },
  ) {
    const { db } = await context.store();
    const within = partnership === undefined ? undefined : await choosePartnership(context, partnership);
    const used = incomplete ? await usedFields(db, within) : [];
    const { says, left } = saidBy(context.listing.where ?? [], context.today);
    const participants = await listParticipants(db, {
      ...filter,
      text: word,
      tags: await chooseTags(context, tag),
      language: language === undefined ? undefined : languageCode(language),
      interests: interest === undefined ? undefined : await interestsMeant(db, interest),
      profession: profession === undefined ? undefined : professionMeant(profession),
      partnership: within?.id,
      lacking: incomplete ? used : undefined,
      municipality: municipality === undefined ? undefined : municipalityCode(municipality),
      noContactSince: noContactFor === undefined ? undefined : readSince(noContactFor, context.today),
      activity: noActivity ? 'none' : undefined,
      activeOn: active ? context.today : undefined,
      says,
      most: rowsNeeded({ ...context.listing, where: left }),
    });
    const listed = await withTags(context, 'participant', participantTable(participants, used));
    await context.list(
      naming(await withOwnColumns(context, 'participant', listed, ({ id }) => id), 'participant list', ({ id }) => id),
    );
  },
});

/** Throws `usage` where no partnership says which fields it uses. */
async function usedFields(db: Db, partnership: Partnership | undefined): Promise<FieldKey[]> {
  if (partnership === undefined)
    throw new SamspelError('usage', (t) => t.participantMore.incompleteWhere, {
      hint: (t) => t.participantMore.incompleteWhereHint,
    });
  const used = await fieldsUsedBy(db, [partnership.id]);
  if (used.length === 0)
    throw new SamspelError('not-found', (t) => t.participantMore.noProfile(partnership.name), {
      hint: (t) => t.participantMore.noProfileHint(partnership.handle),
    });
  return used;
}

/** What of `--where` the database can look at by itself, so that fewer people are read, and the conditions that are left to the listing. */
function saidBy(conditions: readonly string[], today: DateText) {
  const read = conditions.map((condition) => {
    // Letters outside ASCII are left to the listing: SQLite does not know their small forms.
    const [, typed, said] = /^\s*(\w+)\s*=\s*([\x20-\x7e]+?)\s*$/.exec(condition) ?? [];
    const field = fieldKeys.find((key) => key.toLowerCase() === typed?.toLowerCase());
    // The year of birth may follow from the day, which the database does not look at.
    const isPlain = field !== undefined && field !== 'birthYear' && !isListField(field) && !isFlagField(field);
    if (!isPlain || said === undefined) return { condition };
    const day = participantFields[field].kind === 'date' ? parseDate(said, today) : null;
    return { condition, says: [field, day ?? said] as const };
  });
  return {
    says: read.flatMap(({ says }) => (says === undefined ? [] : [says])),
    left: read.filter(({ says }) => says === undefined).map(({ condition }) => condition),
  };
}

/** `60 days`, `60 dagar`, `2 kk`, or a day: since when. Throws `usage` for what is neither. */
function readSince(typed: string, today: DateText): DateText {
  const length = readDuration(typed);
  const day = length === null ? parseDate(typed, today) : addDuration(today, { ...length, count: -length.count });
  if (day === null)
    throw new SamspelError('usage', (t) => t.participantMore.notASpan('--no-contact-for', typed), {
      hint: (t) => t.participantMore.spanHint,
    });
  return day;
}

/** An interest in any language, and what was written down with a slip: who wrote `fotbol` plays football too. */
async function interestsMeant(db: Db, typed: string): Promise<readonly string[]> {
  const table = readInterests();
  const code = interestCode(table, typed);
  const slips = (await writtenInterests(db)).filter((word) => interestCode(table, word) === code);
  return [...new Set([...interestWords(table, typed), ...slips])];
}

/** An occupation in any language, by its names and its code; what is none, by the word alone. */
function professionMeant(typed: string): { readonly words: readonly string[]; readonly codes: readonly string[] } {
  const list = readOccupations();
  const [best] = searchOccupations(list, typed, 'en', 1);
  if (best === undefined || best.score < 0.8) return { words: [typed], codes: [] };
  const names = list.names.filter(({ code }) => code === best.code).map(({ text: name }) => name);
  return { words: [...new Set([typed, ...names])], codes: [best.code] };
}
