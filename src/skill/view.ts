/** How skills, cases of recognition and occupations look as rows and as pages. */
import { type Column, type Details, detailFields, type Table, table } from '../cli/table.ts';
import { languageName } from '../language/codes.ts';
import type { DateText } from '../lib/date.ts';
import { fullName } from '../participant/participant.ts';
import { municipalityColumn, personColumns } from '../participant/person-columns.ts';
import { withAfterName } from '../participant/tell-apart.ts';
import type { Found } from './find.ts';
import type { OccupationHit } from './occupation.ts';
import { occupationTitle } from './occupation-list.ts';
import { isWaiting, type Recognition, type RecognitionStep, type Skill, type SkillStep, waitedDays } from './skill.ts';

const isco: Column<{ readonly isco: string | null }> = {
  key: 'isco',
  heading: (t) => t.skill.headings.isco,
  value: (row) => row.isco,
  words: (row) => (t) => (row.isco === null ? '' : `${row.isco} ${occupationTitle(row.isco, t.language)}`),
};

const skillColumns = (rows: readonly Skill[]): readonly Column<Skill>[] => [
  { key: 'id', heading: (t) => t.skill.headings.id, value: (row) => row.id, kind: 'number' },
  ...personColumns(rows),
  { key: 'text', heading: (t) => t.skill.headings.text, value: (row) => row.text },
  isco,
  {
    key: 'level',
    heading: (t) => t.skill.headings.level,
    value: (row) => row.level,
    words: (row) => (t) => (row.level === null ? '' : t.skill.levels[row.level]),
  },
  { key: 'years', heading: (t) => t.skill.headings.years, value: (row) => row.years, kind: 'number' },
  { key: 'country', heading: (t) => t.skill.headings.country, value: (row) => row.country },
  {
    key: 'state',
    heading: (t) => t.skill.headings.state,
    value: (row) => row.state,
    words: (row) => (t) => t.skill.states[row.state],
    tone: (row) => (row.state === 'recognised' ? 'good' : undefined),
  },
];

export const skillTable = (rows: readonly Skill[]): Table<Skill> =>
  table({ columns: skillColumns(rows), rows, begins: true, empty: (t) => t.skill.empty });

/** By its place in the list a step is named: `--step 2`. */
const place = <S>(steps: readonly S[]): Column<S> => ({
  key: 'step',
  heading: (t) => t.skill.headings.id,
  value: (row) => steps.indexOf(row) + 1,
  kind: 'number',
});

const stepColumns: readonly Column<SkillStep>[] = [
  {
    key: 'state',
    heading: (t) => t.skill.headings.state,
    value: (row) => row.state,
    words: (row) => (t) => t.skill.states[row.state],
  },
  { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
  { key: 'organisation', heading: (t) => t.action.headings.organisation, value: (row) => row.organisation },
  { key: 'by', heading: (t) => t.participant.headings.enteredBy, value: (row) => row.by },
  { key: 'recognisedAs', heading: (t) => t.skill.headings.recognisedAs, value: (row) => row.recognisedAs },
  { key: 'evidence', heading: (t) => t.skill.headings.evidence, value: (row) => row.evidence },
];

export const skillDetails = (skill: Skill, steps: readonly SkillStep[]): Details => ({
  title: skill.text,
  fields: detailFields(skillColumns([skill]), skill),
  parts: [
    {
      key: 'steps',
      heading: (t) => t.skill.headings.steps,
      table: table({ columns: [place(steps), ...stepColumns], rows: steps, empty: () => '' }),
    },
  ],
});

const recognitionColumns = (rows: readonly Recognition[], today: DateText): readonly Column<Recognition>[] => [
  { key: 'id', heading: (t) => t.skill.headings.id, value: (row) => row.id, kind: 'number' },
  ...personColumns(rows),
  { key: 'what', heading: (t) => t.skill.headings.what, value: (row) => row.what },
  {
    key: 'kind',
    heading: (t) => t.skill.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.skill.kinds[row.kind],
  },
  { key: 'body', heading: (t) => t.skill.headings.body, value: (row) => row.body },
  { ...isco, hidden: true },
  {
    key: 'status',
    heading: (t) => t.skill.headings.status,
    value: (row) => row.status,
    words: (row) => (t) => t.skill.statuses[row.status],
    tone: (row) => (row.status === 'decided-full' ? 'good' : isWaiting(row.status) ? 'warn' : undefined),
  },
  { key: 'statusOn', heading: (t) => t.skill.headings.since, value: (row) => row.statusOn, kind: 'date' },
  {
    key: 'waitedDays',
    heading: (t) => t.skill.headings.waited,
    value: (row) => waitedDays(row, today),
    kind: 'number',
  },
];

export const recognitionTable = (rows: readonly Recognition[], today: DateText): Table<Recognition> =>
  table({ columns: recognitionColumns(rows, today), rows, empty: (t) => t.skill.noCases });

export const recognitionDetails = (
  found: Recognition,
  steps: readonly RecognitionStep[],
  today: DateText,
): Details => ({
  title: `${fullName(found)}: ${found.what}`,
  fields: detailFields(recognitionColumns([found], today), found),
  parts: [
    {
      key: 'steps',
      heading: (t) => t.skill.headings.steps,
      table: table<RecognitionStep>({
        columns: [
          place(steps),
          {
            key: 'status',
            heading: (t) => t.skill.headings.status,
            value: (row) => row.status,
            words: (row) => (t) => t.skill.statuses[row.status],
          },
          { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
          { key: 'note', heading: (t) => t.participant.fields.notes, value: (row) => row.note },
        ],
        rows: steps,
        empty: () => '',
      }),
    },
  ],
});

export const occupationTable = (rows: readonly OccupationHit[]): Table<OccupationHit> =>
  table<OccupationHit>({
    columns: [
      { key: 'code', heading: (t) => t.skill.headings.code, value: (row) => row.code },
      { key: 'title', heading: (t) => t.skill.headings.title, value: (row) => row.title },
      { key: 'matched', heading: (t) => t.skill.headings.matched, value: (row) => row.matched },
      { key: 'score', heading: (t) => t.skill.headings.score, value: (row) => row.score, kind: 'number' },
    ],
    rows,
    empty: (t) => t.skill.noOccupation,
  });

export const foundTable = (rows: readonly Found[]): Table<Found> =>
  table<Found>({
    columns: withAfterName(foundColumns, 'name', rows, {
      who: ({ role, id }) => `${role} ${id}`,
      name: ({ name }) => name,
      beside: (row) => row,
    }),
    rows,
    empty: (t) => t.skill.nobodyFound,
  });

const foundColumns: readonly Column<Found>[] = [
  {
    key: 'role',
    heading: (t) => t.skill.headings.role,
    value: (row) => row.role,
    words: (row) => (t) => t.skill.roles[row.role],
  },
  { key: 'id', heading: (t) => t.skill.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'name', heading: (t) => t.skill.headings.name, value: (row) => row.name },
  municipalityColumn,
  { key: 'text', heading: (t) => t.skill.headings.text, value: (row) => row.text },
  isco,
  {
    key: 'state',
    heading: (t) => t.skill.headings.state,
    value: (row) => row.state,
    words: (row) => (t) => (row.state === null ? '' : t.skill.states[row.state]),
  },
  { key: 'years', heading: (t) => t.skill.headings.years, value: (row) => row.years, kind: 'number' },
  {
    key: 'languages',
    heading: (t) => t.activity.headings.languages,
    value: (row) => row.languages,
    words: (row) => (t) =>
      row.languages
        .map((told) => {
          const [code = '', ...level] = told.split(' ');
          return [languageName(code, t.language), ...level].join(' ');
        })
        .join(', '),
  },
  { key: 'score', heading: (t) => t.skill.headings.score, value: (row) => row.score, kind: 'number' },
];
