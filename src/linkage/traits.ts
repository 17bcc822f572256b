/** A record made ready to be compared a hundred times: names numbered, so that two of them are compared once only. */
import { fold } from '../lib/fold.ts';
import type { LinkRecord } from './linkage.ts';
import { partsOf, plainSpelling, soundOf } from './sound.ts';

/** A name in all the forms that comparing needs. */
export interface Name {
  readonly number: number;
  readonly plain: string;
  readonly sound: string;
  readonly parts: readonly string[];
}

export interface Traits {
  readonly given: Name | null;
  readonly family: Name | null;
  readonly former: Name | null;
  /** Eight digits: year, month, day. */
  readonly birth: string | null;
  readonly year: string | null;
  readonly gender: string | null;
  readonly phone: string | null;
  /** What stands before the `@`, and the whole. */
  readonly email: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
  readonly motherTongue: string | null;
  readonly originCountry: string | null;
  readonly code: string | null;
}

/** Numbers the names of one comparison. */
export class Names {
  private readonly known = new Map<string, Name | null>();
  private readonly texts = new Map<string, string>();
  private readonly byPlain = new Map<string, number>();

  /** Null for a name without letters. Names that differ only in spelling have the same number. */
  read(written: string | null): Name | null {
    if (written === null || written === '') return null;
    const there = this.known.get(written);
    if (there !== undefined) return there;
    const name = this.make(written);
    this.known.set(written, name);
    return name;
  }

  /** The same text in one piece of memory: of a hundred thousand people a few hundred have another municipality or year of birth. */
  shared<T extends string | null>(text: T): T {
    if (text === null) return text;
    const there = this.texts.get(text);
    if (there !== undefined) return there as T;
    this.texts.set(text, text);
    return text;
  }

  private make(written: string): Name | null {
    const plain = plainSpelling(written);
    if (plain === '') return null;
    const number = this.byPlain.get(plain) ?? this.byPlain.size;
    this.byPlain.set(plain, number);
    return { number, plain, sound: soundOf(written), parts: partsOf(written) };
  }
}

export function traitsOf(record: LinkRecord, names: Names): Traits {
  const { birthDate, birthYear, email, address, phone } = record;
  const birth = birthDate === null ? null : names.shared(birthDate.replaceAll('-', ''));
  return {
    given: names.read(record.givenName),
    family: names.read(record.familyName),
    former: names.read(record.formerName),
    birth,
    year: names.shared(birth?.slice(0, 4) ?? (birthYear === null ? null : String(birthYear))),
    gender: record.gender === 'not-stated' ? null : names.shared(record.gender),
    phone: phone === null ? null : phone.replace(/\D/g, '').slice(-9),
    email: email === null ? null : email.trim().toLowerCase(),
    address: address === null ? null : fold(address) || null,
    postalCode: names.shared(record.postalCode),
    municipality: names.shared(record.municipality),
    motherTongue: names.shared(record.motherTongue),
    originCountry: names.shared(record.originCountry),
    code: record.code,
  };
}
