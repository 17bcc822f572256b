/** Minutes as a document to be read: what stands in it and in which order, for every format the same. */
import { describePerson, type Person } from '../action/person.ts';
import type { Texts } from '../i18n/index.ts';
import { byText } from '../lib/text.ts';
import type { Row } from '../store/index.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes, MinutesAction, MinutesDecision, MinutesItem } from './minutes.ts';
import { describeTimes } from './times.ts';

export interface MinutesDocument {
  readonly title: string;
  readonly language: string;
  /** Where, when, who led: name and value. */
  readonly facts: readonly Fact[];
  readonly attendance: DocumentTable;
  readonly points: readonly DocumentPoint[];
  /** By person; null when nothing was agreed to be done. */
  readonly actions: DocumentTable | null;
  readonly corrections: { readonly heading: string; readonly lines: readonly string[] } | null;
  /** Whether the minutes are approved, by whom and when. */
  readonly approval: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface DocumentTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface DocumentPoint {
  /** With its number; empty for what stands before the first point. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Decisions (with their §), actions and what is left for next time, in this order. */
  readonly outcomes: readonly Outcome[];
}

export interface Outcome {
  readonly kind: 'decision' | 'action' | 'later';
  /** `§ 2 Decision`. */
  readonly label: string;
  readonly text: string;
  /** How it was decided; empty when that was not noted. */
  readonly note: string;
}

interface Parts {
  readonly meeting: Pick<Meeting, 'partnershipName' | 'approvedOn' | 'approvedBy'>;
  readonly minutes: Minutes;
  /** Names of organisations by their handle. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly corrections: readonly Row<'correction'>[];
}

export function composeDocument({ meeting, minutes, organisations, corrections }: Parts, t: Texts): MinutesDocument {
  const say = t.meeting;
  return {
    title: say.minutesOf(meeting.partnershipName),
    language: t.language,
    facts: factsOf(minutes, t),
    attendance: attendanceOf(minutes, organisations, t),
    points: pointsOf(minutes.items, t),
    actions: actionsByPerson(minutes.items, t),
    corrections:
      corrections.length === 0
        ? null
        : {
            heading: say.headings.corrections,
            lines: corrections.map(({ correctedOn, correctedBy, text }) =>
              say.document.correction(t.format.date(correctedOn), correctedBy, text),
            ),
          },
    approval:
      meeting.approvedOn === null
        ? say.document.notApproved
        : say.document.approved(t.format.date(meeting.approvedOn), meeting.approvedBy ?? ''),
  };
}

function factsOf(minutes: Minutes, t: Texts): Fact[] {
  const { headings } = t.meeting;
  const named = (person: Person | null) => person && describePerson(person);
  const facts = [
    [headings.date, t.format.date(minutes.date)],
    [headings.time, describeTimes(minutes)],
    [headings.place, minutes.place],
    [headings.body, minutes.body],
    [headings.chair, named(minutes.chair)],
    [headings.secretary, named(minutes.secretary)],
  ] as const;
  return facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}

/** Organisation by organisation; in it the present first. */
function attendanceOf(minutes: Minutes, organisations: ReadonlyMap<string, string>, t: Texts): DocumentTable {
  const { attendances, headings, document } = t.meeting;
  const as = (people: readonly Person[], how: string) => people.map((person) => ({ person, how }));
  const all = [
    ...as(minutes.present, attendances.present),
    ...as(minutes.excused, attendances.excused),
    ...minutes.represented.map(({ person, by }) => ({ person, how: document.represented(describePerson(by)) })),
    ...as(minutes.absent, attendances.absent),
    ...as(minutes.guests, attendances.guest),
  ];
  const nameOf = ({ organisation }: Person) =>
    organisation === null ? '' : (organisations.get(organisation) ?? organisation);
  const order = [...new Set(all.map(({ person }) => nameOf(person)))];
  // Those of no organisation, guests mostly, stand last.
  const place = (name: string) => (name === '' ? order.length : order.indexOf(name));
  const rows = all
    .map(({ person, how }) => [nameOf(person), person.name, how] as const)
    .sort((a, b) => place(a[0]) - place(b[0]));
  return { heading: headings.attendance, columns: [headings.organisation, headings.name, headings.status], rows };
}

function pointsOf(items: readonly MinutesItem[], t: Texts): DocumentPoint[] {
  let paragraph = 0;
  let number = 0;
  return items.map(({ title, text, decisions, actions, later }) => {
    if (title !== '') number += 1;
    const decided = decisions.map((decision) => {
      paragraph += 1;
      return describeDecision(decision, paragraph, t);
    });
    return {
      title: title === '' ? '' : `${number}. ${title}`,
      paragraphs: text.split(/\n{2,}/).filter((part) => part !== ''),
      outcomes: [
        ...decided,
        ...actions.map((action) => describeAction(action, t)),
        ...later.map((point) => ({ kind: 'later' as const, label: t.meeting.headings.later, text: point, note: '' })),
      ],
    };
  });
}

function describeDecision({ text, method, against }: MinutesDecision, paragraph: number, t: Texts): Outcome {
  const { headings, methods, document } = t.meeting;
  const opposed = against.length === 0 ? '' : `; ${document.against(against.map(describePerson).join(', '))}`;
  const note = method === null ? '' : `${methods[method]}${opposed}`;
  return { kind: 'decision', label: `§ ${paragraph} ${headings.decision}`, text, note };
}

const describeAction = ({ who, what, due }: MinutesAction, t: Texts): Outcome => ({
  kind: 'action',
  label: t.meeting.document.action,
  text: `${describePerson(who)} – ${what} – ${t.format.date(due)}`,
  note: '',
});

function actionsByPerson(items: readonly MinutesItem[], t: Texts): DocumentTable | null {
  const actions = items.flatMap((item) => item.actions);
  if (actions.length === 0) return null;
  const { headings, document } = t.meeting;
  const rows = [...actions]
    .sort((a, b) => byText(describePerson(a.who), describePerson(b.who)) || byText(a.due, b.due))
    .map(({ who, what, due }) => [describePerson(who), what, t.format.date(due)]);
  return {
    heading: document.actionsByPerson,
    columns: [t.action.headings.owner, t.action.headings.what, headings.due],
    rows,
  };
}
