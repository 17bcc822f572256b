/** Makes the report of the indicators of AMIF on one partnership. All partnerships stand after the other reports, each guarded beside all before it. */
import type { Partnership } from '../partnership/partnership.ts';
import { listPartnerships } from '../partnership/records.ts';
import type { Db } from '../store/index.ts';
import { type Asked, type Counted, countAll, headOf, sealed } from './build.ts';
import { amifDrafts } from './build-amif.ts';
import { helpedDrafts } from './build-organisation.ts';
import { peopleDrafts } from './build-partnership.ts';
import { gatherAmif, gatherAmifWithin, nothing } from './gather-amif.ts';
import type { DraftSection, Report } from './model.ts';
import { periodWords } from './period-words.ts';
import { guardInTurn } from './secrecy/beside.ts';
import { amifWithin } from './sections/amif-within.ts';

export async function buildAmifOf(db: Db, asked: Asked, partnership: Partnership): Promise<Report> {
  const counted = await countAll(db, asked);
  const all = await withinDrafts(db, counted, partnership.id);
  const at = all.findIndex(({ id }) => id === partnership.id);
  // What comes after it in the order says nothing of it.
  const sections = guardInTurn(
    all.slice(0, at + 1).map(({ draft }) => [draft]),
    await commonDrafts(db, counted),
    asked.minimumCell,
    counted.published,
  );
  return sealed(
    {
      ...headOf(asked, counted.periods),
      title: (t) => t.reportAmif.titleOf(partnership.name, periodWords(asked.period, t)),
      previous: null,
    },
    sections.slice(-1),
  );
}

/** All reports that come before those on single partnerships, before anything is hidden. */
export const commonDrafts = async (db: Db, counted: Counted): Promise<(readonly DraftSection[])[]> => [
  counted.drafts,
  await amifDrafts(db, counted),
  await peopleDrafts(db, counted),
  [...(await helpedDrafts(db, counted)).values()],
];

/** Of each partnership of which there is anything to tell, and of the one asked for; in the order in which they were added. */
export async function withinDrafts(
  db: Db,
  { facts, periods }: Counted,
  asked: number | null,
): Promise<{ readonly id: number; readonly draft: DraftSection }[]> {
  const within = await gatherAmifWithin(db, periods.now);
  const handles = new Map((await listPartnerships(db, 'all')).map(({ id, handle }) => [id, handle]));
  const ids = [...new Set([...within.keys(), ...(asked === null ? [] : [asked])])].sort((a, b) => a - b);
  const drafts = amifWithin(
    ids.map((id) => ({ partnership: handles.get(id) ?? String(id), facts: within.get(id) ?? nothing })),
    await gatherAmif(db, periods.now),
    facts.partnerships,
  );
  return ids.flatMap((id, at) => {
    const draft = drafts[at];
    return draft === undefined ? [] : [{ id, draft }];
  });
}
