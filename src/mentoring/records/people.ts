/** The records of mentors and mentees: reading them with what the register knows of the person behind. */
import { type Language, languages as programLanguages } from '../../lib/vocabulary.ts';
import type { Db, Row } from '../../store/index.ts';
import type { Mentee, Mentor, Spoken } from '../mentoring.ts';

export interface PeopleSelection {
  readonly programme?: number | undefined;
  /** Those who have not left. */
  readonly current?: true;
  /** Only those with these numbers. */
  readonly ids?: readonly number[] | undefined;
}

const behindColumns = [
  'id',
  'givenName',
  'familyName',
  'nameKey',
  'gender',
  'birthDate',
  'birthYear',
  'email',
  'phone',
  'serviceLanguage',
  'integrationLanguage',
  'motherTongue',
  'otherLanguages',
  'address',
  'employer',
  'occupation',
  'targetOccupation',
  'educationField',
  'municipality',
  'availability',
  'interests',
  'goal',
  'arrivalDate',
] as const;
/** What the register knows of a mentor or mentee who is a participant. */
type Behind = Pick<Row<'participant'>, (typeof behindColumns)[number]>;
type Levels = ReadonlyMap<string, string | null>;

/** Mentors by name. Uses mentor_by_programme. */
export async function listMentors(db: Db, selection: PeopleSelection = {}): Promise<Mentor[]> {
  let query = db
    .selectFrom('mentor')
    .leftJoin('organisation', 'organisation.id', 'mentor.organisationId')
    .selectAll('mentor')
    .select(['organisation.handle as organisation', 'organisation.name as organisationName'])
    .orderBy('mentor.nameKey')
    .orderBy('mentor.id');
  if (selection.programme !== undefined) query = query.where('mentor.programmeId', '=', selection.programme);
  if (selection.current) query = query.where('mentor.leftOn', 'is', null);
  if (selection.ids !== undefined) query = query.where('mentor.id', 'in', selection.ids);
  const rows = await query.execute();
  const { people, levels } = await behind(db, 'mentor', selection);
  return rows.map((row) => toMentor(row, people.get(row.participantId ?? 0), levels.get(row.participantId ?? 0)));
}

/** Current mentors with one of these codes of ISCO-08, or one of these words in their occupation, the employer's or her own. */
export async function mentorsWhoCan(db: Db, codes: readonly string[], words: readonly string[]): Promise<Mentor[]> {
  const told = await db
    .selectFrom('mentor')
    .leftJoin('participant', 'participant.id', 'mentor.participantId')
    .select(['mentor.id', 'mentor.occupation', 'mentor.occupationCode', 'participant.occupation as known'])
    .where('mentor.leftOn', 'is', null)
    .execute();
  const meant = told.filter(
    ({ occupation, known, occupationCode }) =>
      (occupationCode !== null && codes.includes(occupationCode)) ||
      words.some((word) => (occupation ?? known)?.toLowerCase().includes(word) === true),
  );
  return meant.length === 0 ? [] : listMentors(db, { current: true, ids: meant.map(({ id }) => id) });
}

type MentorRow = Row<'mentor'> & { readonly organisation: string | null; readonly organisationName: string | null };

function toMentor(row: MentorRow, person: Behind | undefined, levels: Levels | undefined): Mentor {
  return {
    id: row.id,
    programmeId: row.programmeId,
    participantId: row.participantId,
    organisationId: row.organisationId,
    organisation: row.organisation,
    name: fullName(person?.givenName ?? row.givenName, person?.familyName ?? row.familyName),
    nameKey: person?.nameKey ?? row.nameKey,
    gender: row.gender ?? person?.gender ?? null,
    birthDate: person?.birthDate ?? null,
    birthYear: row.birthYear ?? person?.birthYear ?? null,
    email: row.email ?? person?.email ?? null,
    phone: row.phone ?? person?.phone ?? null,
    contactLanguage: programLanguage(row.contactLanguage ?? person?.serviceLanguage),
    address: person?.address ?? null,
    employer: row.employer ?? row.organisationName ?? person?.employer ?? null,
    occupation: row.occupation ?? person?.occupation ?? null,
    occupationCode: row.occupationCode,
    educationField: row.educationField ?? person?.educationField ?? null,
    languages: spoken(JSON.parse(row.languages) as Spoken[], person, levels),
    municipality: row.municipality ?? person?.municipality ?? null,
    availability: row.availability ?? person?.availability ?? null,
    remote: truth(row.remote),
    interests: [...new Set([...(JSON.parse(row.interests) as string[]), ...list(person?.interests)])],
    appliedOn: row.appliedOn,
    leftOn: row.leftOn,
    capacity: row.capacity,
    // Someone with a day of arrival came to the country herself.
    migrationBackground: truth(row.migrationBackground) ?? (person?.arrivalDate == null ? null : true),
    menteeGender: row.menteeGender,
    trainedOn: row.trainedOn,
    rulesAcceptedOn: row.rulesAcceptedOn,
    extractSeenOn: row.extractSeenOn,
  };
}

/** Mentees by name. Uses mentee_by_programme. */
export async function listMentees(db: Db, selection: PeopleSelection = {}): Promise<Mentee[]> {
  let query = db
    .selectFrom('mentee')
    .innerJoin('mentoringProgramme', 'mentoringProgramme.id', 'mentee.programmeId')
    .innerJoin('participant', 'participant.id', 'mentee.participantId')
    .selectAll('mentee')
    .select('mentoringProgramme.language as practised')
    .orderBy('participant.nameKey')
    .orderBy('mentee.id');
  if (selection.programme !== undefined) query = query.where('mentee.programmeId', '=', selection.programme);
  if (selection.current) query = query.where('mentee.leftOn', 'is', null);
  const rows = await query.execute();
  const { people, levels } = await behind(db, 'mentee', selection);
  return rows.flatMap((row) => {
    const person = people.get(row.participantId);
    return person === undefined ? [] : [toMentee(row, person, levels.get(row.participantId))];
  });
}

type MenteeRow = Row<'mentee'> & { readonly practised: string | null };

function toMentee(row: MenteeRow, person: Behind, levels: Levels | undefined): Mentee {
  const { nameKey, gender, birthDate, birthYear, email, phone, address, employer, municipality, availability } = person;
  return {
    ...{ nameKey, gender, birthDate, birthYear, email, phone, address, employer, municipality, availability },
    id: row.id,
    programmeId: row.programmeId,
    participantId: row.participantId,
    name: fullName(person.givenName, person.familyName),
    contactLanguage: programLanguage(person.serviceLanguage ?? person.integrationLanguage),
    occupation: person.targetOccupation ?? person.occupation,
    occupationCode: row.occupationCode,
    educationField: person.educationField,
    languages: spoken([], person, levels),
    remote: truth(row.remote),
    interests: list(person.interests),
    appliedOn: row.appliedOn,
    leftOn: row.leftOn,
    targets: targetsOf(row.practised, person.integrationLanguage),
    wishes: row.wishes,
    mentorGender: row.mentorGender,
    consent: truth(row.consent),
    goal: person.goal,
  };
}

/** The participants behind mentors or mentees, and the newest level of each of their languages. */
async function behind(db: Db, side: 'mentor' | 'mentee', { programme, ids: numbers }: PeopleSelection) {
  let ids = db.selectFrom(side).select('participantId').where('participantId', 'is not', null);
  if (programme !== undefined) ids = ids.where('programmeId', '=', programme);
  if (numbers !== undefined) ids = ids.where('id', 'in', numbers);
  const rows: Behind[] = await db.selectFrom('participant').select(behindColumns).where('id', 'in', ids).execute();
  const assessed = await db
    .selectFrom('languageLevel')
    .select(['participantId', 'language', 'cefr'])
    .where('participantId', 'in', ids)
    .orderBy('assessedOn')
    .orderBy('id')
    .execute();
  const levels = new Map<number, Map<string, string | null>>();
  for (const { participantId, language, cefr } of assessed)
    levels.set(participantId, (levels.get(participantId) ?? new Map<string, string | null>()).set(language, cefr));
  return { people: new Map(rows.map((row) => [row.id, row])), levels };
}

const fullName = (given: string | null | undefined, family: string | null | undefined): string =>
  `${given ?? ''} ${family ?? ''}`.trim();
const truth = (flag: number | null): boolean | null => (flag === null ? null : flag === 1);
const list = (json: string | null | undefined): string[] => (json == null ? [] : (JSON.parse(json) as string[]));
const programLanguage = (code: string | null | undefined): Language | null =>
  programLanguages.find((known) => known === code) ?? null;

/** What a programme practises goes before what the mentee chose; both national languages when nobody chose. */
function targetsOf(practised: string | null, path: string | null): string[] {
  if (practised !== null) return [practised];
  return path === 'sv' || path === 'fi' ? [path] : ['fi', 'sv'];
}

/** An assessed level counts before a language that someone says she speaks; the mother tongue is spoken at the highest. */
function spoken(
  told: readonly Spoken[],
  person: Pick<Behind, 'motherTongue' | 'otherLanguages'> | undefined,
  assessed: Levels = new Map(),
): Spoken[] {
  const levels = new Map<string, string | null>(list(person?.otherLanguages).map((language) => [language, null]));
  for (const { language, level } of told) levels.set(language, level);
  for (const [language, level] of assessed) levels.set(language, level);
  if (person?.motherTongue != null) levels.set(person.motherTongue, 'C2');
  return [...levels].map(([language, level]) => ({ language, level }));
}
