/** The reference tables that reading a list needs, from the files that ship. */
import { parse } from 'yaml';
import { readShipped } from '../cli/files.ts';
import { sureOccupationCode } from '../skill/occupation-list.ts';
import type { Headings } from './outgoing.ts';
import { buildReference, type Reference } from './reference.ts';

/** @param own headings that a register has learned, with their fields; they go before those that ship */
export const loadReference = (own: readonly { readonly heading: string; readonly field: string }[] = []): Reference =>
  buildReference({
    headers: [
      parse(readShipped('reference/headers.yaml')),
      ...own.map(({ heading, field }) => ({ [field]: { own: [heading] } })),
    ],
    municipalities: readShipped('reference/municipalities.csv'),
    residenceGrounds: readShipped('reference/residence-grounds.csv'),
    occupationCode: sureOccupationCode,
  });

/** The headings of lists that go out. */
export const loadHeadings = (): Headings => parse(readShipped('reference/headers.yaml')) as Headings;
