/** What a register holds of people who are to go: their rows, what the log remembers of them, how they are written in the texts of others. */
import { nameKey } from '../participant/participant.ts';
import { findParticipants } from '../participant/records.ts';
import { blotNames, findMentions, forgetMentions, type Mention } from '../store/erase.ts';
import type { Tx } from '../store/index.ts';
import {
  type Before,
  earlierStates,
  goneParticipants,
  loggedRowsOfPeople,
  type PersonRows,
  rowsOfPeople,
} from '../store/person.ts';
import { mergedInto, receiversOf } from './records.ts';

export interface Traces {
  readonly participants: readonly number[];
  /** Numbers under which they stood before: merged into them, or read in and taken back. An older backup may have them. */
  readonly before: readonly number[];
  /** How they may be written in a text. */
  readonly names: readonly string[];
  /** Their rows that are there now. */
  readonly live: PersonRows;
  /** Those and the rows that the log remembers. */
  readonly logged: PersonRows;
  /** Handles of organisations that got data of these people. */
  readonly receivers: readonly string[];
}

/** Participants that do not exist are passed over. */
export async function findTraces({ db }: Tx, ids: readonly number[]): Promise<Traces> {
  const people = await findParticipants(db, ids);
  const participants = people.map(({ id }) => id);
  const keys = new Set(people.map((one) => nameKey(one.givenName, one.familyName)));
  const births = new Set(people.map(({ birthDate }) => birthDate));
  // The same person may have been read in once before and taken back: the log still knows her under an older number.
  const merged = await mergedInto(db, participants);
  const gone = await goneParticipants(
    db,
    (before) => keys.has(String(before.nameKey)) && births.has((before.birthDate as string | undefined) ?? null),
  );
  // A namesake with the same day of birth who is there stays.
  const there = new Set((await findParticipants(db, gone)).map(({ id }) => id));
  const before = [...new Set([...merged, ...gone.filter((id) => !there.has(id))])];
  const earlier = (await earlierStates(db, [...participants, ...before])).map(asNamed);
  return {
    participants,
    before,
    names: [...new Set([...people, ...earlier].flatMap(spellings))],
    live: await rowsOfPeople(db, participants),
    logged: await loggedRowsOfPeople(db, [...participants, ...before]),
    receivers: await receiversOf(db, participants),
  };
}

export interface BlotOptions {
  /** What stands where a name stood. */
  readonly instead: string;
  /** A cell that holds nothing but the name may be someone else's (a contact person): `keep` and tell, or `blot`. */
  readonly wholeCells: 'keep' | 'blot';
}

export interface Blotted {
  /** Texts in which a name was replaced. */
  readonly blotted: readonly Mention[];
  /** Texts in which a name still stands. */
  readonly left: readonly Mention[];
}

/** Takes the names out of other people's texts, and out of what the log remembers of any text. */
export async function blotOut(
  { db }: Tx,
  { names }: Pick<Traces, 'names'>,
  { instead, wholeCells }: BlotOptions,
): Promise<Blotted> {
  if (names.length === 0) return { blotted: [], left: [] };
  const found = await findMentions(db, names, 'anywhere');
  const whole = wholeCells === 'blot' ? [] : await findMentions(db, names, 'alone');
  const left = found.filter((mention) => whole.some((one) => same(one, mention)));
  const blotted = found.filter((mention) => !left.includes(mention));
  await blotNames(db, names, blotted, instead);
  await forgetMentions(db, names);
  return { blotted, left };
}

const same = (a: Mention, b: Mention): boolean => a.table === b.table && a.row === b.row && a.column === b.column;

interface Named {
  readonly givenName: string;
  readonly familyName: string;
  readonly formerName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Only how she was called: a number that was put right since may be someone else's. */
const asNamed = ({ givenName, familyName, formerName }: Before): Named => ({
  givenName: String(givenName ?? ''),
  familyName: String(familyName ?? ''),
  formerName: typeof formerName === 'string' ? formerName : null,
  phone: null,
  email: null,
});

/** How she may be written in a text: names in either order, phone and e-mail. */
function spellings({ givenName, familyName, formerName, phone, email }: Named): string[] {
  const full = [familyName, formerName]
    .filter((family) => family !== null && family !== '')
    .flatMap((family) => [`${givenName} ${family}`, `${family} ${givenName}`, `${family}, ${givenName}`]);
  return [...full, phone, email].filter((text): text is string => text !== null && text.length >= 5);
}
