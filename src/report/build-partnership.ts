/** Makes the report to the members of one partnership: what they did together, who kept what, people in numbers. */
import { addDays } from '../lib/date.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Db } from '../store/index.ts';
import { type Asked, type Counted, countAll, headOf, sealed } from './build.ts';
import { amifDrafts } from './build-amif.ts';
import type { Facts } from './facts.ts';
import type { DraftSection, Report, SectionId } from './model.ts';
import { periodWords } from './period-words.ts';
import { countActions, countOverdue } from './records/actions.ts';
import { listLearned } from './records/learned.ts';
import { countAttendance } from './records/meetings.ts';
import { countWithin, listDecisions, listHeld } from './records/one-partnership.ts';
import type { TwoPeriods } from './records/participants.ts';
import { guardBeside } from './secrecy/beside.ts';
import { guard } from './secrecy/guard.ts';
import { actions } from './sections/actions.ts';
import { commitments } from './sections/commitments.ts';
import { learning } from './sections/learning.ts';
import { decisions, heldMeetings } from './sections/partnership-parts.ts';
import { peopleWithin } from './sections/people.ts';
import { rules } from './sections/rules.ts';
import { stage } from './sections/stage.ts';
import { summary } from './sections/summary.ts';

/** In the order in which they are read. */
export const partnershipSections = [
  'summary',
  'people',
  'meetings',
  'decisions',
  'actions',
  'commitments',
  'rules',
  'stage',
  'learning',
] as const satisfies readonly SectionId[];

export async function buildPartnership(db: Db, asked: Asked, partnership: Partnership): Promise<Report> {
  const counted = await countAll(db, asked);
  const { periods } = counted;
  const facts = await factsOf(db, counted, partnership);
  const drafts: DraftSection[] = [
    heldMeetings(facts, await listHeld(db, partnership.id, periods)),
    decisions(await listDecisions(db, partnership.id, periods)),
    actions(facts),
    commitments(facts),
    rules(facts),
    stage(facts),
    learning(facts),
  ].filter(({ tables, figures }) => tables.length + figures.length > 0);
  const people = await peopleSections(db, asked, counted, partnership.handle);
  const sections = [...people, ...guard(drafts, asked.minimumCell)];
  const head = headOf(asked, periods);
  return sealed(
    {
      ...head,
      title: (t) => t.reportPartners.partnershipTitle(partnership.name, periodWords(asked.period, t)),
      subtitles: [() => partnership.purpose, ...head.subtitles],
    },
    [summary(sections, { facts, frozen: null }), ...sections],
  );
}

/**
 * Guarded for all partnerships at once, beside the report on the period and the indicators of AMIF: what their members know together must not
 * be more than each is shown.
 */
async function peopleSections(db: Db, { minimumCell }: Asked, counted: Counted, handle: string) {
  const { facts, drafts, published } = counted;
  const at = facts.partnerships.findIndex((one) => one.handle === handle);
  if (at === -1) return [];
  const others = [drafts, await amifDrafts(db, counted)];
  return guardBeside(await peopleDrafts(db, counted), others, minimumCell, published).slice(at, at + 1);
}

/** The people of each partnership, before anything is hidden. */
export const peopleDrafts = async (db: Db, { facts, periods }: Counted): Promise<DraftSection[]> =>
  peopleWithin(facts, await countWithin(db, periods));

/** The facts of the whole register narrowed to one partnership. */
async function factsOf(db: Db, { facts, periods }: Counted, { id, handle }: Partnership): Promise<Facts> {
  const { now, before } = periods;
  const learnedIn = async (within: TwoPeriods) =>
    (await listLearned(db, within)).filter((row) => row.partnershipHandle === handle);
  const learned = await learnedIn(periods);
  const learnings = { now: learned.length, before: (await learnedIn({ now: before, before })).length };
  const ours = (finding: { readonly partnership: string }) => finding.partnership === handle;
  return {
    ...facts,
    meetings: facts.meetings.filter((row) => row.handle === handle),
    attendance: await countAttendance(db, periods, id),
    actions: await countActions(db, periods, id),
    overdue: await countOverdue(db, { now: addDays(now.until, 1), before: addDays(before.until, 1) }, id),
    commitments: facts.commitments.filter((row) => row.partnershipHandle === handle),
    rules: { now: facts.rules.now.filter(ours), before: facts.rules.before.filter(ours) },
    stages: facts.stages.filter(ours),
    learned,
    events: { ...facts.events, learnings },
    yearAgo: null,
    targets: {},
  };
}
