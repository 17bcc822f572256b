/** People who stand in a list more than once. */
import type { RowFault, RowWarning } from './fault.ts';
import { haveOtherNames } from './other-spelling.ts';
import type { RosterLevel, RosterPerson, ValidRow } from './roster.ts';

export interface WithoutRepeats {
  /** Each person once, with what her other rows say besides. */
  readonly unique: readonly ValidRow[];
  /** Rows that repeat one that was seen before these. */
  readonly ofBefore: readonly { readonly row: ValidRow; readonly of: number }[];
  /** Rows whose number belongs to another person of the list. */
  readonly faults: readonly RowFault[];
  readonly warnings: readonly RowWarning[];
}

/**
 * The first row of each person, filled with what later ones say where it says nothing. Two rows are one person when they have the same
 * personal identity code, the same name and day of birth, or the sender's same number with the same name or the same day of birth. Different
 * codes are different people; and so are different numbers of a sender, unless the codes agree: among a hundred thousand people hundreds
 * share name and day of birth. The same number for different people is a fault of the later row: the column is then no number of a person.
 * @param seen who was on the list before these rows; these are added
 */
export function withoutRepeats(
  rows: readonly ValidRow[],
  externalIdHeading: string | null,
  seen: Seen = new Seen(),
): WithoutRepeats {
  const unique: ValidRow[] = [];
  const places = new Map<number, number>();
  const ofBefore: { row: ValidRow; of: number }[] = [];
  const faults: RowFault[] = [];
  const warnings: RowWarning[] = [];
  for (const row of rows) {
    const earlier = seen.samePerson(row);
    const holder = seen.sameNumber(row);
    if (earlier !== undefined && haveOtherNames(earlier.person, row.person)) {
      // Only a code brings people of other names together: it was copied from the row of another.
      faults.push({ row: row.row, column: null, value: null, kind: 'code-of-another', of: earlier.row });
    } else if (earlier !== undefined) {
      const place = places.get(earlier.row);
      const first = (place === undefined ? undefined : unique[place]) ?? earlier;
      const says = holder === undefined || holder.row === earlier.row ? row.person : withoutNumber(row.person);
      const fuller = { ...first, person: filled(first.person, says) };
      seen.add(fuller);
      if (place === undefined) ofBefore.push({ row: { ...row, person: says }, of: earlier.row });
      else unique[place] = fuller;
      const kind = contradict(first.person, row.person) ? 'repeats-otherwise' : 'repeats';
      warnings.push({ row: row.row, column: null, value: null, kind, of: earlier.row });
    } else if (holder !== undefined) {
      const value = row.person.externalId ?? null;
      faults.push({ row: row.row, column: externalIdHeading, value, kind: 'id-of-another', of: holder.row });
    } else {
      places.set(row.row, unique.length);
      unique.push(row);
      seen.add(row);
    }
  }
  return { unique, ofBefore, faults, warnings };
}

/** A number that another person of the list has is not hers. */
function withoutNumber({ externalId: _, ...person }: RosterPerson): RosterPerson {
  return person;
}

/** What the first says, and what only the other does. */
export function filled(first: RosterPerson, other: RosterPerson): RosterPerson {
  const levels = [
    ...(first.levels ?? []),
    ...(other.levels ?? []).filter(({ language }) => !speaksOf(first, language)),
  ];
  const own = { ...other.own, ...first.own };
  return {
    ...other,
    ...first,
    ...(levels.length === 0 ? {} : { levels }),
    ...(Object.keys(own).length === 0 ? {} : { own }),
  };
}

const speaksOf = ({ levels = [] }: RosterPerson, language: RosterLevel['language']): boolean =>
  levels.some((level) => level.language === language);

/** Both say something of the same, and not the same. Names are not compared: how they are written differs from row to row. */
function contradict(first: RosterPerson, other: RosterPerson): boolean {
  const says = JSON.stringify;
  return (Object.keys(other) as (keyof RosterPerson)[]).some((key) => {
    if (key === 'givenName' || key === 'familyName' || first[key] === undefined) return false;
    if (key === 'levels')
      return other.levels?.some((level) =>
        first.levels?.some((known) => known.language === level.language && known.level !== level.level),
      );
    if (key === 'own')
      return Object.entries(other.own ?? {}).some(([one, value]) => (first.own?.[one] ?? value) !== value);
    return says(first[key]) !== says(other[key]);
  });
}

/** Who stands on a list already. */
export class Seen {
  private readonly byCode = new Map<string, ValidRow>();
  private readonly byNameAndBirth = new Map<string, ValidRow>();
  private readonly byNumber = new Map<string, ValidRow>();

  /** @param before others who are on it, looked at and not added to */
  constructor(private readonly before: Seen | null = null) {}

  add(row: ValidRow): void {
    const { personalId, externalId, birthDate } = row.person;
    if (personalId !== undefined) this.byCode.set(personalId, row);
    if (externalId !== undefined) this.byNumber.set(externalId, row);
    if (birthDate !== undefined) this.byNameAndBirth.set(row.nameKey + birthDate, row);
  }

  /** The strongest key that tells decides, wherever she stands. */
  samePerson(row: ValidRow): ValidRow | undefined {
    return this.sameCode(row) ?? this.sameNameAndBirth(row) ?? this.agreeingNumber(row);
  }

  sameNumber(row: ValidRow): ValidRow | undefined {
    const { externalId } = row.person;
    return externalId === undefined ? undefined : (this.byNumber.get(externalId) ?? this.before?.sameNumber(row));
  }

  private sameCode(row: ValidRow): ValidRow | undefined {
    const { personalId } = row.person;
    return personalId === undefined ? undefined : (this.byCode.get(personalId) ?? this.before?.sameCode(row));
  }

  private sameNameAndBirth(row: ValidRow): ValidRow | undefined {
    const { birthDate } = row.person;
    if (birthDate === undefined) return undefined;
    const here = this.byNameAndBirth.get(row.nameKey + birthDate);
    return here !== undefined && mayBeOne(row, here) ? here : this.before?.sameNameAndBirth(row);
  }

  private agreeingNumber(row: ValidRow): ValidRow | undefined {
    const { birthDate } = row.person;
    const holder = this.sameNumber(row);
    const agree =
      holder?.nameKey === row.nameKey || (birthDate !== undefined && holder?.person.birthDate === birthDate);
    return holder !== undefined && agree && mayBeOne(row, holder) ? holder : undefined;
  }
}

/** Different personal identity codes are different people, whatever else agrees. */
function mayBeOne({ person: a }: ValidRow, { person: b }: ValidRow): boolean {
  return !differ(a.personalId, b.personalId) && !differ(a.externalId, b.externalId);
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
