/** The first section: what a reader in a hurry should know, in sentences made from what may be shown. */
import type { Text } from '../../i18n/index.ts';
import type { IndicatorId } from '../indicators/registry.ts';
import type { Cell, Figure, Section } from '../model.ts';

/** A figure's numbers as a sentence needs them; null is hidden, or nothing to divide by. */
export interface Said {
  readonly now: number | null;
  readonly before: number | null;
}

export function summary(sections: readonly Section[]): Section {
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
  ];
  return { id: 'summary', text: sentences.filter((sentence) => sentence !== null), figures: [], tables: [] };
}

const has = (sections: readonly Section[], id: string): boolean => sections.some((section) => section.id === id);

const saidOf = (figure: Figure | undefined): Said => ({
  now: figure === undefined ? null : numberOf(figure.now),
  before: figure === undefined ? null : numberOf(figure.before),
});

const numberOf = (cell: Cell): number | null => (typeof cell.value === 'number' ? cell.value : null);
