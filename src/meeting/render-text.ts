/** Minutes as plain text, for an e-mail. */
import { describePerson, type Person } from '../action/person.ts';
import type { Texts } from '../i18n/index.ts';
import { describeManner } from './decision-line.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { minutesWords } from './render-minutes.ts';
import { describeTimes } from './times.ts';

/** @param partnership its full name */
export function renderText(minutes: Minutes, partnership: string, t: Texts): string {
  const { headings, attendances } = t.meeting;
  const people = (persons: readonly Person[]) => persons.map(describePerson).join(', ');
  const fields = [
    [headings.date, t.format.date(minutes.date)],
    [headings.time, describeTimes(minutes)],
    [headings.place, minutes.place],
    [headings.body, minutes.body],
    [headings.chair, minutes.chair && describePerson(minutes.chair)],
    [headings.secretary, minutes.secretary && describePerson(minutes.secretary)],
    [headings.present, people(minutes.present)],
    [upperFirst(attendances.absent), people(minutes.absent)],
    [upperFirst(attendances.guest), people(minutes.guests)],
  ] as const;
  const said = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${value}\n`);
  const title = t.meeting.minutesOf(partnership);
  const items = minutes.items.map((item, index) => `\n${renderItem(item, index + 1, t)}`);
  return `${title}\n${'='.repeat([...title].length)}\n\n${said.join('')}${items.join('')}`;
}

function renderItem({ title, text, decisions, actions }: MinutesItem, number: number, t: Texts): string {
  const words = minutesWords[t.language];
  return [
    ...(title === '' ? [] : [`${number}. ${title}`]),
    ...(text === '' ? [] : [text]),
    ...decisions.map((decision) => `${words.decision}${describeManner(decision, t.language)}: ${decision.text}`),
    ...actions.map(({ who, what, due }) => `${words.action}: ${describePerson(who)} – ${what} – ${t.format.date(due)}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
