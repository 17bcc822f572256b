/** How participants look as rows and as one page. An identity code is never shown. */
import { municipalityName } from '../cli/reference.ts';
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import { languageName } from '../language/codes.ts';
import { yearOf } from '../lib/date.ts';
import { upperFirst } from '../lib/text.ts';
import { sureOccupationCode } from '../skill/occupation-list.ts';
import { choiceWord } from './choice-word.ts';
import { countryName } from './country.ts';
import { type FieldKey, fieldKeys, participantFields } from './fields.ts';
import { type Contact, fullName, type LanguageLevel, type Participant, type Participation } from './participant.ts';
import { missingFields } from './profile.ts';
import { withAfterName } from './tell-apart.ts';

const fieldColumns = fieldKeys.map((key): Column<Participant> => {
  const { kind } = participantFields[key];
  return {
    key,
    heading: (t) => t.participant.fields[key],
    value: (row) => row[key],
    ...(kind === 'date' ? { kind: 'date' as const } : {}),
    ...(kind === 'municipality'
      ? { words: (row) => (t) => municipalityName(row[key] as string | null, t.language) }
      : {}),
    ...(kind === 'language' || kind === 'languages'
      ? { words: (row) => (t) => codesInWords(row[key], (code) => languageName(code, t.language)) }
      : {}),
    ...(kind === 'country' || kind === 'countries'
      ? { words: (row) => (t) => codesInWords(row[key], (code) => countryName(code, t.language)) }
      : {}),
    ...(kind === 'choice' ? { words: (row) => (t) => choiceWord(t, key, row[key] as string | null) } : {}),
  };
});

/** One code or several, as a person reads them. */
const codesInWords = (value: unknown, word: (code: string) => string): string =>
  (Array.isArray(value) ? value : value === null ? [] : [value]).map((code) => word(String(code))).join(', ');

const byKey = (key: FieldKey): Column<Participant> => fieldColumns[fieldKeys.indexOf(key)] as Column<Participant>;
const hidden = (column: Column<Participant>): Column<Participant> => ({ ...column, hidden: true });
const id: Column<Participant> = {
  key: 'id',
  heading: (t) => t.participant.headings.id,
  value: (row) => row.id,
  kind: 'number',
};
const externalIds: Column<Participant> = {
  key: 'externalIds',
  heading: (t) => t.participant.headings.externalIds,
  value: (row) => row.externalIds,
  words: (row) => () =>
    row.externalIds.map(({ from, id: given }) => (from === null ? given : `${given} (${from})`)).join(', '),
};
const path: Column<Participant> = { ...byKey('integrationLanguage'), key: 'path' };
const partnerships: Column<Participant> = {
  key: 'partnerships',
  heading: (t) => t.participant.headings.partnerships,
  value: (row) => [...new Set(row.participations.map(({ partnership }) => partnership))],
};

const listed: readonly FieldKey[] = [
  'givenName',
  'familyName',
  'birthDate',
  'gender',
  'municipality',
  'phone',
  'email',
  'joinedOn',
  'leftOn',
];

/** First what scripts rely on, then every other field for those who ask with `--columns`. */
const columns: readonly Column<Participant>[] = [
  id,
  byKey('givenName'),
  byKey('familyName'),
  byKey('birthDate'),
  hidden(byKey('gender')),
  byKey('municipality'),
  byKey('phone'),
  hidden(byKey('email')),
  hidden(externalIds),
  path,
  partnerships,
  hidden(byKey('joinedOn')),
  hidden(byKey('leftOn')),
];
/** Codes of ISCO-08 follow from the names that were written, where those are sure. */
const codeColumns = (['occupation', 'targetOccupation'] as const).map(
  (key): Column<Participant> => ({
    key: `${key}Code`,
    heading: (t) => t.rosterSenders.occupationCode(t.participant.fields[key]),
    value: (row) => sureOccupationCode(row[key]),
    hidden: true,
  }),
);
/** For a list the year is known from the day too: one looks for years without knowing which of the two was written. */
const birthYear: Column<Participant> = {
  ...byKey('birthYear'),
  value: (row) => row.birthYear ?? (row.birthDate === null ? null : yearOf(row.birthDate)),
  kind: 'number',
};
const others = [
  ...fieldKeys
    .filter((key) => !listed.includes(key))
    .map((key) => hidden(key === 'birthYear' ? birthYear : byKey(key))),
  ...codeColumns,
];

/** @param used the fields of a profile: of each person those that are missing are named */
export const participantTable = (rows: readonly Participant[], used: readonly FieldKey[] = []) =>
  table({
    columns: withAfterName(used.length === 0 ? columns : [...columns, missing(used)], 'familyName', rows, {
      who: (row) => row.id,
      name: fullName,
      // The day of birth stands beside the name; a year alone does not.
      beside: (row) => (row.birthDate === null ? row : null),
    }),
    more: others,
    rows,
    ...(used.length === 0 ? { begins: true as const } : {}),
    empty: (t) => (used.length === 0 ? t.participant.empty : t.participantMore.allKnown),
  });

const missing = (used: readonly FieldKey[]): Column<Participant> => ({
  key: 'missing',
  heading: (t) => t.participantMore.headings.missing,
  value: (row) => missingFields(row, used),
  words: (row) => (t) =>
    missingFields(row, used)
      .map((key) => t.participant.fields[key])
      .join(', '),
});

const contactColumns: readonly Column<Contact>[] = [
  { key: 'id', heading: (t) => t.participant.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
  { key: 'by', heading: (t) => t.participant.headings.by, value: (row) => row.by },
  { key: 'organisation', heading: (t) => upperFirst(t.organisation.noun), value: (row) => row.organisation },
  {
    key: 'how',
    heading: (t) => t.participant.headings.how,
    value: (row) => row.how,
    words: (row) => (t) => t.participant.ways[row.how],
  },
  { key: 'notes', heading: (t) => t.participant.fields.notes, value: (row) => row.notes },
];

export const contactTable = (rows: readonly Contact[]) =>
  table({ columns: contactColumns, rows, empty: (t) => t.correction.noContacts });

const participationColumns: readonly Column<Participation>[] = [
  { key: 'partnership', heading: (t) => upperFirst(t.partnership.noun), value: (row) => row.partnership },
  { key: 'joinedOn', heading: (t) => t.participant.fields.joinedOn, value: (row) => row.joinedOn, kind: 'date' },
  { key: 'leftOn', heading: (t) => t.participant.fields.leftOn, value: (row) => row.leftOn, kind: 'date' },
  { key: 'exitReason', heading: (t) => t.participant.fields.exitReason, value: (row) => row.exitReason },
];

const levelColumns: readonly Column<LanguageLevel>[] = [
  {
    key: 'language',
    heading: (t) => t.participant.headings.language,
    value: (row) => row.language,
    // Measured in one skill only, it is not the level of the language.
    words: (row) => (t) =>
      [languageName(row.language, t.language), ...(row.skill === null ? [] : [t.languages.skills[row.skill]])].join(
        ', ',
      ),
  },
  { key: 'level', heading: (t) => t.participant.headings.level, value: (row) => row.level },
  { key: 'cefr', heading: (t) => t.participant.headings.cefr, value: (row) => row.cefr, hidden: true },
  { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
  { key: 'source', heading: (t) => t.participant.fields.source, value: (row) => row.source, hidden: true },
];

export function participantDetails(participant: Participant, contacts: readonly Contact[]): Details {
  const provenance: readonly Column<Participant>[] = [
    {
      key: 'personalIdKnown',
      heading: (t) => t.participant.headings.personalIdKnown,
      value: (row) => row.personalIdKnown,
    },
    { key: 'receivedFrom', heading: (t) => t.participant.headings.receivedFrom, value: (row) => row.receivedFrom },
    { key: 'enteredBy', heading: (t) => t.participant.headings.enteredBy, value: (row) => row.enteredBy },
    { key: 'enteredOn', heading: (t) => t.participant.headings.enteredOn, value: (row) => row.enteredOn, kind: 'date' },
  ];
  return {
    title: `${participant.givenName} ${participant.familyName}`,
    fields: detailFields([id, ...fieldColumns, ...codeColumns, externalIds, ...provenance], participant),
    parts: [
      {
        key: 'participations',
        heading: (t) => t.participant.headings.partnerships,
        table: table({ columns: participationColumns, rows: participant.participations, empty: () => '' }),
      },
      {
        key: 'levels',
        heading: (t) => t.participant.headings.levels,
        table: table({ columns: levelColumns, rows: participant.levels, empty: () => '' }),
      },
      {
        key: 'contacts',
        heading: (t) => t.participant.headings.contacts,
        table: table({ columns: contactColumns, rows: contacts, empty: () => '' }),
      },
    ],
  };
}

/** What one receiver may see of a participant; without leave to see her name she is a number. */
export function sharedDetails(participant: Participant, allowed: ReadonlySet<string>): Details {
  const newest = (language: string) =>
    participant.levels.filter((level) => level.language === language).at(-1)?.level ?? null;
  const beside: readonly Column<Participant>[] = [
    { key: 'levelSv', heading: (t) => t.privacy.besideFields.levelSv, value: () => newest('sv') },
    { key: 'levelFi', heading: (t) => t.privacy.besideFields.levelFi, value: () => newest('fi') },
    { key: 'levelEn', heading: (t) => t.privacy.besideFields.levelEn, value: () => newest('en') },
    {
      key: 'languages',
      heading: (t) => t.privacy.besideFields.languages,
      value: ({ motherTongue, otherLanguages }) =>
        [motherTongue, ...(otherLanguages ?? [])].filter((code) => code !== null),
      words:
        ({ motherTongue, otherLanguages }) =>
        (t) =>
          codesInWords(
            [motherTongue, ...(otherLanguages ?? [])].filter((code) => code !== null),
            (code) => languageName(code, t.language),
          ),
    },
    { ...externalIds, key: 'externalId' },
  ];
  const shown = [...fieldColumns, ...beside].filter(({ key }) => allowed.has(key));
  const isNamed = allowed.has('givenName') && allowed.has('familyName');
  return {
    title: isNamed ? `${participant.givenName} ${participant.familyName}` : `#${participant.id}`,
    fields: detailFields([id, ...shown], participant),
  };
}
