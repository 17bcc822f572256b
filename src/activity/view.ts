/** How activities, their sessions and those who come look as rows and as pages. */
import { type Column, type Details, detailFields, type Table, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import { languageName } from '../language/codes.ts';
import type { DateText } from '../lib/date.ts';
import { ageOf } from '../participant/participant.ts';
import { municipalityColumn, personColumns } from '../participant/person-columns.ts';
import {
  type Activity,
  type Enrolled,
  type Feedback,
  freePlaces,
  type NotedPresence,
  type Session,
} from './activity.ts';
import { weekdayChoices } from './particulars.ts';

const id: Column<Activity> = {
  key: 'id',
  heading: (t) => t.activity.headings.id,
  value: (row) => row.id,
  kind: 'number',
};
const name: Column<Activity> = { key: 'name', heading: (t) => t.activity.headings.name, value: (row) => row.name };
const kind: Column<Activity> = {
  key: 'kind',
  heading: (t) => t.activity.headings.kind,
  value: (row) => row.kind,
  words: (row) => (t) => t.activity.kinds[row.kind],
};
const organisation: Column<Activity> = {
  key: 'organisation',
  heading: (t) => t.action.headings.organisation,
  value: (row) => row.organisation,
};
const languages: Column<Activity> = {
  key: 'languages',
  heading: (t) => t.activity.headings.languages,
  value: (row) => row.languages,
  words: (row) => (t) => row.languages.map((code) => languageName(code, t.language)).join(', '),
};
const when: Column<Activity> = {
  key: 'weekday',
  heading: (t) => t.activity.headings.when,
  value: (row) => (row.weekday === null ? null : (weekdayChoices[row.weekday] ?? null)),
  words: (row) => (t) => whenText(row, t),
};
const startTime: Column<Activity> = {
  key: 'startTime',
  heading: (t) => t.activity.headings.time,
  value: (row) => row.startTime,
  hidden: true,
};
const enrolled: Column<Activity> = {
  key: 'enrolled',
  heading: (t) => t.activity.headings.enrolled,
  value: (row) => row.enrolled,
  kind: 'number',
};
const waiting: Column<Activity> = {
  key: 'waiting',
  heading: (t) => t.activity.headings.waiting,
  value: (row) => row.waiting,
  kind: 'number',
};
const free: Column<Activity> = {
  key: 'freePlaces',
  heading: (t) => t.activity.headings.free,
  value: freePlaces,
  kind: 'number',
  tone: (row) => (freePlaces(row) === 0 ? 'warn' : undefined),
};

export const whenText = ({ weekday, startTime: time }: Activity, t: Texts): string =>
  [weekday === null ? null : t.activity.weekdays[weekday], time].filter((part) => part != null).join(' ');

const more: readonly Column<Activity>[] = [
  { key: 'interests', heading: (t) => t.participant.fields.interests, value: (row) => row.interests },
  { key: 'place', heading: (t) => t.activity.headings.place, value: (row) => row.place },
  {
    key: 'costCents',
    heading: (t) => t.activity.headings.cost,
    value: (row) => row.costCents,
    words: (row) => (t) => t.activity.cost(row.costCents),
  },
  { key: 'fromAge', heading: (t) => t.activity.headings.fromAge, value: (row) => row.fromAge, kind: 'number' },
  { key: 'toAge', heading: (t) => t.activity.headings.toAge, value: (row) => row.toAge, kind: 'number' },
  { key: 'mixed', heading: (t) => t.activity.headings.mixed, value: (row) => row.mixed },
  { key: 'places', heading: (t) => t.activity.headings.places, value: (row) => row.places, kind: 'number' },
  { key: 'partnership', heading: (t) => t.action.headings.partnership, value: (row) => row.partnership },
  { key: 'startsOn', heading: (t) => t.activity.headings.startsOn, value: (row) => row.startsOn, kind: 'date' },
  { key: 'endsOn', heading: (t) => t.activity.headings.endsOn, value: (row) => row.endsOn, kind: 'date' },
];

export const activityTable = (rows: readonly Activity[]): Table<Activity> =>
  table({
    columns: [
      id,
      name,
      kind,
      organisation,
      languages,
      municipalityColumn,
      when,
      startTime,
      enrolled,
      waiting,
      free,
      ...more.map((column) => ({ ...column, hidden: true as const })),
    ],
    rows,
    begins: true,
    empty: (t) => t.activity.empty,
  });

const enrolledColumns = (rows: readonly Enrolled[], today: DateText): readonly Column<Enrolled>[] => [
  ...personColumns(rows),
  { key: 'age', heading: (t) => t.activity.headings.age, value: (row) => ageOf(row, today), kind: 'number' },
  municipalityColumn,
  {
    key: 'status',
    heading: (t) => t.activity.headings.status,
    value: (row) => row.status,
    words: (row) => (t) => t.activity.enrolmentStatuses[row.status],
    tone: (row) => (row.status === 'waiting' ? 'warn' : undefined),
  },
  { key: 'statusOn', heading: (t) => t.activity.headings.since, value: (row) => row.statusOn, kind: 'date' },
  { key: 'visits', heading: (t) => t.activity.headings.visits, value: (row) => row.visits, kind: 'number' },
];

const sessionColumns: readonly Column<Session>[] = [
  { key: 'id', heading: (t) => t.activity.headings.id, value: (row) => row.id, kind: 'number', hidden: true },
  { key: 'date', heading: (t) => t.activity.headings.date, value: (row) => row.date, kind: 'date' },
  { key: 'startTime', heading: (t) => t.activity.headings.time, value: (row) => row.startTime },
  { key: 'place', heading: (t) => t.activity.headings.place, value: (row) => row.place },
  {
    key: 'status',
    heading: (t) => t.activity.headings.status,
    value: (row) => row.status,
    words: (row) => (t) => t.activity.sessionStatuses[row.status],
  },
  { key: 'present', heading: (t) => t.activity.headings.present, value: (row) => row.present, kind: 'number' },
  { key: 'hosts', heading: (t) => t.activity.headings.hosts, value: (row) => row.hosts, kind: 'number' },
];

export function activityDetails(
  activity: Activity,
  people: readonly Enrolled[],
  sessions: readonly Session[],
  today: DateText,
): Details {
  return {
    title: activity.name,
    fields: detailFields(
      [id, kind, organisation, languages, municipalityColumn, when, ...more, enrolled, waiting, free],
      activity,
    ),
    parts: [
      {
        key: 'people',
        heading: (t) => t.activity.headings.people,
        table: table({ columns: enrolledColumns(people, today), rows: people, empty: (t) => t.activity.nobody }),
      },
      {
        key: 'sessions',
        heading: (t) => t.activity.headings.sessions,
        table: table({ columns: sessionColumns, rows: sessions, empty: (t) => t.activity.noSessions }),
      },
    ],
  };
}

export const attendanceTable = (rows: readonly NotedPresence[]): Table<NotedPresence> =>
  table<NotedPresence>({
    columns: [
      ...personColumns(rows),
      {
        key: 'status',
        heading: (t) => t.activity.headings.status,
        value: (row) => row.status,
        words: (row) => (t) => t.personCopy.presences[row.status],
      },
    ],
    rows,
    empty: (t) => t.correction.nobodyNoted,
  });

export const feedbackTable = (rows: readonly Feedback[]): Table<Feedback> =>
  table<Feedback>({
    columns: [
      { key: 'id', heading: (t) => t.activity.headings.id, value: (row) => row.id, kind: 'number' },
      { key: 'on', heading: (t) => t.activity.headings.date, value: (row) => row.givenOn, kind: 'date' },
      { key: 'rating', heading: (t) => t.activity.headings.rating, value: (row) => row.rating, kind: 'number' },
      { key: 'helped', heading: (t) => t.activity.headings.helped, value: (row) => row.helped },
      { key: 'text', heading: (t) => t.activity.headings.said, value: (row) => row.text },
    ],
    rows,
    empty: (t) => t.activity.noFeedback,
  });
