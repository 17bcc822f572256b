/** Makes the report on a period: facts, draft, guard, digest. */
import { createHash } from 'node:crypto';
import type { Db } from '../store/index.ts';
import { gatherFacts, periodsOf } from './facts.ts';
import type { Report, ReportHead, Section } from './model.ts';
import { guard } from './secrecy/guard.ts';
import { actions } from './sections/actions.ts';
import { meetings } from './sections/meetings.ts';
import { participants } from './sections/participants.ts';
import { rules } from './sections/rules.ts';
import { summary } from './sections/summary.ts';

/** In the order in which they are read. */
const drafts = [participants, meetings, actions, rules];

export async function buildReport(db: Db, head: Omit<ReportHead, 'previous'>): Promise<Report> {
  const periods = periodsOf(head.period, head.asOf);
  const facts = await gatherFacts(db, periods, head.asOf);
  const sections = guard(
    drafts.map((draft) => draft(facts)),
    head.minimumCell,
  );
  const whole = { ...head, previous: periods.before, sections: [summary(sections), ...sections] };
  return { ...whole, digest: digestOf(whole) };
}

/** Over what is shown, in no language: the words come and go, the numbers are the report. */
export function digestOf({ period, previous, asOf, minimumCell, sections }: Omit<Report, 'digest'>): string {
  const shown = { period, previous, asOf, minimumCell, sections: sections.map(shownOf) };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

/** Texts are functions, which JSON leaves out: keys and values stay. */
const shownOf = ({ id, figures, tables }: Section) => ({
  id,
  figures: figures.map(({ id, now, before }) => ({ id, now, before })),
  tables: tables.map(({ id, columns, rows, total }) => ({ id, columns: columns.map(({ key }) => key), rows, total })),
});
