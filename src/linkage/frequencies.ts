/** How common values are in the register: two people called Mohammed agree by chance more often than two called Xóchitl. */
import type { Traits } from './traits.ts';

/** Before anything is known a value is taken to be as common as this; so many records outweigh the guess. */
const guess = 0.002;
const guessWeight = 200;

export class Frequency {
  private readonly counts = new Map<string | number, number>();
  private total = 0;

  /** @param usual how common a value is thought to be before it has been seen */
  constructor(private readonly usual: number = guess) {}

  count(value: string | number | null | undefined): void {
    if (value === null || value === undefined) return;
    this.total += 1;
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  /** The chance that another person has this value too, above 0 and below 1. */
  of(value: string | number): number {
    return ((this.counts.get(value) ?? 0) + guessWeight * this.usual) / (this.total + guessWeight);
  }
}

export interface Frequencies {
  readonly given: Frequency;
  readonly family: Frequency;
  readonly birth: Frequency;
  readonly gender: Frequency;
  readonly phone: Frequency;
  readonly email: Frequency;
  readonly address: Frequency;
  readonly postalCode: Frequency;
  readonly municipality: Frequency;
  readonly motherTongue: Frequency;
  readonly originCountry: Frequency;
}

export function countFrequencies(lists: readonly (readonly Traits[])[]): Frequencies {
  const frequencies: Frequencies = {
    given: new Frequency(),
    family: new Frequency(),
    birth: new Frequency(1 / 15_000),
    gender: new Frequency(0.5),
    phone: new Frequency(1e-5),
    email: new Frequency(1e-5),
    address: new Frequency(1e-4),
    postalCode: new Frequency(0.005),
    municipality: new Frequency(0.1),
    motherTongue: new Frequency(0.1),
    originCountry: new Frequency(0.1),
  };
  for (const records of lists) {
    for (const { given, family, ...one } of records) {
      frequencies.given.count(given?.number);
      frequencies.family.count(family?.number);
      frequencies.birth.count(one.birth);
      frequencies.gender.count(one.gender);
      frequencies.phone.count(one.phone);
      frequencies.email.count(one.email);
      frequencies.address.count(one.address);
      frequencies.postalCode.count(one.postalCode);
      frequencies.municipality.count(one.municipality);
      frequencies.motherTongue.count(one.motherTongue);
      frequencies.originCountry.count(one.originCountry);
    }
  }
  return frequencies;
}
