/** Which participants are meant: conditions that the database looks at. */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import { foldWords } from '../../lib/fold.ts';
import { type CefrLevel, cefrLevels, type Path, type ResidenceGround } from '../../lib/vocabulary.ts';
import { containsOneOf } from '../../store/containing.ts';
import type { Db } from '../../store/index.ts';
import type { FieldKey } from '../fields.ts';

export interface ParticipantFilter {
  readonly partnership?: number | undefined;
  readonly path?: Path | undefined;
  readonly municipality?: string | undefined;
  readonly ground?: ResidenceGround | undefined;
  readonly needs?: string | undefined;
  /** Any of these words among her interests. */
  readonly interests?: readonly string[] | undefined;
  readonly language?: string | undefined;
  /** Any of these words in her occupation, or a skill with one of these codes of ISCO-08. */
  readonly profession?: { readonly words: readonly string[]; readonly codes: readonly string[] } | undefined;
  /** At least this level in `language`, else in Swedish or Finnish. */
  readonly level?: CefrLevel | undefined;
  /** Those who have never been present at an activity. */
  readonly activity?: 'none' | undefined;
  /** A word in what was written of her. */
  readonly text?: string | undefined;
  /** Those who have all of these tags, spelled as they are kept. */
  readonly tags?: readonly string[] | undefined;
  /** Of whom at least one of these fields is not known. */
  readonly lacking?: readonly FieldKey[] | undefined;
  /** No more rows than this. */
  readonly most?: number | undefined;
  /** Fields that say this, small and capital letters alike. */
  readonly says?: readonly (readonly [FieldKey, string])[] | undefined;
  /** Any part of the name. */
  readonly search?: string | undefined;
  /** Nobody has been in contact with her since this day. */
  readonly noContactSince?: DateText | undefined;
  /** Only those who take part on this day. */
  readonly activeOn?: DateText | undefined;
}

/** The rows that fit, in no order. */
export const filteredParticipants = (db: Db, filter: ParticipantFilter) => narrowed(filtered(db, filter), filter);

function filtered(db: Db, filter: ParticipantFilter) {
  const { partnership, path, municipality, ground, language, level, search, noContactSince, activeOn } = filter;
  let query = db
    .selectFrom('participant')
    .selectAll()
    .where('archivedOn', 'is', null)
    .where('anonymisedOn', 'is', null);
  if (path !== undefined) query = query.where('integrationLanguage', '=', path);
  if (municipality !== undefined) query = query.where('municipality', '=', municipality);
  if (ground !== undefined) query = query.where('residenceGround', '=', ground);
  // Her mother tongue has no level; asked for a level, only what was measured counts.
  if (language !== undefined && level === undefined)
    query = query.where((q) =>
      q.or([q('motherTongue', '=', language), q('otherLanguages', 'like', `%"${language}"%`)]),
    );
  if (search !== undefined) {
    const words = foldWords(search);
    // What has no letter is in no name.
    if (words.length === 0) query = query.where(sql<boolean>`1 = 0`);
    for (const word of words) query = query.where('nameKey', 'like', `%${word}%`);
  }
  if (partnership !== undefined || activeOn !== undefined)
    query = query.where('id', 'in', takingPart(db, partnership, activeOn));
  if (noContactSince !== undefined) {
    query = query.where((q) =>
      q.not(
        q.exists(
          q
            .selectFrom('contact')
            .select('contact.id')
            .whereRef('contact.participantId', '=', 'participant.id')
            .where('contactedOn', '>', noContactSince),
        ),
      ),
    );
  }
  return query;
}

/** The conditions on what is written of her and on what has been measured. */
function narrowed(query: ReturnType<typeof filtered>, filter: ParticipantFilter) {
  const { needs, interests, profession, text, level, language, activity, tags = [] } = filter;
  let narrow = query;
  for (const tag of tags)
    narrow = narrow.where('id', 'in', (q) =>
      q.selectFrom('tag').select('participantId').where('name', '=', tag).where('participantId', 'is not', null),
    );
  if (filter.lacking !== undefined) {
    const { lacking } = filter;
    narrow = narrow.where((q) => q.or(lacking.map((field) => q(field, 'is', null))));
  }
  for (const [field, said] of filter.says ?? [])
    narrow = narrow.where(sql<boolean>`lower(cast(${sql.ref(field)} as text)) = ${said.toLowerCase()}`);
  if (needs !== undefined) narrow = narrow.where(containsOneOf('needs', [needs]));
  if (interests !== undefined) narrow = narrow.where(containsOneOf('interests', interests));
  if (text !== undefined)
    narrow = narrow.where((q) =>
      q.or(
        ['goal', 'notes', 'occupation', 'programme', 'school', 'needs'].map((column) => containsOneOf(column, [text])),
      ),
    );
  if (profession !== undefined)
    narrow = narrow.where((q) =>
      q.or([
        containsOneOf('occupation', profession.words),
        ...(profession.codes.length === 0
          ? []
          : [
              q('id', 'in', (inner) =>
                inner.selectFrom('skill').select('participantId').where('isco', 'in', profession.codes),
              ),
            ]),
      ]),
    );
  if (level !== undefined) {
    const atLeast = cefrLevels.slice(cefrLevels.indexOf(level));
    narrow = narrow.where((q) =>
      q.exists(
        q
          .selectFrom('languageLevel')
          .select('languageLevel.id')
          .whereRef('languageLevel.participantId', '=', 'participant.id')
          .where('languageLevel.cefr', 'in', atLeast)
          .where('languageLevel.language', 'in', language === undefined ? ['sv', 'fi'] : [language]),
      ),
    );
  }
  if (activity === 'none')
    narrow = narrow.where((q) =>
      q.not(
        q.exists(
          q
            .selectFrom('presence')
            .select('presence.id')
            .whereRef('presence.participantId', '=', 'participant.id')
            .where('presence.status', '=', 'present'),
        ),
      ),
    );
  return narrow;
}

function takingPart(db: Db, partnership: number | undefined, activeOn: DateText | undefined) {
  let query = db.selectFrom('participation').select('participantId');
  if (partnership !== undefined) query = query.where('partnershipId', '=', partnership);
  if (activeOn !== undefined)
    query = query
      .where('joinedOn', '<=', activeOn)
      .where((q) => q.or([q('leftOn', 'is', null), q('leftOn', '>=', activeOn)]));
  return query;
}
