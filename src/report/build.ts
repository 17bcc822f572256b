/** Makes the report on a period: facts, draft, guard, digest. */
import { createHash } from 'node:crypto';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { type Period, previousPeriod } from '../lib/period.ts';
import type { Db } from '../store/index.ts';
import { gatherFacts, periodsOf } from './facts.ts';
import { type FrozenReport, shownOf } from './frozen.ts';
import type { Report, ReportHead, Section } from './model.ts';
import { periodWords } from './period-words.ts';
import { listFrozen } from './records/frozen.ts';
import type { TwoPeriods } from './records/participants.ts';
import { guard } from './secrecy/guard.ts';
import { publishedOf } from './secrecy/published.ts';
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
  /** To see what has changed in a report, its own editions are left out of what readers have in hand. */
  readonly editions?: 'left-out';
}

export async function buildQuarterly(
  db: Db,
  { register, period, asOf, minimumCell, editions }: Asked,
): Promise<Report> {
  const periods = periodsOf(period, asOf);
  const facts = await gatherFacts(db, periods, asOf);
  const whole = { now: period, before: periods.before };
  const frozen = await listFrozen(db, 'quarterly');
  const inHand = frozen.filter(
    (one) => !(editions === 'left-out' && isSame(one.period, period)) && tellsOf(one, whole),
  );
  const known = drafts.map((draft) => draft(facts)).filter(({ figures, tables }) => figures.length + tables.length > 0);
  const sections = guard(known, minimumCell, publishedOf(known, whole, inHand));
  const newest = frozen.find((one) => isSame(one.period, periods.before)) ?? null;
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
  return sealed(head, [summary(sections, newest), ...sections]);
}

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.until === b.until;

/** A frozen report tells of its own period and of the one before it. */
const tellsOf = ({ period }: FrozenReport, { now, before }: TwoPeriods): boolean =>
  [period, previousPeriod(period)].some((told) => isSame(told, now) || isSame(told, before));

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
