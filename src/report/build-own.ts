/** Tables of participants by own fields in a report on a period, guarded beside every other report on the same people. */
import { isOwnName, ownName } from '../own-field/own-field.ts';
import type { Db } from '../store/index.ts';
import type { Asked, Counted } from './build.ts';
import { commonDrafts, withinDrafts } from './build-amif-within.ts';
import type { Section } from './model.ts';
import { guardInTurn } from './secrecy/beside.ts';
import { ownTable } from './sections/participants.ts';

/**
 * The participants with a table for each own field asked for. All fields that can be groups stand in the order in which they were added, after
 * all other reports, and each is guarded beside all before it, asked for or not: two readers with different fields know no more together than
 * each is shown, and a new field changes nothing that was handed out.
 */
export async function withOwnGroups(
  db: Db,
  { by = [], minimumCell }: Asked,
  counted: Counted,
  sections: readonly Section[],
): Promise<Section[]> {
  const { facts, published } = counted;
  const later = [
    ...(await withinDrafts(db, counted, null)).map(({ draft }) => [draft]),
    ...(facts.own ?? []).map((grouping) => [ownTable(grouping, facts)]),
  ];
  const guarded = guardInTurn(later, await commonDrafts(db, counted), minimumCell, published);
  const asked = new Set(by.map(({ key }) => ownName(key)));
  const tables = guarded
    .flatMap((section) => section.tables)
    .filter(({ id, rows }) => isOwnName(id) && asked.has(id) && rows.length > 0);
  return sections.map((section) => (section.id === 'participants' ? withTables(section, tables) : section));
}

/** After the other groups, before the reasons for leaving. */
function withTables(section: Section, tables: Section['tables']): Section {
  const groups = section.tables.filter(({ id }) => id !== 'exits');
  return { ...section, tables: [...groups, ...tables, ...section.tables.filter(({ id }) => id === 'exits')] };
}
