/** Makes the report on a period: facts, draft, guard, digest. */
import { createHash } from 'node:crypto';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { OwnField } from '../own-field/own-field.ts';
import type { Db } from '../store/index.ts';
import { type Facts, gatherFacts, periodsOf } from './facts.ts';
import { shownOf } from './frozen.ts';
import type { DraftSection, Report, ReportHead, Section } from './model.ts';
import { periodWords } from './period-words.ts';
import { findFrozen } from './records/frozen.ts';
import { guard } from './secrecy/guard.ts';
import { actions } from './sections/actions.ts';
import { commitments } from './sections/commitments.ts';
import { meetings } from './sections/meetings.ts';
import { participants } from './sections/participants.ts';
import { rules } from './sections/rules.ts';
import { summary } from './sections/summary.ts';
import { activities, mentoring, outcomes, referrals } from './sections/work.ts';

/** In the order in which they are read. */
const drafts = [participants, activities, mentoring, referrals, outcomes, meetings, actions, commitments, rules];

export interface Asked {
  readonly register: string;
  readonly period: Period;
  readonly asOf: DateText;
  readonly minimumCell: number;
  /** Own fields by which participants are counted too. */
  readonly by?: readonly OwnField[];
}

export async function buildQuarterly(db: Db, { register, period, asOf, minimumCell, by = [] }: Asked): Promise<Report> {
  const periods = periodsOf(period, asOf);
  const facts = await gatherFacts(db, periods, asOf, by);
  const frozen = await findFrozen(db, 'quarterly', periods.before);
  const plain = by.length === 0 ? null : draftsOf({ ...facts, own: [] });
  const sections = guard(draftsOf(facts), minimumCell, frozen?.sections, plain);
  const head: ReportHead = {
    title: (t) => t.report.title(periodWords(period, t)),
    subtitles: [
      ...(register === '' ? [] : [() => register]),
      (t) => t.report.subtitle(t.format.date(period.from), t.format.date(period.until), t.format.date(asOf)),
      ...(asOf < period.until ? [(t: Texts) => t.report.stillRuns] : []),
    ],
    period,
    previous: periods.before,
    asOf,
    minimumCell,
  };
  return sealed(head, [summary(sections, frozen), ...sections]);
}

const draftsOf = (facts: Facts): DraftSection[] =>
  drafts.map((draft) => draft(facts)).filter(({ figures, tables }) => figures.length + tables.length > 0);

/** A report with its digest. */
export function sealed(head: ReportHead, sections: readonly Section[]): Report {
  const whole = { ...head, sections };
  return { ...whole, digest: digestOf(whole) };
}

/** Over what is shown, in no language: the words come and go, the numbers are the report. */
function digestOf({ period, previous, asOf, minimumCell, sections }: Omit<Report, 'digest'>): string {
  const shown = { period, previous, asOf, minimumCell, sections: sections.map(shownOf) };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
