/** Words for what is kept as codes, in the copy that a person is given: a state, a language, a country, yes and no. */
import { municipalityName } from '../cli/reference.ts';
import type { Texts } from '../i18n/index.ts';
import { languageName } from '../language/codes.ts';
import type { Column, Table } from '../store/columns.ts';
import { type RecordTable, recordTables } from '../store/schema.ts';

type Words = Readonly<Record<string, string>>;

/** By column, where a column of that name means the same in every table; else by `table.column`. */
const wordsOf = (t: Texts): Readonly<Record<string, Words>> => ({
  gender: t.participant.genders,
  mentorGender: t.participant.genders,
  menteeGender: t.participant.genders,
  residenceGround: t.participant.grounds,
  integrationLanguage: t.participant.paths,
  'pathChoice.path': t.participant.paths,
  'contact.way': t.participant.ways,
  'languageLevel.skill': t.languages.skills,
  'enrolment.status': t.activity.enrolmentStatuses,
  'presence.status': t.personCopy.presences,
  'skill.level': t.skill.levels,
  state: t.skill.states,
  'recognition.kind': t.skill.kinds,
  'recognition.status': t.skill.statuses,
  'recognitionStep.status': t.skill.statuses,
  'referral.basis': t.referral.bases,
  'referral.status': t.referral.statuses,
  'goal.status': t.plan.statuses,
  'outcome.kind': t.outcome.kinds,
  'outcome.side': t.outcome.sides,
  'outcomeAssessment.side': t.outcome.sides,
  domain: t.outcome.domains,
  'outcome.source': t.outcome.sources,
  'outcomeAssessment.source': t.outcome.sources,
  phase: t.outcome.phases,
  'workContact.kind': t.work.kinds,
  'workContact.result': t.work.results,
  point: t.work.points,
  situation: t.work.situations,
  'mentoringPair.status': t.mentoring.statuses,
  'mentoringStep.status': t.mentoring.statuses,
  mode: t.mentoring.modes,
  'mentoringCheckin.side': t.mentoring.sides,
  'mentoringClosure.reason': t.mentoring.reasons,
  laterStatus: t.mentoring.later,
  basis: t.privacy.bases,
  'consent.way': t.privacy.ways,
  'restriction.kind': t.privacyRights.restrictionKinds,
  'privacyRequest.kind': t.privacyRights.requestKinds,
  'privacyRequest.outcome': t.privacyRights.outcomes,
});

const languageColumns = [
  'motherTongue',
  'serviceLanguage',
  'contactLanguage',
  'otherLanguages',
  'language',
  'languages',
];
const countryColumns = ['citizenships', 'originCountry', 'educationCountry', 'country'];

/** How a person reads a value of a column: the word for a code, else the value as it is. */
export function copyWord(table: string, column: string, value: string, t: Texts): string {
  if (kindOf(table, column) === 'flag') return value === '1' ? t.cli.yes : t.cli.no;
  if (column === 'municipality') return municipalityName(value, t.language);
  if (languageColumns.includes(column)) return languageName(value, t.language);
  if (countryColumns.includes(column) && /^[A-Z]{2}$/.test(value))
    return new Intl.DisplayNames([t.language], { type: 'region' }).of(value) ?? value;
  const words = wordsOf(t);
  return words[`${table}.${column}`]?.[value] ?? words[column]?.[value] ?? value;
}

/** What kind of column it is; undefined for what is no column of the register. Of a reading the copy tells the moment of its operation. */
export const kindOf = (table: string, column: string): Column['kind'] | undefined =>
  column === 'readAt' ? 'moment' : (recordTables[table as RecordTable] as Table | undefined)?.columns[column]?.kind;
