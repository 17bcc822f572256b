/** Messages to mentors and mentees who need one: one a person and pair, in her own language. */
import type { Texts } from '../i18n/index.ts';
import type { Language } from '../lib/vocabulary.ts';
import { type PairSide, pairSides } from '../lib/vocabulary-mentoring.ts';
import type { NeedKind } from './follow-up.ts';
import type { PairNeed } from './needs.ts';

export interface Letter {
  readonly pair: number;
  readonly side: PairSide;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  readonly about: readonly WrittenAbout[];
  readonly subject: string;
  readonly text: string;
}

/** A concern is answered by a call, and training is arranged: nobody is written to about them. */
const writtenAbout = ['first-meeting', 'quiet', 'closure', 'checkin'] as const;
type WrittenAbout = (typeof writtenAbout)[number];

const isWritten = (kind: NeedKind): kind is WrittenAbout => (writtenAbout as readonly string[]).includes(kind);

interface Writing {
  readonly texts: ReadonlyMap<Language, Texts>;
  /** For people whose language is not known. */
  readonly language: Language;
  /** Who writes. */
  readonly sender: string;
}

/** In the order of the needs; a person with several needs in a pair gets one letter. */
export function writeLetters(needs: readonly PairNeed[], writing: Writing): Letter[] {
  const groups = new Map<string, { side: PairSide; first: PairNeed; needs: PairNeed[] }>();
  for (const need of needs) {
    if (!isWritten(need.need.kind)) continue;
    for (const side of need.need.side === null ? pairSides : [need.need.side]) {
      const key = `${need.pair.id} ${side}`;
      const group = groups.get(key) ?? { side, first: need, needs: [] };
      group.needs.push(need);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ side, first, needs: own }) => writeLetter(side, first, own, writing));
}

function writeLetter(side: PairSide, first: PairNeed, needs: readonly PairNeed[], writing: Writing): Letter {
  const [person, other] = side === 'mentor' ? [first.mentor, first.mentee] : [first.mentee, first.mentor];
  const language = person.contactLanguage ?? writing.language;
  const t = writing.texts.get(language);
  if (t === undefined) throw new Error(`no texts in ${language}`);
  const { letter } = t.mentoring;
  const about = needs.flatMap(({ need }) => (isWritten(need.kind) ? [need.kind] : []));
  // A pair that has not met needs no question how its meetings go.
  const told = about.some((kind) => kind === 'quiet' || kind === 'first-meeting')
    ? about.filter((kind) => kind !== 'checkin')
    : about;
  const since = (kind: WrittenAbout) =>
    t.format.date(needs.find(({ need }) => need.kind === kind)?.need.since ?? first.need.since);
  const paragraphs = told.map((kind) => letter[kind](firstName(other.name), since(kind)));
  const text = [letter.greeting(firstName(person.name)), ...paragraphs, `${letter.regards}\n${writing.sender}`].join(
    '\n\n',
  );
  return {
    pair: first.pair.id,
    side,
    name: person.name,
    email: person.email,
    phone: person.phone,
    language,
    about: told,
    subject: letter.subject,
    text: `${text}\n`,
  };
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;
