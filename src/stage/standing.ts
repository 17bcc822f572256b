/** Where a partnership stands between cooperation and partnership: the criteria, and the stage that follows from them. */
import type { DateText } from '../lib/date.ts';
import { type Stage, stages } from '../lib/vocabulary.ts';
import { checkClauses, versionOn, yearUpTo } from '../rules/check.ts';
import type { Ruled } from '../rules/records/ruled.ts';
import type { SourceName } from '../rules/records/sources.ts';
import { confidence, selfAssessed } from './criteria/confidence.ts';
import { cooperation } from './criteria/cooperation.ts';
import { coordination } from './criteria/coordination.ts';
import { networking } from './criteria/networking.ts';
import { partnership } from './criteria/partnership.ts';
import type { Criterion, Finding, Known } from './criterion.ts';
import type { Beyond } from './records/beyond.ts';

export const criteria: readonly Criterion[] = [
  ...networking,
  ...coordination,
  ...cooperation,
  ...partnership,
  ...confidence,
];

/** The facts that the criteria look at. */
export const stageSources: readonly SourceName[] = [
  'members',
  'meetings',
  'actions',
  'commitments',
  'reviews',
  'representatives',
  'assessments',
];

export interface Judged extends Finding, Pick<Criterion, 'name' | 'stage'> {}

export interface Standing {
  /** Handle. */
  readonly partnership: string;
  readonly name: string;
  readonly asOf: DateText;
  /** The highest stage of which, and of all below it, every criterion is met; null below networking. */
  readonly stage: Stage | null;
  /** A higher stage that is nearly reached: in it and in all below at most one criterion is not met. */
  readonly nearly: Stage | null;
  readonly target: Stage | null;
  /** As the partners see it themselves: the middle of what they said; null when nobody did. */
  readonly selfAssessed: Stage | null;
  readonly criteria: readonly Judged[];
  /** What is not met up to the next stage, or up to the target when that is higher. */
  readonly missing: readonly Judged[];
}

/** The standing of one partnership at the end of a day, from records loaded with `stageSources`. */
export function standingOn(
  { handle, name, versions, records, targetStage }: Ruled,
  beyond: Beyond,
  asOf: DateText,
): Standing {
  const asking = { asOf, period: yearUpTo(asOf) };
  const known: Known = {
    records,
    beyond,
    asOf,
    version: versionOn(versions, asOf),
    results: checkClauses(versions, records, asking),
  };
  const judged = criteria.map((criterion) => ({
    name: criterion.name,
    stage: criterion.stage,
    ...criterion.judge(known),
  }));
  const stage = highest(judged, 0);
  const nearly = highest(judged, 1);
  const wanted = Math.max(indexOf(stage) + 1, targetStage === null ? 0 : indexOf(targetStage));
  return {
    partnership: handle,
    name,
    asOf,
    stage,
    nearly: indexOf(nearly) > indexOf(stage) ? nearly : null,
    target: targetStage,
    selfAssessed: middleOf(selfAssessed(known).flatMap((own) => own.stage ?? [])),
    criteria: judged,
    missing: judged.filter((one) => one.status !== 'met' && one.stage !== null && indexOf(one.stage) <= wanted),
  };
}

/** −1 for none. */
const indexOf = (stage: Stage | null): number => (stage === null ? -1 : stages.indexOf(stage));

/** The highest stage up to which at most so many criteria of each stage are not met. */
function highest(judged: readonly Judged[], unmet: number): Stage | null {
  let reached: Stage | null = null;
  for (const stage of stages) {
    const open = judged.filter((one) => one.stage === stage && one.status !== 'met').length;
    if (open > unmet) return reached;
    reached = stage;
  }
  return reached;
}

/** The lower one of two in the middle: what half of the partners at least see. */
function middleOf(said: readonly Stage[]): Stage | null {
  const sorted = said.map((stage) => stages.indexOf(stage)).sort((a, b) => a - b);
  return stages[sorted[Math.floor((sorted.length - 1) / 2)] ?? -1] ?? null;
}
