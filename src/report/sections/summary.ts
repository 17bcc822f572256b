/** The first section: what a reader in a hurry should know, in sentences made from what may be shown. */
import type { Text, Texts } from '../../i18n/index.ts';
import type { FrozenReport } from '../frozen.ts';
import type { IndicatorId } from '../indicators/registry.ts';
import type { Cell, Figure, Section } from '../model.ts';

/** A figure's numbers as a sentence needs them; null is hidden, or nothing to divide by. */
export interface Said {
  readonly now: number | null;
  readonly before: number | null;
}

/** @param frozen the report on the period before, when it was frozen: what has changed in it since is said here */
export function summary(sections: readonly Section[], frozen: FrozenReport | null = null): Section {
  const figures = new Map(sections.flatMap((section) => section.figures.map((figure) => [figure.id, figure])));
  const said = (id: IndicatorId): Said => saidOf(figures.get(id));
  const clauses = sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'rules')?.rows.length ?? 0;
  const sentences: (Text | null)[] = [
    has(sections, 'participants')
      ? (t) =>
          t.report.sentences.participants(
            said('participantsActive'),
            said('participantsJoined'),
            said('participantsEnded'),
          )
      : null,
    has(sections, 'meetings') ? (t) => t.report.sentences.meetings(said('meetingsHeld'), said('decisionsMade')) : null,
    has(sections, 'actions') ? (t) => t.report.sentences.actions(said('actionsDone'), said('actionsOverdue')) : null,
    clauses > 0 ? (t) => t.report.sentences.rules(clauses, said('rulesKept'), said('rulesBroken')) : null,
    ...restated(sections, frozen),
  ];
  return { id: 'summary', text: sentences.filter((sentence) => sentence !== null), figures: [], tables: [] };
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

const has = (sections: readonly Section[], id: string): boolean => sections.some((section) => section.id === id);

const saidOf = (figure: Figure | undefined): Said => ({
  now: figure === undefined ? null : numberOf(figure.now),
  before: figure === undefined ? null : numberOf(figure.before),
});

const numberOf = (cell: Cell): number | null => (typeof cell.value === 'number' ? cell.value : null);
