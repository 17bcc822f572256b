/** The first section: what a reader in a hurry should know, in sentences made from what may be shown. */
import type { Text, Texts } from '../../i18n/index.ts';
import { type Stage, stages } from '../../lib/vocabulary.ts';
import type { Facts } from '../facts.ts';
import type { FrozenReport } from '../frozen.ts';
import type { IndicatorId } from '../indicators/registry.ts';
import type { Cell, Figure, Section } from '../model.ts';

/** A figure's numbers as a sentence needs them; null is hidden, or nothing to divide by. */
export interface Said {
  readonly now: number | null;
  readonly before: number | null;
  readonly yearAgo: number | null;
}

export interface Told {
  readonly facts: Pick<Facts, 'actions' | 'rules' | 'stages' | 'commitments'>;
  /** The report on the period before, when it was frozen: what has changed in it since is said here. */
  readonly frozen: FrozenReport | null;
}

/** @param sections those that the report tells of: nothing is said of others */
export function summary(sections: readonly Section[], { facts, frozen }: Told): Section {
  const figures = new Map(sections.flatMap((section) => section.figures.map((figure) => [figure.id, figure])));
  const said = (id: IndicatorId): Said => saidOf(figures.get(id));
  const when = (id: Section['id'], text: Text): Text[] =>
    sections.some((section) => section.id === id && section.figures.length + section.tables.length > 0) ? [text] : [];
  const has = (id: IndicatorId, text: Text): Text[] => (figures.has(id) ? [text] : []);
  const sentences: Text[] = [
    ...has('participantsActive', (t) =>
      t.report.sentences.participants(
        said('participantsActive'),
        said('participantsJoined'),
        said('participantsEnded'),
      ),
    ),
    ...has('firstCommunity', (t) => t.report.sentences.community(said('firstCommunity'), said('daysToCommunity'))),
    ...has('peopleWaiting', (t) => t.report.sentences.waiting(said('peopleWaiting'), said('daysToAnswer'))),
    ...has('peopleWithOutcomes', (t) => t.report.sentences.outcomes(said('peopleWithOutcomes'))),
    ...has('hostsLearned', (t) => t.report.sentences.learned(said('hostsLearned'))),
    ...when('meetings', (t) => t.report.sentences.meetings(said('meetingsHeld'), said('decisionsMade'))),
    ...when('actions', (t) => t.report.sentences.actions(acted(facts), said('actionsOverdue'))),
    ...when('commitments', promises(facts)),
    ...when('rules', ruled(facts)),
    ...when('stage', (t) => t.report.sentences.stages(moved(facts, t))),
    (t) => targets(sections, t),
    ...restated(sections, frozen),
  ];
  return { id: 'summary', text: sentences, figures: [], tables: [] };
}

/** Counted, for a share of few actions says little. */
function acted({ actions }: Told['facts']) {
  const sum = (part: 'due' | 'open') => actions.reduce((all, { now }) => all + now[part], 0);
  return { due: sum('due'), done: sum('due') - sum('open') };
}

const promises =
  ({ commitments }: Told['facts']): Text =>
  (t) =>
    t.report.sentences.promises(
      commitments.filter(({ delivered, promised }) => delivered >= promised).length,
      commitments.length,
    );

const ruled =
  ({ rules }: Told['facts']): Text =>
  (t) => {
    const of = (status: string) => rules.now.filter((finding) => finding.status === status);
    const since = of('broken')
      .flatMap((finding) => finding.since ?? [])
      .sort()
      .at(0);
    return t.report.sentences.rules({
      kept: of('kept').length,
      broken: of('broken').length,
      unknown: of('no-data').length,
      since: since === undefined ? null : t.format.month(since),
    });
  };

const placeOf = (stage: Stage | null): number => (stage === null ? -1 : stages.indexOf(stage));

const moved = ({ stages: rows }: Told['facts'], t: Texts) =>
  rows
    .filter(({ now, before }) => now !== before)
    .map(({ name, now, before }) => ({
      name,
      stage: now === null ? t.stage.none : t.partnership.stages[now],
      up: placeOf(now) > placeOf(before),
    }));

/** Figures that have a target and may be shown, as reached or not; of those where less is better, at most so many reach it. */
function targets(sections: readonly Section[], t: Texts): string {
  const judged = sections
    .flatMap(({ figures }) => figures)
    .flatMap(({ id, now, target, moreIsBetter }) => {
      const value = numberOf(now);
      if (target == null || value === null) return [];
      const shown = now.kind === 'share' ? t.format.percent : t.format.number;
      const words = `${t.report.indicators[id as IndicatorId].name} ${shown(value)} / ${shown(target)}`;
      return [{ words, reached: moreIsBetter === false ? value <= target : value >= target }];
    });
  const of = (reached: boolean) => judged.filter((one) => one.reached === reached).map(({ words }) => words);
  return t.report.sentences.targets(of(true), of(false));
}

/** Figures of the period before that its frozen report showed otherwise: a number that was handed out is not changed in silence. */
function restated(sections: readonly Section[], frozen: FrozenReport | null): Text[] {
  if (frozen === null) return [];
  const then = new Map(frozen.sections.flatMap(({ figures }) => figures.map(({ id, now }) => [id, now])));
  return sections
    .flatMap(({ figures }) => figures)
    .flatMap(({ id, before }): Text[] => {
      const was = then.get(id)?.value;
      const is = before.value;
      if (typeof was !== 'number' || typeof is !== 'number' || was === is) return [];
      const shown = (t: Texts, value: number) =>
        before.kind === 'share' ? t.format.percent(value) : t.format.number(value);
      return [
        (t) =>
          t.report.sentences.restated(t.report.indicators[id as IndicatorId].name, {
            was: shown(t, was),
            is: shown(t, is),
            on: t.format.date(frozen.frozenOn),
          }),
      ];
    });
}

const saidOf = (figure: Figure | undefined): Said => ({
  now: figure === undefined ? null : numberOf(figure.now),
  before: figure === undefined ? null : numberOf(figure.before),
  yearAgo: figure?.yearAgo == null ? null : numberOf(figure.yearAgo),
});

const numberOf = (cell: Cell): number | null => (typeof cell.value === 'number' ? cell.value : null);
