/** Makes the report on a period: facts, draft, guard, choice of sections, digest. */
import { createHash } from 'node:crypto';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { type Period, previousPeriod, yearBefore } from '../lib/period.ts';
import type { OwnField } from '../own-field/own-field.ts';
import { listOwnFields } from '../own-field/records.ts';
import type { Db } from '../store/index.ts';
import { type Facts, gatherFacts, periodsOf } from './facts.ts';
import { type FrozenReport, shownOf } from './frozen.ts';
import { type DraftSection, type Report, type ReportHead, type Section, sectionIds } from './model.ts';
import { makesGroups } from './own-groups.ts';
import { periodWords } from './period-words.ts';
import { listFrozen } from './records/frozen.ts';
import { firstDay, type TwoPeriods } from './records/participants.ts';
import { guard } from './secrecy/guard.ts';
import { hiddenThen, type Published, publishedOf } from './secrecy/published.ts';
import { actions } from './sections/actions.ts';
import { commitments } from './sections/commitments.ts';
import { learning } from './sections/learning.ts';
import { meetings } from './sections/meetings.ts';
import { outcomes } from './sections/outcomes.ts';
import { ownTable, participants } from './sections/participants.ts';
import { quality } from './sections/quality.ts';
import { rules } from './sections/rules.ts';
import { stage } from './sections/stage.ts';
import { summary } from './sections/summary.ts';
import { activities, competence, mentoring, referrals } from './sections/work.ts';
import { workingLife } from './sections/working-life.ts';
import { chosen, type Layout, targetsFor, wholeReport } from './template.ts';

/** In the order in which they are read. */
const drafts = [
  participants,
  activities,
  mentoring,
  referrals,
  workingLife,
  competence,
  outcomes,
  learning,
  meetings,
  actions,
  commitments,
  rules,
  stage,
  quality,
];

export interface Asked {
  readonly register: string;
  readonly period: Period;
  readonly asOf: DateText;
  readonly minimumCell: number;
  /** Of the register, for a quarter; a template's own come before them. */
  readonly targets?: Readonly<Record<string, number>>;
  readonly layout?: Layout;
  /** Own fields by which participants are counted too. */
  readonly by?: readonly OwnField[];
  /** To see what has changed in a report, its own editions are left out of what readers have in hand. */
  readonly editions?: 'left-out';
}

/** All that is counted for a report on a period, before any of it is hidden or left out. */
export interface Counted {
  readonly periods: TwoPeriods;
  readonly facts: Facts;
  readonly drafts: readonly DraftSection[];
  /** What readers have in hand of the same numbers. */
  readonly published: Published;
  /** The report on the period before, when it was frozen. */
  readonly frozen: FrozenReport | null;
  /** That on the same period a year ago. */
  readonly frozenYearAgo: FrozenReport | null;
}

export async function countAll(db: Db, asked: Asked): Promise<Counted> {
  const { period, asOf, minimumCell: minimum, targets = {}, layout = wholeReport, by = [], editions } = asked;
  const periods = periodsOf(period, asOf);
  const facts = await gatherFacts(db, periods, {
    asOf,
    minimum,
    targets: targetsFor(period, layout, targets),
    first: (await firstDay(db)) ?? period.from,
    // One is guarded beside all that were added before it; see `build-own.ts`.
    by: by.length === 0 ? [] : (await listOwnFields(db, 'participant', 'all')).filter(makesGroups),
  });
  const whole = { now: period, before: periods.before };
  const frozen = await listFrozen(db, 'quarterly');
  const inHand = frozen.filter(
    (one) => !(editions === 'left-out' && isSame(one.period, period)) && tellsOf(one, whole),
  );
  const newestOf = (of: Period) => frozen.find((one) => isSame(one.period, of)) ?? null;
  const known = draftsOf(facts);
  const own = (facts.own ?? []).map((grouping) => ownTable(grouping, facts));
  const published = publishedOf([...known, ...own], whole, inHand);
  return {
    periods,
    facts,
    drafts: known,
    published: {
      ...published,
      hidden: new Set([...published.hidden, ...hiddenThen(known, yearBefore(period), frozen)]),
    },
    frozen: newestOf(periods.before),
    frozenYearAgo: newestOf(yearBefore(period)),
  };
}

/**
 * What may be shown is decided for the whole report, whatever of it is chosen: two readers with different sections of the same period then
 * know no more together than one who has it all.
 */
export async function buildQuarterly(db: Db, asked: Asked): Promise<Report> {
  const { layout = wholeReport, minimumCell, by = [] } = asked;
  const counted = await countAll(db, asked);
  const { facts, frozen, periods } = counted;
  const plain = withoutHiddenThen(guard(counted.drafts, minimumCell, counted.published), counted.frozenYearAgo);
  const guarded =
    by.length === 0 ? plain : await (await import('./build-own.ts')).withOwnGroups(db, asked, counted, plain);
  const more = layout.sections.some(({ section }) => section === 'amif')
    ? await (await import('./build-amif.ts')).amifSections(db, asked, counted)
    : [];
  const sections = chosen([...guarded, ...more], layout);
  const first = layout.sections.some(({ section }) => section === 'summary');
  // Of a report that is nothing but its summary, this tells of everything.
  const alone = layout.sections.every(({ section }) => section === 'summary');
  const told = first ? [summary(alone ? guarded : sections, { facts, frozen })] : [];
  const head = { ...headOf(asked, periods), ...(alone ? { told: guarded } : {}) };
  return sealed(head, inOrder([...told, ...sections], layout));
}

/** What the report of a year ago hid stays hidden beside the new one. */
function withoutHiddenThen(sections: readonly Section[], frozen: FrozenReport | null): Section[] {
  if (frozen === null) return [...sections];
  const then = new Map(frozen.sections.flatMap(({ figures }) => figures.map(({ id, now }) => [id, now])));
  return sections.map((section) => ({
    ...section,
    figures: section.figures.map((figure) => {
      const was = then.get(figure.id);
      const wasHidden = was?.kind === 'guarded' && was.value === null && figure.yearAgo != null;
      return wasHidden ? { ...figure, yearAgo: { kind: 'guarded' as const, value: null } } : figure;
    }),
  }));
}

/** As the layout has them; without one, as they are usually read. */
function inOrder(sections: readonly Section[], { sections: wished }: Layout): Section[] {
  const place = ({ id }: Section) => {
    const at = wished.findIndex(({ section }) => section === id);
    return at === -1 ? wished.length + sectionIds.indexOf(id) : at;
  };
  return [...sections].sort((a, b) => place(a) - place(b));
}

/** What stands above a report on a period. */
export function headOf(
  { register, period, asOf, minimumCell, layout = wholeReport }: Asked,
  periods: TwoPeriods,
): ReportHead {
  return {
    title: (t) => layout.title?.(t) ?? t.report.title(periodWords(period, t)),
    subtitles: [
      ...(register === '' ? [] : [() => register]),
      ...(layout.title === null ? [] : [(t: Texts) => t.report.title(periodWords(period, t))]),
      (t) => t.report.subtitle(t.format.date(period.from), t.format.date(period.until), t.format.date(asOf)),
      ...(asOf < period.until ? [(t: Texts) => t.report.stillRuns] : []),
    ],
    period,
    previous: periods.before,
    asOf,
    minimumCell,
  };
}

const draftsOf = (facts: Facts): DraftSection[] =>
  drafts.map((draft) => draft(facts)).filter(({ figures, tables }) => figures.length + tables.length > 0);

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.until === b.until;

/** A frozen report tells of its own period and of the one before it. */
const tellsOf = ({ period }: FrozenReport, { now, before }: TwoPeriods): boolean =>
  [period, previousPeriod(period)].some((told) => isSame(told, now) || isSame(told, before));

/** A report with its digest. */
export function sealed(head: ReportHead, sections: readonly Section[]): Report {
  const whole = { ...head, sections };
  return { ...whole, digest: digestOf({ ...whole, sections: [...sections, ...(head.told ?? [])] }) };
}

/** Over what is shown, in no language: the words come and go, the numbers are the report. What a person wrote belongs to it. */
function digestOf({ period, previous, asOf, minimumCell, sections }: Omit<Report, 'digest'>): string {
  const shown = { period, previous, asOf, minimumCell, sections: sections.map(digested) };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

const digested = (section: Section) => ({
  ...shownOf(section),
  beside: section.figures.flatMap(({ id, yearAgo, target }) =>
    yearAgo == null && target == null ? [] : [{ id, yearAgo: yearAgo?.value ?? null, target: target ?? null }],
  ),
  ...(section.narrative === undefined ? {} : { narrative: section.narrative }),
});
