/** Minutes written as Markdown, in the form that is read. Reading what was written gives the same minutes. */
import { Document } from 'yaml';
import { describePerson } from '../action/person.ts';
import type { Language } from '../lib/vocabulary.ts';
import { escapeLine } from './agenda.ts';
import { describeManner } from './decision-line.ts';
import type { Minutes, MinutesItem, Represented } from './minutes.ts';
import { describeTimes } from './times.ts';

/** The words before decisions and actions; each is read again in any language. */
export const minutesWords = {
  en: { decision: 'Decision', action: 'Action', later: 'Next time', by: 'by' },
  sv: { decision: 'Beslut', action: 'Åtgärd', later: 'Nästa gång', by: 'genom' },
  fi: { decision: 'Päätös', action: 'Toimenpide', later: 'Ensi kerralla', by: 'edustajana' },
} as const satisfies Record<Language, Record<'decision' | 'action' | 'later' | 'by', string>>;

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
    excused: minutes.excused.map(describePerson),
    represented: minutes.represented.map((one) => describeRepresented(one, language)),
    guests: minutes.guests.map(describePerson),
  };
  const said = Object.entries(front).filter(([, value]) => value !== null && value.length > 0);
  const yaml = new Document(Object.fromEntries(said)).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n${minutes.items.map((item) => renderItem(item, language)).join('\n')}`;
}

/** `Matti Virtanen (nyland) by Anna Ek (luckan)`. */
export const describeRepresented = ({ person, by }: Represented, language: Language): string =>
  `${describePerson(person)} ${minutesWords[language].by} ${describePerson(by)}`;

function renderItem({ title, text, decisions, actions, later }: MinutesItem, language: Language): string {
  const words = minutesWords[language];
  const heading = title === '' ? '' : `## ${title}\n`;
  const written = text === '' ? '' : `${text.split('\n').map(escapeLine).join('\n')}\n`;
  const lines = [
    ...decisions.map((decision) => `${words.decision}${describeManner(decision, language)}: ${decision.text}\n`),
    ...actions.map(({ who, what, due }) => `${words.action}: ${describePerson(who)} – ${what} – ${due}\n`),
    ...later.map((point) => `${words.later}: ${point}\n`),
  ].join('');
  return `${heading}${written}${written !== '' && lines !== '' ? '\n' : ''}${lines}`;
}
