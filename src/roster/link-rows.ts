/** Rows that no key told apart: linkage finds those who are here under another spelling, or with a slip in what was written. */
import { groupBy } from '../lib/group.ts';
import { linksBetween } from '../linkage/link.ts';
import { type Link, type LinkRecord, sureScore } from '../linkage/linkage.ts';
import type { Match } from './match.ts';
import type { RosterPerson, ValidRow } from './roster.ts';

export interface LinkContext {
  /** The numbers of those who are here. */
  readonly ids: readonly number[];
  /** True for someone who is surely another row of the list. */
  readonly isClaimed?: (id: number) => boolean;
  /** True when the sender knows this person by another number than the row's: the sender says they are two. */
  readonly hasOtherNumber: (id: number, row: ValidRow) => boolean;
}

/**
 * The same matches, those of new people looked at once more: found beyond doubt, possibly here already, or new indeed. `people` are those of
 * `ids`, in their order.
 */
export function linkRows(
  matches: readonly Match[],
  context: LinkContext & { readonly people: readonly LinkRecord[]; readonly digestOf: (code: string) => string },
): Match[] {
  const open = matches.flatMap((found, place) => (isOpen(found) ? [{ found, place }] : []));
  if (open.length === 0 || context.ids.length === 0) return [...matches];
  const claimed = new Set(matches.flatMap((found) => (found.kind === 'known' ? [found.id] : [])));
  const links = linksBetween(
    open.map(({ found }) => toRecord(found.row.person, context.digestOf)),
    context.people,
  );
  const link = linker(links, { isClaimed: (id) => claimed.has(id), ...context });
  const linked = [...matches];
  for (const [index, { found, place }] of open.entries()) linked[place] = link(index, found);
  return linked;
}

/**
 * Says of each row who it is: the rows themselves need not be in memory together.
 * @param links between all rows and all people, in the order of `ids`
 */
export function linker(
  links: readonly Link[],
  context: LinkContext & Required<Pick<LinkContext, 'isClaimed'>>,
): (index: number, found: Match) => Match {
  const free = links.filter(({ b }) => !context.isClaimed(context.ids[b] ?? 0));
  const byRow = groupBy(free, ({ a }) => a);
  const sureClaims = countSure(links);
  return (index, found) => {
    const candidates = byRow.get(index);
    return candidates === undefined ? found : settle(found, candidates, sureClaims, context);
  };
}

/** No key told who it is. */
export const isOpen = (found: Match): boolean =>
  found.kind === 'new' || (found.kind === 'possible' && found.why === 'birth-date-missing');

/** Sure only when one person, and no other row, is meant. */
function settle(
  found: Match,
  candidates: readonly Link[],
  sureClaims: ReadonlyMap<number, number>,
  { ids, hasOtherNumber }: Pick<LinkContext, 'ids' | 'hasOtherNumber'>,
): Match {
  const { row } = found;
  const idOf = ({ b }: Link): number => ids[b] ?? 0;
  const likely = candidates.filter((pair) => pair.score >= sureScore || !hasOtherNumber(idOf(pair), row));
  const [best, ...others] = likely;
  if (best === undefined) return found;
  const alone = others.every(({ sure }) => !sure) && sureClaims.get(best.b) === 1;
  if (best.sure && alone && !hasOtherNumber(idOf(best), row))
    return { kind: 'known', row, id: idOf(best), by: 'linkage' };
  const scores = new Map(likely.map((pair) => [idOf(pair), pair.score]));
  const known = found.kind === 'possible' ? found.candidates.filter((id) => !scores.has(id)) : [];
  return { kind: 'possible', row, why: 'alike', candidates: [...scores.keys(), ...known], scores };
}

/** How many rows are surely each person. */
function countSure(pairs: readonly Link[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { b, sure } of pairs) if (sure) counts.set(b, (counts.get(b) ?? 0) + 1);
  return counts;
}

/** A row as linkage compares it. */
export const toRecord = (person: RosterPerson, digestOf: (code: string) => string): LinkRecord => ({
  givenName: person.givenName ?? '',
  familyName: person.familyName ?? '',
  formerName: person.formerName ?? null,
  birthDate: person.birthDate ?? null,
  birthYear: person.birthYear ?? null,
  gender: person.gender ?? null,
  phone: person.phone ?? null,
  email: person.email ?? null,
  address: person.address ?? null,
  postalCode: person.postalCode ?? null,
  municipality: person.municipality ?? null,
  motherTongue: person.motherTongue ?? null,
  originCountry: person.originCountry ?? null,
  code: person.personalId === undefined ? null : digestOf(person.personalId),
});
