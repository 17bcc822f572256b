/**
 * Erasing people from the register: their rows and all that belongs to them, what the log remembers of them, and their names in the texts of
 * others. What stays is named. In the operation's transaction; afterwards the store is scrubbed, so that the files hold nothing either.
 */
import type { DateText } from '../lib/date.ts';
import type { ErasureReason } from '../lib/vocabulary-privacy.ts';
import { nameKey } from '../participant/participant.ts';
import { findParticipants } from '../participant/records.ts';
import { blotNames, deleteRows, findMentions, forgetMentions, forgetRows, type Mention } from '../store/erase.ts';
import type { Tx } from '../store/index.ts';
import { goneParticipants, loggedRowsOfPeople, rowsOfPeople } from '../store/person.ts';
import { addErasures, receiversOf } from './records.ts';

export interface ErasureOptions {
  readonly on: DateText;
  readonly why: ErasureReason;
  /** What stands where a name stood. */
  readonly instead: string;
  /** A cell that holds nothing but the name may be someone else's (a contact person): `keep` and tell, or `blot`. */
  readonly wholeCells: 'keep' | 'blot';
}

export interface Erased {
  readonly participants: readonly number[];
  /** How many rows went, by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Texts in which a name was replaced. */
  readonly blotted: readonly Mention[];
  /** Texts in which a name still stands. */
  readonly left: readonly Mention[];
  /** Handles of organisations that got data of these people: they must be told (Article 19). */
  readonly receivers: readonly string[];
}

/** Erases these participants. Those that do not exist are passed over. */
export async function erasePeople(tx: Tx, ids: readonly number[], options: ErasureOptions): Promise<Erased> {
  const { db } = tx;
  const people = await findParticipants(db, ids);
  const participants = people.map(({ id }) => id);
  const receivers = await receiversOf(db, participants);
  const names = [...new Set(people.flatMap(spellings))];
  const keys = new Set(people.map((one) => nameKey(one.givenName, one.familyName)));
  const births = new Set(people.map(({ birthDate }) => birthDate));
  // The same person may have been read in once before and taken back: the log still knows her under an older number.
  const gone = await goneParticipants(
    db,
    (before) => keys.has(String(before.nameKey)) && births.has((before.birthDate as string | undefined) ?? null),
  );
  const live = await rowsOfPeople(db, participants);
  const logged = await loggedRowsOfPeople(db, [...participants, ...(await noLongerThere(tx, gone))]);
  await deleteRows(db, live);
  await forgetRows(db, live);
  await forgetRows(db, logged);
  const found = names.length === 0 ? [] : await findMentions(db, names, 'anywhere');
  const whole = names.length === 0 || options.wholeCells === 'blot' ? [] : await findMentions(db, names, 'alone');
  const left = found.filter((mention) => whole.some((one) => same(one, mention)));
  const blotted = found.filter((mention) => !left.includes(mention));
  await blotNames(db, names, blotted, options.instead);
  if (names.length > 0) await forgetMentions(db, names);
  const rows = Object.fromEntries([...live].map(([table, numbers]) => [table, numbers.size]));
  await addErasures(tx, participants, options, rows);
  return { participants, rows, blotted, left, receivers };
}

/** Of participants found in the log only those that are gone: a namesake with the same day of birth who is there stays. */
async function noLongerThere({ db }: Tx, ids: readonly number[]): Promise<number[]> {
  const there = new Set((await findParticipants(db, ids)).map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}

const same = (a: Mention, b: Mention): boolean => a.table === b.table && a.row === b.row && a.column === b.column;

/** How she may be written in a text: names in either order, phone and e-mail. */
function spellings(person: {
  readonly givenName: string;
  readonly familyName: string;
  readonly formerName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}): string[] {
  const { givenName, familyName, formerName, phone, email } = person;
  const full = [familyName, formerName]
    .filter((family) => family !== null && family !== '')
    .flatMap((family) => [`${givenName} ${family}`, `${family} ${givenName}`, `${family}, ${givenName}`]);
  return [...full, phone, email].filter((text): text is string => text !== null && text.length >= 5);
}
