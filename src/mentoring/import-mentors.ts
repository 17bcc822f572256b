/** What a list of mentors would change: who is new, what is new about those who are there. Pure. */
import type { DateText } from '../lib/date.ts';
import { handleFrom } from '../organisation/organisation.ts';
import type { ReadList } from '../roster/read-list.ts';
import type { ListExtra } from './list-columns.ts';
import type { Mentor, Spoken } from './mentoring.ts';
import type { MentorChange, NewMentor } from './records.ts';

export interface MentorImport {
  readonly programme: number;
  readonly today: DateText;
  /** The organisation that sent the list; a row that names a company goes before it. */
  readonly sender: number | null;
  readonly organisations: readonly { readonly id: number; readonly handle: string; readonly name: string }[];
  readonly occupationCode: (occupation: string) => string | null;
}

export interface MentorPlan {
  readonly created: readonly NewMentor[];
  readonly updated: readonly { readonly id: number; readonly change: MentorChange }[];
  readonly unchanged: number;
  readonly unknownCompanies: readonly string[];
  readonly unknownOccupations: readonly string[];
}

/** A mentor is known by her name in the programme; two of one name by their company. */
export function planMentors(
  people: ReadList['validation']['people'],
  extras: ReadonlyMap<number, ListExtra>,
  known: readonly Mentor[],
  given: MentorImport,
): MentorPlan {
  const created: NewMentor[] = [];
  const updated: { id: number; change: MentorChange }[] = [];
  let unchanged = 0;
  const companies = new Set<string>();
  const occupations = new Set<string>();
  for (const { row, person, nameKey } of people) {
    const mentor = mentorOf(person, extras.get(row) ?? {}, given);
    if (mentor.employer != null && mentor.organisationId === null) companies.add(mentor.employer);
    if (mentor.occupation != null && mentor.occupationCode === null) occupations.add(mentor.occupation);
    const before = findKnown(nameKey, mentor, known);
    if (before === undefined) {
      created.push({ ...mentor, programmeId: given.programme, nameKey, appliedOn: person.joinedOn ?? given.today });
      continue;
    }
    const change = changeTo(before, mentor);
    if (Object.keys(change).length === 0) unchanged += 1;
    else updated.push({ id: before.id, change });
  }
  return { created, updated, unchanged, unknownCompanies: [...companies], unknownOccupations: [...occupations] };
}

type Told = Omit<NewMentor, 'programmeId' | 'nameKey' | 'appliedOn'>;

function mentorOf(
  person: ReadList['validation']['people'][number]['person'],
  extra: ListExtra,
  { sender, organisations, occupationCode }: MentorImport,
): Told {
  const company = extra.company ?? person.employer ?? null;
  const organisation = company === null ? undefined : organisations.find((one) => isCalled(one, company));
  return {
    givenName: person.givenName ?? '',
    familyName: person.familyName ?? '',
    organisationId: organisation?.id ?? (company === null ? sender : null),
    employer: company,
    gender: person.gender ?? null,
    birthYear: person.birthYear ?? (person.birthDate === undefined ? null : Number(person.birthDate.slice(0, 4))),
    email: person.email ?? null,
    phone: person.phone ?? null,
    contactLanguage: person.serviceLanguage ?? null,
    occupation: person.occupation ?? null,
    occupationCode: person.occupation === undefined ? null : occupationCode(person.occupation),
    educationField: person.educationField ?? null,
    languages: languagesOf(person),
    municipality: person.municipality ?? null,
    availability: person.availability ?? null,
    remote: flagOf(extra.remote),
    interests: person.interests ?? [],
    capacity: extra.capacity ?? 1,
    migrationBackground: flagOf(extra.migrationBackground),
    trainedOn: extra.trainedOn ?? null,
    rulesAcceptedOn: extra.rulesAcceptedOn ?? null,
    extractSeenOn: extra.extractSeenOn ?? null,
  };
}

const flagOf = (value: boolean | undefined): number | null => (value === undefined ? null : Number(value));

function languagesOf({ motherTongue, otherLanguages = [], levels = [] }: Parameters<typeof mentorOf>[0]): Spoken[] {
  const spoken = new Map<string, string | null>(otherLanguages.map((language) => [language, null]));
  for (const { language, cefr } of levels) spoken.set(language, cefr);
  if (motherTongue !== undefined) spoken.set(motherTongue, 'C2');
  return [...spoken].map(([language, level]) => ({ language, level }));
}

/** `Nordfirma Ab` is the organisation with that name, or with the short name that would be made from it. */
function isCalled({ handle, name }: MentorImport['organisations'][number], company: string): boolean {
  const short = handleFrom(company);
  return short !== '' && (handle === short || handleFrom(name) === short);
}

function findKnown(nameKey: string, told: Told, known: readonly Mentor[]): Mentor | undefined {
  const namesakes = known.filter((mentor) => mentor.nameKey === nameKey);
  return (
    namesakes.find(({ organisationId, employer }) =>
      told.organisationId === null ? employer === told.employer : organisationId === told.organisationId,
    ) ??
    (namesakes.length === 1 && namesakes[0]?.organisationId === null && told.employer === null
      ? namesakes[0]
      : undefined)
  );
}

/** What the list says otherwise than the register; what it does not say is never erased. */
function changeTo(before: Mentor, told: Told): MentorChange {
  const kept: Readonly<Record<string, unknown>> = {
    ...before,
    remote: flagOf(before.remote ?? undefined),
    migrationBackground: flagOf(before.migrationBackground ?? undefined),
  };
  const compared = Object.entries(told).filter(([key]) => key !== 'givenName' && key !== 'familyName');
  return Object.fromEntries(
    compared.filter(([key, value]) => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return false;
      return JSON.stringify(kept[key]) !== JSON.stringify(value);
    }),
  );
}
