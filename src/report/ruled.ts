/** The rules of the game and the stages of the partnerships at the end of both periods: the facts are read once for all of it. */
import { addDays, type DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Stage } from '../lib/vocabulary.ts';
import { yearUpTo } from '../rules/check.ts';
import { findingsOf, type RuleFinding } from '../rules/findings.ts';
import { loadRuled } from '../rules/records/ruled.ts';
import { loadBeyond } from '../stage/records/beyond.ts';
import { type Standing, stageSources, standingOn } from '../stage/standing.ts';
import type { Db } from '../store/index.ts';
import type { TwoPeriods } from './records/participants.ts';

export interface StageRow {
  /** Handle. */
  readonly partnership: string;
  readonly name: string;
  readonly now: Stage | null;
  readonly before: Stage | null;
  readonly target: Stage | null;
  readonly selfAssessed: Stage | null;
  /** What is not met up to the next stage, or to the target. */
  readonly missing: Standing['missing'];
}

export interface Ruling {
  readonly rules: { readonly now: readonly RuleFinding[]; readonly before: readonly RuleFinding[] };
  readonly stages: readonly StageRow[];
}

/** By name of the partnership. From the day `asOf` one sees that what was due on the last day of a period that is over was not done. */
export async function rulesAndStages(db: Db, { now, before }: TwoPeriods, asOf: DateText): Promise<Ruling> {
  const read: Period = { from: addDays(yearUpTo(before.from).from, -1), until: now.until };
  const ruled = await loadRuled(db, null, read, stageSources);
  const stages: StageRow[] = [];
  for (const one of ruled) {
    const beyond = await loadBeyond(db, one.id);
    const [later, earlier] = [standingOn(one, beyond, now.until), standingOn(one, beyond, before.until)];
    const { partnership, name, target, selfAssessed, missing } = later;
    stages.push({ partnership, name, target, selfAssessed, missing, now: later.stage, before: earlier.stage });
  }
  const findings = (period: Period) => findingsOf(ruled, { asOf, period });
  return { rules: { now: findings(now), before: findings(before) }, stages };
}
