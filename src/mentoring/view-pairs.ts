/** How proposals and pairs look. */
import { type Column, type Details, detailFields, type Table, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import type { PairSide } from '../lib/vocabulary-mentoring.ts';
import { afterName, type NamedBy, withAfterName } from '../participant/tell-apart.ts';
import type { Need } from './follow-up.ts';
import type { Checkin, Closure, Mentor, Pair, PairStory, Reason, Session, Step } from './mentoring.ts';
import type { LeftOver, ProposedPair } from './propose.ts';
import { mentorColumns, plainColumn } from './view.ts';

/** `occupation 35/35: the same occupation`. */
export const describeReason = ({ criterion, points, weight, fact }: Reason, { mentoring }: Texts): string =>
  `${mentoring.criteria[criterion]} ${points}/${weight}: ${mentoring.facts[fact.kind](fact.values)}`;

export function describeLeftOver(
  { why }: Pick<LeftOver, 'why'>,
  side: PairSide,
  { mentoring }: Texts,
  alone: boolean,
): string {
  if (alone) return mentoring.leftOut.nobody;
  if (why.length === 0) return mentoring.leftOut.taken(side);
  return why
    .map(({ condition, count }) => mentoring.leftOut.because(mentoring.conditions[condition], count))
    .join('; ');
}

/** Names by number. */
export interface Names {
  readonly mentors: ReadonlyMap<number, string>;
  readonly mentees: ReadonlyMap<number, string>;
}

/** A proposal for people: a block a pair, so that every line of the score can be read and added up. */
export function proposalText(pairs: readonly ProposedPair[], names: Names, t: Texts): string {
  return pairs
    .map(({ mentor, mentee, score, why, doubts }) => {
      const head = `${String(score).padStart(3)}  ${names.mentors.get(mentor) ?? mentor} (${mentor}) – ${names.mentees.get(mentee) ?? mentee} (${mentee})`;
      const lines = why.map((reason) => `     ${String(reason.points).padStart(3)}  ${describeReason(reason, t)}`);
      const more = doubts.map((doubt) => `       !  ${t.mentoring.doubts[doubt]}`);
      return [head, ...lines, ...more].join('\n');
    })
    .join('\n');
}

export const pairColumns: readonly Column<PairRow>[] = [
  plainColumn('id', ({ pair }) => pair.id, { kind: 'number' }),
  plainColumn('programme', ({ pair }) => pair.programme),
  plainColumn('mentor', ({ pair }) => pair.mentor),
  plainColumn('mentee', ({ pair }) => pair.mentee),
  plainColumn('score', ({ pair }) => pair.score, { kind: 'number' }),
  plainColumn('status', ({ pair }) => pair.status, {
    words:
      ({ pair }) =>
      (t) =>
        t.mentoring.statuses[pair.status],
  }),
  plainColumn('since', ({ pair }) => pair.statusOn, { kind: 'date' }),
  plainColumn('sessions', ({ sessions }) => sessions.length, { kind: 'number' }),
  plainColumn('lastSession', ({ sessions }) => sessions.at(-1)?.date ?? null, { kind: 'date' }),
  plainColumn('nextSession', ({ sessions }) => sessions.at(-1)?.nextOn ?? null, { kind: 'date', hidden: true }),
];

const mentorOf: NamedBy<{ readonly pair: Pair }> = {
  who: ({ pair }) => pair.mentorId,
  name: ({ pair }) => pair.mentor,
  beside: ({ pair }) => pair.mentorBeside,
};
const menteeOf: NamedBy<{ readonly pair: Pair }> = {
  who: ({ pair }) => pair.participant,
  name: ({ pair }) => pair.mentee,
  beside: ({ pair }) => pair.menteeBeside,
};

/** The columns with what tells two mentors or two mentees of one name apart. */
const namesApart = <R extends { readonly pair: Pair }>(rows: readonly R[], columns: readonly Column<R>[]) =>
  withAfterName(withAfterName(columns, 'mentor', rows, mentorOf), 'mentee', rows, menteeOf);

/** `Mentor – mentee`, with what tells them from others of the name among these pairs. */
export function pairInWords(rows: readonly { readonly pair: Pair }[]): (pair: Pair, t: Texts) => string {
  const [mentor, mentee] = [afterName(rows, mentorOf), afterName(rows, menteeOf)];
  return (pair, t) => `${pair.mentor}${mentor({ pair }, t)} – ${pair.mentee}${mentee({ pair }, t)}`;
}

export type PairRow = Pick<PairStory, 'pair' | 'sessions'>;

export const pairTable = (rows: readonly PairRow[]) =>
  table({ columns: namesApart(rows, pairColumns), rows, empty: (t) => t.mentoring.empty.pairs });

export interface NeedRow {
  readonly pair: Pair;
  readonly need: Need;
  /** Name and telephone of whom to call. */
  readonly call: string;
}

const needColumns: readonly Column<NeedRow>[] = [
  plainColumn('need', ({ need }) => need.kind, {
    words:
      ({ need }) =>
      (t) =>
        need.side === null || need.kind === 'untrained'
          ? t.mentoring.needs[need.kind]
          : `${t.mentoring.needs[need.kind]} (${t.mentoring.sides[need.side]})`,
    tone: ({ need }) => (need.kind === 'checkin' || need.kind === 'closure' ? 'warn' : 'bad'),
  }),
  plainColumn('id', ({ pair }) => pair.id, { kind: 'number' }),
  plainColumn('mentor', ({ pair }) => pair.mentor),
  plainColumn('mentee', ({ pair }) => pair.mentee),
  plainColumn('side', ({ need }) => need.side, { hidden: true }),
  plainColumn('since', ({ need }) => need.since, { kind: 'date' }),
  plainColumn('due', ({ need }) => need.due, { kind: 'date', hidden: true }),
  plainColumn('daysLate', ({ need }) => need.daysLate, { kind: 'number' }),
  plainColumn('call', ({ call }) => call),
  plainColumn('programme', ({ pair }) => pair.programme, { hidden: true }),
];

export const needTable = (rows: readonly NeedRow[]): Table<NeedRow> =>
  table({ columns: namesApart(rows, needColumns), rows, empty: (t) => t.mentoring.empty.quiet });

const reasonColumns: readonly Column<Reason>[] = [
  plainColumn('criterion', (row) => row.criterion, { words: (row) => (t) => t.mentoring.criteria[row.criterion] }),
  plainColumn('points', (row) => row.points, { kind: 'number' }),
  plainColumn('weight', (row) => row.weight, { kind: 'number' }),
  plainColumn('share', (row) => row.share, { kind: 'number', words: (row) => (t) => t.format.percent(row.share) }),
  plainColumn('fact', (row) => row.fact, { words: (row) => (t) => t.mentoring.facts[row.fact.kind](row.fact.values) }),
];
const stepColumns: readonly Column<Step>[] = [
  plainColumn('status', (row) => row.status, { words: (row) => (t) => t.mentoring.statuses[row.status] }),
  plainColumn('since', (row) => row.since, { kind: 'date' }),
];
const sessionColumns: readonly Column<Session>[] = [
  plainColumn('id', (row) => row.id, { kind: 'number' }),
  plainColumn('date', (row) => row.date, { kind: 'date' }),
  plainColumn('minutes', (row) => row.minutes, { kind: 'number' }),
  plainColumn('mode', (row) => row.mode, { words: (row) => (t) => t.mentoring.modes[row.mode] }),
  plainColumn('topics', (row) => row.topics),
  plainColumn('nextSession', (row) => row.nextOn, { kind: 'date' }),
];
const checkinColumns: readonly Column<Checkin>[] = [
  plainColumn('date', (row) => row.date, { kind: 'date' }),
  plainColumn('side', (row) => row.side, { words: (row) => (t) => t.mentoring.sides[row.side] }),
  plainColumn('askedBy', (row) => row.askedBy),
  plainColumn('rating', (row) => row.rating, { kind: 'number' }),
  plainColumn('concern', (row) => row.concern),
  plainColumn('answeredOn', (row) => row.answeredOn, { kind: 'date' }),
];

interface Answer {
  readonly key: string;
  readonly name: string;
  readonly value: string | number | boolean | null;
}

/** What both sides said at the end; what nobody asked is left out. */
function answers(closure: Closure, t: Texts): Answer[] {
  const { pairId: _, ...given } = closure;
  const words = (key: string, value: string | number | boolean): string => {
    if (typeof value === 'boolean') return value ? t.cli.yes : t.cli.no;
    if (key === 'reason') return t.mentoring.reasons[value as 'moved'];
    if (key === 'laterStatus') return t.mentoring.later[value as 'work'];
    return /On$/.test(key) ? t.format.date(String(value)) : String(value);
  };
  return Object.entries(given).flatMap(([key, value]) =>
    value === null ? [] : [{ key, name: t.mentoring.answers[key as keyof typeof given], value: words(key, value) }],
  );
}

const answerColumns: readonly Column<Answer>[] = [
  plainColumn('figure', (row) => row.key, { words: (row) => () => row.name }),
  plainColumn('value', (row) => row.value),
];

export function pairDetails(story: PairStory, t: Texts): Details {
  const { pair, steps, sessions, checkins, closure } = story;
  const part = <R>(
    key: 'why' | 'steps' | 'sessions' | 'checkins' | 'closure',
    columns: readonly Column<R>[],
    rows: readonly R[],
  ) => ({
    key,
    heading: (texts: Texts) => texts.mentoring.headings[key],
    table: table({ columns, rows, empty: () => '' }),
  });
  const shown = ['id', 'programme', 'mentor', 'mentee', 'score', 'status', 'since', 'nextSession'];
  return {
    title: `${pair.mentor} – ${pair.mentee}`,
    fields: detailFields(
      [
        ...pairColumns.filter(({ key }) => shown.includes(key)),
        plainColumn<PairRow>('participant', () => pair.participant, { kind: 'number' }),
        plainColumn<PairRow>('proposedBy', () => pair.proposedBy),
        plainColumn<PairRow>('acceptedByMentorOn', () => pair.acceptedByMentorOn, { kind: 'date' }),
        plainColumn<PairRow>('acceptedByMenteeOn', () => pair.acceptedByMenteeOn, { kind: 'date' }),
        plainColumn<PairRow>('signedOn', () => pair.signedOn, { kind: 'date' }),
        plainColumn<PairRow>('startOn', () => pair.startOn, { kind: 'date' }),
        plainColumn<PairRow>('plannedEndOn', () => pair.plannedEndOn, { kind: 'date' }),
        plainColumn<PairRow>('goals', () => pair.goals),
      ],
      story,
    ),
    parts: [
      part('why', reasonColumns, pair.reasons),
      part('steps', stepColumns, steps),
      part('sessions', sessionColumns, sessions),
      part('checkins', checkinColumns, checkins),
      part('closure', answerColumns, closure === null ? [] : answers(closure, t)),
    ],
  };
}

export const mentorDetails = (mentor: Mentor, pairs: readonly PairRow[]): Details => ({
  title: mentor.name,
  fields: detailFields(mentorColumns, mentor),
  parts: [{ key: 'pairs', heading: (t) => t.mentoring.headings.pairs, table: pairTable(pairs) }],
});
