/** Makes the report of the indicators of AMIF, and the section on them in a report on a period: both hide the same numbers. */
import type { Db } from '../store/index.ts';
import { type Asked, type Counted, countAll, headOf, sealed } from './build.ts';
import { gatherAmif } from './gather-amif.ts';
import type { DraftSection, Report, Section } from './model.ts';
import { periodWords } from './period-words.ts';
import { guardBeside } from './secrecy/beside.ts';
import { amif } from './sections/amif.ts';

export async function buildAmif(db: Db, asked: Asked): Promise<Report> {
  const counted = await countAll(db, asked);
  const head = headOf(asked, counted.periods);
  return sealed(
    {
      ...head,
      title: (t) => t.reportAmif.title(periodWords(asked.period, t)),
      // The indicators are not compared with the period before.
      previous: null,
    },
    await amifSections(db, asked, counted),
  );
}

/** What the participants of the same period show and hide is taken as given: a reader lays the two side by side. */
export async function amifSections(db: Db, { minimumCell }: Asked, counted: Counted): Promise<Section[]> {
  return guardBeside(await amifDrafts(db, counted), [counted.drafts], minimumCell, counted.published);
}

/** Before anything is hidden. */
export const amifDrafts = async (db: Db, { periods, facts }: Counted): Promise<DraftSection[]> => [
  amif(await gatherAmif(db, periods.now), facts),
];
