/** Minutes written as Markdown, in the form that is read. Reading what was written gives the same minutes. */
import { Document } from 'yaml';
import { describePerson } from '../action/person.ts';
import type { Language } from '../lib/vocabulary.ts';
import { escapeLine } from './agenda.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { describeTimes } from './times.ts';

/** The words before decisions and actions; each is read again in any language. */
export const minutesWords = {
  en: { decision: 'Decision', action: 'Action' },
  sv: { decision: 'Beslut', action: 'Åtgärd' },
  fi: { decision: 'Päätös', action: 'Toimenpide' },
} as const satisfies Record<Language, { decision: string; action: string }>;

export function renderMinutes(minutes: Minutes, language: Language): string {
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
  return `---\n${yaml}---\n${minutes.items.map((item) => renderItem(item, language)).join('\n')}`;
}

function renderItem({ title, text, decisions, actions }: MinutesItem, language: Language): string {
  const words = minutesWords[language];
  const heading = title === '' ? '' : `## ${title}\n`;
  const written = text === '' ? '' : `${text.split('\n').map(escapeLine).join('\n')}\n`;
  const lines = [
    ...decisions.map((decision) => `${words.decision}: ${decision}\n`),
    ...actions.map(({ who, what, due }) => `${words.action}: ${describePerson(who)} – ${what} – ${due}\n`),
  ].join('');
  return `${heading}${written}${written !== '' && lines !== '' ? '\n' : ''}${lines}`;
}
