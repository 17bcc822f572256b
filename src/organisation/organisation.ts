/** An organisation of one of four sectors: the rules for its short name and its identifiers. */

import { slug } from '../lib/fold.ts';
import { parseBusinessId } from '../lib/identity-code.ts';
import type { Sector } from '../lib/vocabulary.ts';

export { type Sector, sectors } from '../lib/vocabulary.ts';

export interface Organisation {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
  readonly sector: Sector;
  readonly businessId: string | null;
  readonly municipality: string | null;
  readonly languages: readonly string[];
  readonly migrantLed: boolean | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly notes: string | null;
  readonly archivedOn: string | null;
}

export interface ContactPerson {
  readonly id: number;
  readonly organisation: string;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly archivedOn: string | null;
}

/** What is wrong with the particulars of an organisation. */
export type OrganisationFault = { readonly field: 'handle' | 'businessId' | 'email'; readonly value: string };

/** True for a short name as the command line takes it: `luckan`, `te-nyland`. Never a number: numbers name rows. */
export const isHandle = (text: string): boolean => /^[a-z][a-z0-9-]{0,40}$/.test(text);

/** A short name made from a name: legal forms (rf, ry, Ab, Oy) left out. Empty when no Latin letter can be made of it. */
export function handleFrom(name: string): string {
  return slug(name)
    .replace(/-(rf|ry|ab|oy|abp|oyj)$/, '')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40);
}

/** True for what can be an e-mail address: one @, a dot in the domain, no blanks (the WHATWG rule of `<input type=email>`, shortened). */
export const isEmail = (text: string): boolean => /^[^\s@<>"',;]+@[^\s@<>"',;.]+(\.[^\s@<>"',;.]+)+$/.test(text);

/** All that is wrong at once; empty when nothing is. */
export function organisationFaults(given: {
  handle?: string | undefined;
  businessId?: string | undefined;
  email?: string | undefined;
}): OrganisationFault[] {
  const faults: OrganisationFault[] = [];
  if (given.handle !== undefined && !isHandle(given.handle)) faults.push({ field: 'handle', value: given.handle });
  if (given.businessId !== undefined && parseBusinessId(given.businessId) === null)
    faults.push({ field: 'businessId', value: given.businessId });
  if (given.email !== undefined && !isEmail(given.email)) faults.push({ field: 'email', value: given.email });
  return faults;
}
