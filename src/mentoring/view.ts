/** How programmes, mentors and mentees look as rows and as pages. */
import { municipalityName } from '../cli/reference.ts';
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import type { Text, Texts } from '../i18n/index.ts';
import { type EndReason, earlyReasons, laterStatuses } from '../lib/vocabulary-mentoring.ts';
import { withAfterName } from '../participant/tell-apart.ts';
import { occupationTitle } from '../skill/occupation-list.ts';
import type { Mentee, Mentor, Person, Programme, Spoken } from './mentoring.ts';
import type { MentoringFigures } from './metrics.ts';

type HeadingKey = keyof Texts['mentoring']['headings'];

/** A column whose key is that of its heading. */
export const plainColumn = <R>(
  key: HeadingKey,
  value: Column<R>['value'],
  more: Partial<Omit<Column<R>, 'key' | 'heading' | 'value'>> = {},
): Column<R> => ({ key, heading: (t) => t.mentoring.headings[key], value, ...more });

const programmeColumns: readonly Column<Programme>[] = [
  plainColumn('id', (row) => row.id, { kind: 'number' }),
  plainColumn('handle', (row) => row.handle),
  plainColumn('name', (row) => row.name),
  plainColumn('kind', (row) => row.kind, { words: (row) => (t) => t.mentoring.kinds[row.kind] }),
  plainColumn('owner', (row) => row.owner),
  plainColumn('partnership', (row) => row.partnership),
  plainColumn('months', (row) => row.months, { kind: 'number' }),
  plainColumn('meetingsPerMonth', (row) => row.meetingsPerMonth, { kind: 'number' }),
  plainColumn('maxGapDays', (row) => row.maxGapDays, { kind: 'number', hidden: true }),
  plainColumn('groupMeetings', (row) => row.groupMeetings, { kind: 'number', hidden: true }),
  plainColumn('trainingHours', (row) => row.trainingHours, { kind: 'number', hidden: true }),
  plainColumn('menteesPerMentor', (row) => row.menteesPerMentor, { kind: 'number', hidden: true }),
  plainColumn('capacity', (row) => row.capacity, { kind: 'number', hidden: true }),
  plainColumn('intakeMonths', (row) => row.intakeMonths, { hidden: true }),
  plainColumn('language', (row) => row.language, { hidden: true }),
  plainColumn('weights', (row) => row.weights, {
    hidden: true,
    words: (row) => (t) =>
      Object.entries(row.weights)
        .map(([criterion, points]) => `${t.mentoring.criteria[criterion as 'place']} ${points}`)
        .join(', '),
  }),
  plainColumn('startOn', (row) => row.startOn, { kind: 'date' }),
  plainColumn('closedOn', (row) => row.closedOn, { kind: 'date', hidden: true }),
];

export const programmeTable = (rows: readonly Programme[]) =>
  table({ columns: programmeColumns, rows, empty: (t) => t.mentoring.empty.programmes });

interface Figure {
  readonly key: string;
  readonly name: Text;
  readonly value: number | null;
  readonly share: boolean;
}

export function programmeDetails(
  programme: Programme,
  counts: { readonly mentors: number; readonly mentees: number },
  figures: MentoringFigures,
): Details {
  return {
    title: programme.name,
    fields: [
      ...detailFields(programmeColumns, programme),
      { key: 'mentors', heading: (t) => t.mentoring.headings.mentors, value: counts.mentors },
      { key: 'mentees', heading: (t) => t.mentoring.headings.mentees, value: counts.mentees },
    ],
    parts: [
      {
        key: 'figures',
        heading: (t) => t.mentoring.headings.figures,
        table: table({ columns: figureColumns, rows: figureRows(figures), empty: () => '' }),
      },
    ],
  };
}

const figureColumns: readonly Column<Figure>[] = [
  plainColumn('figure', (row) => row.key, { words: (row) => row.name }),
  plainColumn('value', (row) => row.value, {
    kind: 'number',
    words: (row) => (t) =>
      row.value === null
        ? '–'
        : row.share
          ? t.format.percent(row.value)
          : t.format.number(Math.round(row.value * 10) / 10),
  }),
];

/** Figures of nothing are shown as a dash, reasons that nobody gave not at all. */
function figureRows(figures: MentoringFigures): Figure[] {
  const { endReasons, later, ...plain } = figures;
  const rows = Object.entries(plain).map(
    ([key, value]): Figure => ({
      key,
      name: (t) => t.mentoring.figures[key as keyof typeof plain],
      value,
      share: key.endsWith('Share'),
    }),
  );
  const given = (key: string, name: Text, value: number): Figure[] =>
    value === 0 ? [] : [{ key, name, value, share: false }];
  return [
    ...rows,
    ...earlyReasons.flatMap((reason: Exclude<EndReason, 'completed'>) =>
      given(`ended:${reason}`, (t) => t.mentoring.figures.endReason(t.mentoring.reasons[reason]), endReasons[reason]),
    ),
    ...laterStatuses.flatMap((status) =>
      given(`later:${status}`, (t) => t.mentoring.figures.later(t.mentoring.later[status]), later[status]),
    ),
  ];
}

const spokenWords = (languages: readonly Spoken[]): string =>
  languages.map(({ language, level }) => (level === null ? language : `${language} ${level}`)).join(', ');

const personColumns = <P extends Person>(): readonly Column<P>[] => [
  plainColumn('id', (row) => row.id, { kind: 'number' }),
  plainColumn('name', (row) => row.name),
];
const factColumns = <P extends Person>(): readonly Column<P>[] => [
  plainColumn('occupation', (row) => row.occupation, {
    words: (row) => (t) => row.occupation ?? occupationTitle(row.occupationCode, t.language),
  }),
  plainColumn('occupationCode', (row) => row.occupationCode, { hidden: true }),
  plainColumn('education', (row) => row.educationField, { hidden: true }),
  plainColumn('languages', (row) => row.languages, { words: (row) => () => spokenWords(row.languages) }),
  plainColumn('municipality', (row) => row.municipality, {
    words: (row) => (t) => municipalityName(row.municipality, t.language),
  }),
  plainColumn('availability', (row) => row.availability),
  plainColumn('remote', (row) => row.remote),
  plainColumn('interests', (row) => row.interests, { hidden: true }),
  plainColumn('gender', (row) => row.gender, { hidden: true }),
  plainColumn('email', (row) => row.email, { hidden: true }),
  plainColumn('phone', (row) => row.phone, { hidden: true }),
  plainColumn('appliedOn', (row) => row.appliedOn, { kind: 'date', hidden: true }),
];
const leftColumn = <P extends Person>(): Column<P> =>
  plainColumn('leftOn', (row) => row.leftOn, { kind: 'date', hidden: true });

export const mentorColumns: readonly Column<Mentor>[] = [
  ...personColumns<Mentor>(),
  plainColumn('organisation', (row) => row.organisation, {
    words: (row) => () => row.organisation ?? row.employer ?? '',
  }),
  ...factColumns<Mentor>(),
  plainColumn('capacity', (row) => row.capacity, { kind: 'number' }),
  plainColumn('migrationBackground', (row) => row.migrationBackground, { hidden: true }),
  plainColumn('wantsGender', (row) => row.menteeGender, { hidden: true }),
  plainColumn('trainedOn', (row) => row.trainedOn, { kind: 'date' }),
  plainColumn('rulesAcceptedOn', (row) => row.rulesAcceptedOn, { kind: 'date', hidden: true }),
  plainColumn('extractSeenOn', (row) => row.extractSeenOn, { kind: 'date', hidden: true }),
  plainColumn('participant', (row) => row.participantId, { kind: 'number', hidden: true }),
  leftColumn<Mentor>(),
];

const named = { who: (row: Person) => row.id, name: (row: Person) => row.name, beside: (row: Person) => row };

export const mentorTable = (rows: readonly Mentor[]) =>
  table({ columns: withAfterName(mentorColumns, 'name', rows, named), rows, empty: (t) => t.mentoring.empty.mentors });

const menteeColumns: readonly Column<Mentee>[] = [
  ...personColumns<Mentee>(),
  ...factColumns<Mentee>(),
  plainColumn('wishes', (row) => row.wishes),
  plainColumn('wantsGender', (row) => row.mentorGender, { hidden: true }),
  plainColumn('consent', (row) => row.consent, { hidden: true }),
  plainColumn('goal', (row) => row.goal, { hidden: true }),
  plainColumn('participant', (row) => row.participantId, { kind: 'number', hidden: true }),
  leftColumn<Mentee>(),
];

export const menteeTable = (rows: readonly Mentee[]) =>
  table({ columns: withAfterName(menteeColumns, 'name', rows, named), rows, empty: (t) => t.mentoring.empty.mentees });
