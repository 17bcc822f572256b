/** Minutes written as Markdown, in the form that is read. Reading what was written gives the same minutes. */
import { Document } from 'yaml';
import { escapeLine } from './agenda.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { describePerson } from './person.ts';
import { describeTimes } from './times.ts';

/** The words before decisions and actions; only those that are read again. */
export interface MinutesWords {
  readonly decision: 'Decision' | 'Beslut' | 'Päätös';
  readonly action: 'Action' | 'Åtgärd' | 'Toimenpide';
}

export function renderMinutes(minutes: Minutes, words: MinutesWords): string {
  const { partnership, date, place, body, chair, secretary } = minutes;
  const front = {
    partnership,
    date,
    time: describeTimes(minutes),
    place,
    body,
    chair: chair && describePerson(chair),
    secretary: secretary && describePerson(secretary),
    present: minutes.present.map(describePerson),
    absent: minutes.absent.map(describePerson),
    guests: minutes.guests.map(describePerson),
  };
  const said = Object.entries(front).filter(([, value]) => value !== null && value.length > 0);
  const yaml = new Document(Object.fromEntries(said)).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n${minutes.items.map((item) => renderItem(item, words)).join('\n')}`;
}

function renderItem({ title, text, decisions, actions }: MinutesItem, words: MinutesWords): string {
  const heading = title === '' ? '' : `## ${title}\n`;
  const written = text === '' ? '' : `${text.split('\n').map(escapeLine).join('\n')}\n`;
  const lines = [
    ...decisions.map((decision) => `${words.decision}: ${decision}\n`),
    ...actions.map(({ who, what, due }) => `${words.action}: ${describePerson(who)} – ${what} – ${due}\n`),
  ].join('');
  return `${heading}${written}${written !== '' && lines !== '' ? '\n' : ''}${lines}`;
}
