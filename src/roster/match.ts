/** Finds out who of a list is known already: by the sender's number, the personal identity code, or name and day of birth. */
import type { DateText } from '../lib/date.ts';
import { groupBy } from '../lib/group.ts';
import { nameFolder } from './name-key.ts';
import { filled } from './repeats.ts';
import type { RosterPerson, ValidRow } from './roster.ts';

/** What is known of a person that tells her from others. */
export interface KnownPerson {
  readonly id: number;
  /** Given name and family name folded, as `ValidRow.nameKey`. */
  readonly nameKey: string;
  /** The family name folded. */
  readonly familyKey: string;
  readonly birthDate: DateText | null;
  readonly birthYear: number | null;
  readonly personalIdDigest: string | null;
  /** The numbers that the sender of the list gave her; all numbers, when the sender is not known. */
  readonly externalIds: readonly string[];
}

/** How known people are looked up; each answers from memory. Lists are in the order of the numbers. */
export interface KnownPeople {
  /** Those to whom the sender gave this number; when the sender is not known, those to whom anybody did. */
  readonly byExternalId: (externalId: string) => readonly KnownPerson[];
  readonly byPersonalIdDigest: (digest: string) => readonly KnownPerson[];
  readonly byName: (nameKey: string) => readonly KnownPerson[];
}

export interface MatchContext {
  /** True when it is known who gave the list: only then a number means a person by itself. */
  readonly senderKnown: boolean;
  /** The digest under which a personal identity code is kept. */
  readonly digestOf: (personalId: string) => string;
}

/** By what she was found; `linkage` weighs all that is known, where no key tells. */
export type MatchKey = 'external-id' | 'personal-id' | 'name-and-birth-date' | 'linkage';

/** Why a row may be someone known, and yet is not taken for her. */
export type Doubt =
  | 'alike'
  | 'conflicting-number'
  | 'conflicting-code'
  | 'birth-date-missing'
  | 'several'
  | 'claimed-twice';

export type Match =
  | { readonly kind: 'new'; readonly row: ValidRow }
  | { readonly kind: 'known'; readonly row: ValidRow; readonly id: number; readonly by: MatchKey }
  | {
      readonly kind: 'possible';
      readonly row: ValidRow;
      readonly candidates: readonly number[];
      readonly why: Doubt;
      /** How probable each is, where linkage has weighed it. */
      readonly scores?: ReadonlyMap<number, number>;
    };

/** Doubts with which a row becomes a person of her own, to be merged or told apart later; with the others the sender must be asked. */
export const keptApart: readonly Doubt[] = ['alike', 'birth-date-missing'];

/**
 * Each row once, in the order of the rows. Nobody known is matched by two rows: both are then only possible, unless she has the sender's
 * numbers of both, since two people were merged here. What they say is then taken together, the first before the others.
 */
export function match(rows: readonly ValidRow[], known: KnownPeople, context: MatchContext): Match[] {
  const matcher = new Matcher(known, context);
  const matches = rows.map((row) => matcher.match(row));
  const claims = groupBy(
    matches.filter((found) => found.kind === 'known'),
    ({ id }) => id,
  );
  return matches.map((found) => {
    const claim = found.kind === 'known' ? (claims.get(found.id) ?? []) : [];
    if (found.kind !== 'known' || claim.length < 2) return found;
    if (claim.some(({ by }) => by !== 'external-id') || !context.senderKnown)
      return { kind: 'possible', row: found.row, candidates: [found.id], why: 'claimed-twice' };
    const [first, ...others] = claim;
    const person =
      found === first ? others.reduce((said, { row }) => filled(said, row.person), found.row.person) : nothing;
    return { ...found, row: { ...found.row, person } };
  });
}

/** What a row says of someone whose first row says it already. */
const nothing: RosterPerson = Object.freeze({});

/** A row with what is needed to compare it. */
interface Subject {
  readonly row: ValidRow;
  readonly digest: string | null;
  readonly familyKey: string;
}

class Matcher {
  private readonly foldName = nameFolder();

  constructor(
    private readonly known: KnownPeople,
    private readonly context: MatchContext,
  ) {}

  /** The keys in the order of their strength; the first that says anything decides. */
  match(row: ValidRow): Match {
    const { personalId, familyName } = row.person;
    const digest = personalId === undefined ? null : this.context.digestOf(personalId);
    const subject: Subject = { row, digest, familyKey: this.foldName(familyName) };
    return this.byExternalId(subject) ?? this.byPersonalId(subject) ?? this.byName(subject) ?? { kind: 'new', row };
  }

  /** The sender's own number counts unless what else is known speaks against it; anybody's number only with what speaks for it. */
  private byExternalId(subject: Subject): Match | null {
    const { externalId } = subject.row.person;
    if (externalId === undefined) return null;
    const holders = this.known.byExternalId(externalId);
    const [holder] = holders;
    if (holder === undefined) return null;
    if (!this.context.senderKnown) {
      const agreeing = holders.filter((person) => haveSameCode(subject, person) !== false && agrees(subject, person));
      const [only] = agreeing;
      return only !== undefined && agreeing.length === 1 ? knownAs(subject, only, 'external-id') : null;
    }
    if (holders.length > 1) return possible(subject, holders, 'several');
    if (haveSameCode(subject, holder) === false) return possible(subject, [holder], 'conflicting-code');
    return haveSameCode(subject, holder) === true || agrees(subject, holder)
      ? knownAs(subject, holder, 'external-id')
      : possible(subject, [holder], 'conflicting-number');
  }

  private byPersonalId(subject: Subject): Match | null {
    if (subject.digest === null) return null;
    const holders = this.known.byPersonalIdDigest(subject.digest);
    const [holder] = holders;
    if (holder === undefined) return null;
    return holders.length === 1 ? knownAs(subject, holder, 'personal-id') : possible(subject, holders, 'several');
  }

  private byName(subject: Subject): Match | null {
    const { birthDate, birthYear } = subject.row.person;
    const year = birthYear ?? (birthDate === undefined ? null : Number(birthDate.slice(0, 4)));
    const namesakes = this.known
      .byName(subject.row.nameKey)
      .filter((person) => haveSameCode(subject, person) !== false);
    const sameDay = namesakes.filter((person) => birthDate !== undefined && person.birthDate === birthDate);
    const [only] = sameDay;
    if (only !== undefined) {
      if (sameDay.length > 1) return possible(subject, sameDay, 'several');
      return this.hasOtherNumber(subject, only) && haveSameCode(subject, only) === null
        ? possible(subject, sameDay, 'conflicting-number')
        : knownAs(subject, only, 'name-and-birth-date');
    }
    const undated = namesakes.filter((person) => birthDate === undefined || person.birthDate === null);
    const likely = undated.filter((person) => year === null || yearOf(person) === null || yearOf(person) === year);
    return likely.length === 0 ? null : possible(subject, likely, 'birth-date-missing');
  }

  /** The sender knows them as two. */
  private hasOtherNumber({ row }: Subject, { externalIds }: KnownPerson): boolean {
    const { externalId } = row.person;
    return (
      this.context.senderKnown &&
      externalId !== undefined &&
      externalIds.length > 0 &&
      !externalIds.includes(externalId)
    );
  }
}

const yearOf = ({ birthDate, birthYear }: KnownPerson): number | null =>
  birthDate === null ? birthYear : Number(birthDate.slice(0, 4));

/** Null when one of them has no personal identity code. People with different codes are never one. */
function haveSameCode({ digest }: Subject, { personalIdDigest }: KnownPerson): boolean | null {
  return digest === null || personalIdDigest === null ? null : digest === personalIdDigest;
}

/** The family name or the day of birth is the same, or the whole name. */
function agrees({ row, familyKey }: Subject, person: KnownPerson): boolean {
  const { birthDate } = row.person;
  return (
    row.nameKey === person.nameKey ||
    (familyKey !== '' && familyKey === person.familyKey) ||
    (birthDate !== undefined && birthDate === person.birthDate)
  );
}

const knownAs = ({ row }: Subject, { id }: KnownPerson, by: MatchKey): Match => ({ kind: 'known', row, id, by });

const possible = ({ row }: Subject, people: readonly KnownPerson[], why: Doubt): Match => ({
  kind: 'possible',
  row,
  candidates: people.map(({ id }) => id),
  why,
});
