/** People who stand in a list more than once. */
import type { RowFault, RowWarning } from './fault.ts';
import type { ValidRow } from './roster.ts';

export interface WithoutRepeats {
  readonly unique: readonly ValidRow[];
  /** Rows whose number belongs to another person of the list. */
  readonly faults: readonly RowFault[];
  readonly warnings: readonly RowWarning[];
}

/**
 * The first row of each person. Two rows are one person when they have the same personal identity code, the same name and day of birth, or
 * the sender's same number with the same name or the same day of birth. Different codes are different people; and so are different numbers
 * of a sender, unless the codes agree: among a hundred thousand people hundreds share name and day of birth. The same number for different
 * people is a fault of the later row: the column is then no number of a person.
 * @param seen who was on the list before these rows; these are added
 */
export function withoutRepeats(
  rows: readonly ValidRow[],
  externalIdHeading: string | null,
  seen: Seen = new Seen(),
): WithoutRepeats {
  const unique: ValidRow[] = [];
  const faults: RowFault[] = [];
  const warnings: RowWarning[] = [];
  for (const row of rows) {
    const earlier = seen.samePerson(row);
    const holder = earlier === undefined ? seen.sameNumber(row) : undefined;
    if (earlier !== undefined) {
      warnings.push({ row: row.row, column: null, value: null, kind: 'repeats', of: earlier.row });
    } else if (holder !== undefined) {
      const value = row.person.externalId ?? null;
      faults.push({ row: row.row, column: externalIdHeading, value, kind: 'id-of-another', of: holder.row });
    } else {
      unique.push(row);
      seen.add(row);
    }
  }
  return { unique, faults, warnings };
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

  samePerson(row: ValidRow): ValidRow | undefined {
    return this.samePersonHere(row) ?? this.before?.samePerson(row);
  }

  private samePersonHere(row: ValidRow): ValidRow | undefined {
    const { personalId, birthDate } = row.person;
    const sameCode = personalId === undefined ? undefined : this.byCode.get(personalId);
    if (sameCode !== undefined) return sameCode;
    const sameBirth = birthDate === undefined ? undefined : this.byNameAndBirth.get(row.nameKey + birthDate);
    if (sameBirth !== undefined && mayBeOne(row, sameBirth)) return sameBirth;
    const holder = this.sameNumberHere(row);
    const agree =
      holder?.nameKey === row.nameKey || (birthDate !== undefined && holder?.person.birthDate === birthDate);
    return holder !== undefined && agree && mayBeOne(row, holder) ? holder : undefined;
  }

  sameNumber(row: ValidRow): ValidRow | undefined {
    return this.sameNumberHere(row) ?? this.before?.sameNumber(row);
  }

  private sameNumberHere({ person }: ValidRow): ValidRow | undefined {
    return person.externalId === undefined ? undefined : this.byNumber.get(person.externalId);
  }
}

/** Different personal identity codes are different people, whatever else agrees. */
function mayBeOne({ person: a }: ValidRow, { person: b }: ValidRow): boolean {
  return !differ(a.personalId, b.personalId) && !differ(a.externalId, b.externalId);
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
