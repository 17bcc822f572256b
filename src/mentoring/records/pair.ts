/** The records of pairs: made, moved step by step, listed. */
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import type { PairStatus } from '../../lib/vocabulary-mentoring.ts';
import type { Db, NewRow, RowChange, Tx } from '../../store/index.ts';
import type { Pair, Reason } from '../mentoring.ts';
import { mayBecome } from '../status.ts';

export interface PairSelection {
  readonly programme?: number | undefined;
  readonly partnership?: number | undefined;
  readonly mentor?: number | undefined;
  readonly mentee?: number | undefined;
  /** As mentor or as mentee. */
  readonly participant?: number | undefined;
  readonly status?: readonly PairStatus[] | undefined;
}

export interface NewPair {
  readonly programmeId: number;
  readonly mentorId: number;
  readonly menteeId: number;
  readonly proposedBy: string;
  readonly score: number | null;
  readonly reasons: readonly Reason[];
}

/** Pairs in the order in which they were made. Uses mentoring_pair_by_programme. */
export async function listPairs(db: Db, selection: PairSelection = {}): Promise<Pair[]> {
  const { programme, partnership, mentor, mentee, participant, status } = selection;
  let query = db
    .selectFrom('mentoringPair as pair')
    .innerJoin('mentoringProgramme as programme', 'programme.id', 'pair.programmeId')
    .innerJoin('mentor', 'mentor.id', 'pair.mentorId')
    .leftJoin('participant as m', 'm.id', 'mentor.participantId')
    .innerJoin('mentee', 'mentee.id', 'pair.menteeId')
    .innerJoin('participant as a', 'a.id', 'mentee.participantId')
    .selectAll('pair')
    .select(['programme.handle as programme', 'mentee.participantId as participant'])
    .select(['mentor.givenName as givenName', 'mentor.familyName as familyName'])
    .select(['m.givenName as m_givenName', 'm.familyName as m_familyName'])
    .select(['a.givenName as a_givenName', 'a.familyName as a_familyName'])
    .select(['mentor.birthYear', 'mentor.municipality'])
    .select(['m.birthDate as m_birthDate', 'm.birthYear as m_birthYear', 'm.municipality as m_municipality'])
    .select(['a.birthDate as a_birthDate', 'a.birthYear as a_birthYear', 'a.municipality as a_municipality'])
    .orderBy('pair.id');
  if (programme !== undefined) query = query.where('pair.programmeId', '=', programme);
  if (partnership !== undefined) query = query.where('programme.partnershipId', '=', partnership);
  if (mentor !== undefined) query = query.where('pair.mentorId', '=', mentor);
  if (mentee !== undefined) query = query.where('pair.menteeId', '=', mentee);
  if (participant !== undefined)
    query = query.where((q) =>
      q.or([q('mentee.participantId', '=', participant), q('mentor.participantId', '=', participant)]),
    );
  if (status !== undefined) query = query.where('pair.status', 'in', [...status]);
  const rows = await query.execute();
  return rows.map(({ reasons, goals, givenName, familyName, birthYear, municipality, ...row }) => {
    const { m_givenName, m_familyName, m_birthDate, m_birthYear, m_municipality, ...other } = row;
    const { a_givenName, a_familyName, a_birthDate, a_birthYear, a_municipality, ...pair } = other;
    return {
      ...pair,
      reasons: JSON.parse(reasons) as Reason[],
      goals: JSON.parse(goals) as string[],
      mentor: `${m_givenName ?? givenName ?? ''} ${m_familyName ?? familyName ?? ''}`.trim(),
      mentee: `${a_givenName} ${a_familyName}`,
      mentorBeside: {
        birthDate: m_birthDate,
        birthYear: birthYear ?? m_birthYear,
        municipality: municipality ?? m_municipality,
      },
      menteeBeside: { birthDate: a_birthDate, birthYear: a_birthYear, municipality: a_municipality },
    };
  });
}

/** Writes new pairs with their first step. Gives back the numbers in the order given. */
export async function addPairs(
  tx: Tx,
  pairs: readonly NewPair[],
  status: PairStatus,
  since: DateText,
): Promise<number[]> {
  const accepted = status === 'accepted' ? since : null;
  const ids = await tx.insertMany(
    'mentoringPair',
    pairs.map(({ reasons, ...pair }) => ({
      ...pair,
      reasons: JSON.stringify(reasons),
      status,
      statusOn: since,
      acceptedByMentorOn: accepted,
      acceptedByMenteeOn: accepted,
      signedOn: null,
      goals: '[]',
      startOn: null,
      plannedEndOn: null,
    })),
  );
  await tx.insertMany(
    'mentoringStep',
    ids.map((pairId) => ({ pairId, status, since })),
  );
  return ids;
}

/** Takes suggestions away that nobody has been asked about, with their steps. */
export async function dropPairs({ db }: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('mentoringStep')
    .where('pairId', 'in', [...ids])
    .execute();
  await db
    .deleteFrom('mentoringPair')
    .where('id', 'in', [...ids])
    .execute();
}

export async function editPair({ db }: Tx, id: number, change: PairChange): Promise<void> {
  const { goals, ...others } = change;
  await db
    .updateTable('mentoringPair')
    .set({ ...others, ...(goals === undefined ? {} : { goals: JSON.stringify(goals) }) })
    .where('id', '=', id)
    .execute();
}

export type PairChange = Omit<RowChange<'mentoringPair'>, 'id' | 'reasons' | 'goals'> & {
  readonly goals?: readonly string[];
};

/** Moves a pair one step on. Throws `conflict` when that step may not follow, or lies before the last one. */
export async function movePair(tx: Tx, pair: Pair, status: PairStatus, since: DateText): Promise<void> {
  if (!mayBecome(pair.status, status))
    throw new SamspelError('conflict', (t) => t.mentoring.noSuchStep(pair.id, pair.status, status), {
      hint: (t) => t.mentoring.noSuchStepHint(pair.id),
    });
  if (since < pair.statusOn)
    throw new SamspelError('bad-data', (t) =>
      t.mentoring.stepTooEarly(pair.id, pair.status, t.format.date(pair.statusOn)),
    );
  await tx.insertMany('mentoringStep', [{ pairId: pair.id, status, since }]);
  await editPair(tx, pair.id, { status, statusOn: since });
}

export type NewSession = Omit<NewRow<'mentoringSession'>, 'id'>;
export type NewCheckin = Omit<NewRow<'mentoringCheckin'>, 'id'>;
export type NewClosure = Omit<NewRow<'mentoringClosure'>, 'id'>;

export const addSessions = (tx: Tx, sessions: readonly NewSession[]): Promise<number[]> =>
  tx.insertMany('mentoringSession', sessions);

export const addCheckins = (tx: Tx, checkins: readonly NewCheckin[]): Promise<number[]> =>
  tx.insertMany('mentoringCheckin', checkins);

/** Every open concern of a pair has been answered. Gives back how many there were. */
export async function answerConcerns({ db }: Tx, pair: number, answeredOn: DateText): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('mentoringCheckin')
    .set({ answeredOn })
    .where('pairId', '=', pair)
    .where('concern', '=', 1)
    .where('answeredOn', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** The end of a pair with both sides' answers; a second call adds what was not known at the first. */
export async function closePair({ db }: Tx, closure: NewClosure): Promise<void> {
  const before = await db
    .selectFrom('mentoringClosure')
    .select('id')
    .where('pairId', '=', closure.pairId)
    .executeTakeFirst();
  if (before === undefined) await db.insertInto('mentoringClosure').values(closure).execute();
  else await db.updateTable('mentoringClosure').set(closure).where('id', '=', before.id).execute();
}
