/** The records of competence: skills with the steps they have taken, and cases of recognition. */

import { sql } from 'kysely';
import type { DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';
import { type RecognitionStatus, type SkillState, skillStates } from '../lib/vocabulary-path.ts';
import { listedPerson } from '../participant/records.ts';
import { containsOneOf } from '../store/containing.ts';
import type { Db, NewRow, Tx } from '../store/index.ts';
import { originsOf, requireMoved } from '../store/step.ts';
import { type Sought, scoreOf, stateBonus } from './find.ts';
import {
  type Recognition,
  type RecognitionStep,
  recognitionSteps,
  type Skill,
  type SkillStep,
  skillSteps,
} from './skill.ts';

export interface SkillFilter {
  readonly participant?: number | undefined;
  readonly state?: SkillState | undefined;
  readonly id?: number | undefined;
  /** No more rows than this. */
  readonly most?: number | undefined;
}

/** Skills by person, oldest first. Uses skill_by_participant. */
export async function listSkills(db: Db, { participant, state, id, most }: SkillFilter = {}): Promise<Skill[]> {
  let query = skills(db).orderBy('participant.familyName').orderBy('participant.givenName').orderBy('skill.id');
  if (participant !== undefined) query = query.where('skill.participantId', '=', participant);
  if (state !== undefined) query = query.where('skill.state', '=', state);
  if (id !== undefined) query = query.where('skill.id', '=', id);
  if (most !== undefined) query = query.limit(most);
  return query.execute();
}

const skills = (db: Db) =>
  db
    .selectFrom('skill')
    .innerJoin('participant', 'participant.id', 'skill.participantId')
    .select(['skill.id', 'skill.participantId', ...listedPerson])
    .select(['skill.text', 'skill.isco', 'skill.level', 'skill.years'])
    .select(['skill.country', 'skill.state'])
    .where('participant.archivedOn', 'is', null);

/** Which rows of those that fit are read. */
export interface Page {
  readonly from: number;
  readonly most: number;
}

/**
 * Skills that have one of these codes or contain one of these words, in the order of `scoreOf`: the surest first, then by name.
 * Uses skill_by_isco for the codes and skill_by_text for the words.
 */
export function skillsLike(
  db: Db,
  { wanted, codes, words }: Sought,
  { from, most }: Page = { from: 0, most: everything },
): Promise<Skill[]> {
  const likeness = sql`case when skill.isco = ${wanted} then ${sql.lit(scoreOf(wanted, wanted, null))}
    when skill.isco in (${sql.join(codes.length > 0 ? codes : [null])}) then ${sql.lit(scoreOf(wanted, codes.find((code) => code !== wanted) ?? null, null))}
    else ${sql.lit(scoreOf(wanted, null, null))} end`;
  const looked = sql.join(
    skillStates.map((state) => sql`when ${sql.lit(state)} then ${sql.lit(stateBonus[state])}`),
    sql` `,
  );
  return skills(db)
    .where((q) =>
      q.or([
        ...(codes.length > 0 ? [q('skill.isco', 'in', [...codes])] : []),
        q('skill.text', 'in', textsWith(db, words)),
      ]),
    )
    .orderBy(sql`${likeness} + case skill.state ${looked} end`, 'desc')
    .orderBy('participant.givenName')
    .orderBy('participant.familyName')
    .orderBy('skill.id')
    .offset(from)
    .limit(most)
    .execute();
}

/** The ways in which skills were written that contain one of these words: far fewer than there are skills. */
const textsWith = (db: Db, words: readonly string[]) =>
  db
    .selectFrom(db.selectFrom('skill').select('text').distinct().as('written'))
    .select('text')
    .where(containsOneOf('text', words));

/** More than any register has. */
const everything = 1_000_000_000;

/** Participants whose occupation, as it was written, contains one of these words. Uses participant_by_occupation twice. */
export async function occupationsLike(db: Db, words: readonly string[]) {
  const written = await db.selectFrom('participant').select('occupation').distinct().execute();
  const meant = written.flatMap(({ occupation }) =>
    occupation !== null && words.some((word) => occupation.toLowerCase().includes(word)) ? [occupation] : [],
  );
  if (meant.length === 0) return [];
  return db
    .selectFrom('participant')
    .select(['participant.id as participantId', ...listedPerson, 'occupation'])
    .where('archivedOn', 'is', null)
    .where('occupation', 'in', meant)
    .orderBy('id')
    .execute();
}

/** The steps of a skill, oldest first. */
export const stepsOfSkill = (db: Db, skill: number): Promise<SkillStep[]> =>
  db
    .selectFrom('skillStep')
    .leftJoin('organisation', 'organisation.id', 'skillStep.organisationId')
    .select(['skillStep.id', 'skillStep.state', 'skillStep.reachedOn as on', 'skillStep.byName as by'])
    .select(['organisation.handle as organisation', 'skillStep.recognisedAs', 'skillStep.evidence'])
    .where('skillStep.skillId', '=', skill)
    .orderBy('skillStep.reachedOn')
    .orderBy('skillStep.id')
    .execute();

type NewStep = Omit<NewRow<'skillStep'>, 'id' | 'skillId' | 'state'>;

/** A new skill with the step by which it came to be known; gives back its number. */
export async function addSkill(tx: Tx, row: Omit<NewRow<'skill'>, 'id'>, step: NewStep): Promise<number> {
  const [id = 0] = await tx.insertMany('skill', [row]);
  await tx.insertMany('skillStep', [{ skillId: id, state: row.state as SkillState, ...step }]);
  return id;
}

export async function moveSkill(tx: Tx, id: number, state: SkillState, step: NewStep): Promise<void> {
  const moved = await tx.db
    .updateTable('skill')
    .set({ state })
    .where('id', '=', id)
    .where('state', 'in', originsOf(skillSteps, state))
    .executeTakeFirst();
  requireMoved(moved);
  await tx.insertMany('skillStep', [{ skillId: id, state, ...step }]);
}

export interface RecognitionFilter {
  readonly participant?: number | undefined;
  readonly id?: number | undefined;
  readonly status?: RecognitionStatus | undefined;
  /** Only those that a body has before it. */
  readonly waiting?: 'waiting' | undefined;
}

/** Cases, those that have stood still longest first. Uses recognition_by_participant or recognition_by_status. */
export async function listRecognitions(db: Db, filter: RecognitionFilter = {}): Promise<Recognition[]> {
  let query = db
    .selectFrom('recognition')
    .innerJoin('participant', 'participant.id', 'recognition.participantId')
    .select(['recognition.id', 'recognition.participantId', ...listedPerson])
    .select(['recognition.skillId', 'recognition.kind', 'recognition.body', 'recognition.what', 'recognition.isco'])
    .select(['recognition.status', 'recognition.statusOn'])
    .select((q) =>
      q
        .selectFrom('recognitionStep')
        .select(({ fn }) => fn.min('reachedOn').as('on'))
        .whereRef('recognitionStep.recognitionId', '=', 'recognition.id')
        .where('recognitionStep.status', '=', 'applied')
        .as('appliedOn'),
    );
  const { participant, id, status, waiting } = filter;
  if (participant !== undefined) query = query.where('recognition.participantId', '=', participant);
  if (id !== undefined) query = query.where('recognition.id', '=', id);
  if (status !== undefined) query = query.where('recognition.status', '=', status);
  if (waiting !== undefined) query = query.where('recognition.status', 'in', ['applied', 'supplement-asked']);
  const rows = await query.execute();
  return rows.sort((a, b) => byText(a.statusOn, b.statusOn) || a.id - b.id);
}

/** The steps of a case, oldest first. */
export const stepsOfRecognition = (db: Db, recognition: number): Promise<RecognitionStep[]> =>
  db
    .selectFrom('recognitionStep')
    .select(['id', 'status', 'reachedOn as on', 'note'])
    .where('recognitionId', '=', recognition)
    .orderBy('reachedOn')
    .orderBy('id')
    .execute();

/** A new case with its first step; gives back its number. */
export async function openRecognition(
  tx: Tx,
  row: Omit<NewRow<'recognition'>, 'id'>,
  note: string | null,
): Promise<number> {
  const [id = 0] = await tx.insertMany('recognition', [row]);
  const step = { recognitionId: id, status: row.status as RecognitionStatus, reachedOn: row.statusOn, note };
  await tx.insertMany('recognitionStep', [step]);
  return id;
}

export async function moveRecognition(
  tx: Tx,
  id: number,
  status: RecognitionStatus,
  on: DateText,
  note: string | null,
): Promise<void> {
  const moved = await tx.db
    .updateTable('recognition')
    .set({ status, statusOn: on })
    .where('id', '=', id)
    .where('status', 'in', originsOf(recognitionSteps, status))
    .executeTakeFirst();
  requireMoved(moved);
  await tx.insertMany('recognitionStep', [{ recognitionId: id, status, reachedOn: on, note }]);
}
