/** Minutes with everything filled in that is known before the meeting: to be written on in an editor. */
import { Document } from 'yaml';
import { describePerson, type Person } from '../action/person.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { escapeLine } from './agenda.ts';
import { describeTimes, type Times } from './times.ts';

export interface Expected extends Times {
  /** Handle. */
  readonly partnership: string;
  readonly date: DateText;
  readonly place: string | null;
  readonly body: string | null;
  /** All who may come: those who do not are moved to another line. */
  readonly people: readonly Person[];
  readonly points: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

export function renderTemplate(expected: Expected, t: Texts): string {
  const { partnership, date, place, body, people, points } = expected;
  const front = {
    partnership,
    date,
    time: describeTimes(expected),
    place,
    body,
    chair: null,
    secretary: null,
    present: people.map(describePerson),
    absent: [],
  };
  const yaml = new Document(front).toString({ lineWidth: 0, nullStr: '' });
  const help = t.meeting.templateHelp.map((line) => `# ${line}\n`).join('');
  const items = points.map(
    ({ title, lines }) => `## ${title}\n${lines.map((line) => `${escapeLine(line)}\n`).join('')}`,
  );
  return `---\n${help}${yaml.replace(/(?<![ \t])[ \t]+$/gm, '')}---\n${items.join('\n')}`;
}
