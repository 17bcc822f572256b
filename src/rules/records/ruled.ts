/** Partnerships with their agreements and the facts that their clauses ask for, many at once. */
import type { AgreementVersion } from '../../agreement/agreement.ts';
import { listVersions } from '../../agreement/records.ts';
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import type { Period } from '../../lib/period.ts';
import type { Stage } from '../../lib/vocabulary.ts';
import type { Db } from '../../store/index.ts';
import { sourcesAskedBy } from '../registry.ts';
import type { RuleRecords } from '../rules.ts';
import { type Facts, noFacts, type SourceName, sourceNames, sources } from './sources.ts';

export interface Ruled {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
  readonly closedOn: DateText | null;
  readonly targetStage: Stage | null;
  readonly versions: readonly AgreementVersion[];
  readonly records: RuleRecords;
}

/**
 * The partnerships (all that are not closed when none is named), with the facts known at the end of the period.
 * @param also sources that are read although no clause asks for them
 */
export async function loadRuled(
  db: Db,
  partnership: number | null,
  period: Period,
  also: readonly SourceName[] = [],
): Promise<Ruled[]> {
  let query = db.selectFrom('partnership').select(['id', 'handle', 'name', 'closedOn', 'targetStage']);
  query = partnership === null ? query.where('status', '!=', 'closed') : query.where('id', '=', partnership);
  const partnerships = await query.orderBy('name').orderBy('id').execute();
  const all = groupBy(await listVersions(db, partnership), (version) => version.partnership);
  const withVersions = partnerships.map((one) => ({ ...one, versions: all.get(one.handle) ?? [] }));
  const asking = withVersions.map(({ id, versions }) => ({
    id,
    asks: new Set([...sourcesAskedBy(versions), ...also]),
  }));
  const facts = await loadFacts(db, asking, period);
  return withVersions.map((one) => ({
    ...one,
    records: {
      ...(facts.get(one.id) ?? noFacts),
      closedOn: one.closedOn,
      versions: one.versions.map(({ signatures, ...version }) => ({ ...version, parties: signatures })),
    },
  }));
}

export interface AskingPartnership {
  readonly id: number;
  readonly asks: ReadonlySet<SourceName>;
}

/** By number of the partnership. A source is read once, for those that ask for it; not at all when none does. */
export async function loadFacts(
  db: Db,
  partnerships: readonly AskingPartnership[],
  period: Period,
): Promise<ReadonlyMap<number, Facts>> {
  const loaded: Partial<Record<SourceName, ReadonlyMap<number, readonly unknown[]>>> = {};
  for (const name of sourceNames) {
    const asking = partnerships.filter(({ asks }) => asks.has(name)).map(({ id }) => id);
    if (asking.length > 0) loaded[name] = await sources[name](db, { partnerships: asking, period });
  }
  const factsOf = (id: number) =>
    Object.fromEntries(sourceNames.map((name) => [name, loaded[name]?.get(id) ?? []])) as unknown as Facts;
  return new Map(partnerships.map(({ id }) => [id, factsOf(id)]));
}
