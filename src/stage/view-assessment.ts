/** How self-assessments look: a row an area with the mean of each organisation, then the stage that each sees, then scores of other instruments. */
import { table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import { type Stage, stages } from '../lib/vocabulary.ts';
import type { AreaResult, Assessment } from './assessment.ts';

interface Row {
  readonly what: string;
  readonly words: (t: Texts) => string;
  readonly values: Readonly<Record<string, number | Stage>>;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly evidence: Stage | null;
}

interface Round {
  readonly round: string;
  readonly areas: readonly AreaResult[];
  readonly assessments: readonly Assessment[];
  /** The stage that the records show. */
  readonly evidence: Stage | null;
}

/** A spread from here on is worth a talk: more than one step of five. */
const wideSpread = 1;

export function assessmentTable({ round, areas, assessments, evidence }: Round) {
  const organisations = [...new Set(assessments.map(({ organisation }) => organisation))];
  const rows =
    assessments.length === 0 ? [] : [...areas.map(areaRow), stageRow(assessments, evidence), ...scoreRows(assessments)];
  return table<Row>({
    columns: [
      { key: 'round', heading: (t) => t.stage.headings.round, value: () => round },
      { key: 'what', heading: (t) => t.stage.headings.what, value: (row) => row.what, words: (row) => row.words },
      ...organisations.map((organisation) => ({
        key: organisation,
        heading: () => organisation,
        value: (row: Row) => rounded(row.values[organisation] ?? null),
        words: (row: Row) => (t: Texts) => shown(row.values[organisation] ?? null, t),
      })),
      {
        key: 'mean',
        heading: (t) => t.stage.headings.mean,
        value: (row) => rounded(row.mean),
        words: (row) => (t) => shown(row.mean, t),
      },
      {
        key: 'spread',
        heading: (t) => t.stage.headings.spread,
        value: (row) => rounded(row.spread),
        words: (row) => (t) => shown(row.spread, t),
        tone: (row) => (row.spread !== null && row.spread > wideSpread ? 'warn' : undefined),
      },
      {
        key: 'evidence',
        heading: (t) => t.stage.headings.evidence,
        value: (row) => row.evidence,
        words: (row) => (t) => shown(row.evidence, t),
      },
    ],
    rows,
    empty: (t) => t.stage.noAssessments,
  });
}

const areaRow = ({ area, means, mean, spread }: AreaResult): Row => ({
  what: area,
  words: (t) => t.stage.areas[area],
  values: means,
  mean,
  spread,
  evidence: null,
});

/** Each organisation’s own stage beside the one that the records show. */
function stageRow(assessments: readonly Assessment[], evidence: Stage | null): Row {
  const values = Object.fromEntries(
    assessments.flatMap(({ organisation, stage }) => (stage === null ? [] : [[organisation, stage]])),
  );
  const steps = Object.values(values).map((stage) => stages.indexOf(stage as Stage));
  const spread = steps.length === 0 ? null : Math.max(...steps) - Math.min(...steps);
  return { what: 'stage', words: (t) => t.stage.headings.stage, values, mean: null, spread, evidence };
}

function scoreRows(assessments: readonly Assessment[]): Row[] {
  const names = new Set(
    assessments.flatMap(({ instrument, scores }) => Object.keys(scores).map((name) => `${instrument}: ${name}`)),
  );
  return [...names].sort().map((name) => {
    const values = Object.fromEntries(
      assessments.flatMap(({ organisation, instrument, scores }) =>
        Object.entries(scores).flatMap(([score, value]) =>
          `${instrument}: ${score}` === name ? [[organisation, value]] : [],
        ),
      ),
    );
    const all = Object.values(values);
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    return { what: name, words: () => name, values, mean, spread: Math.max(...all) - Math.min(...all), evidence: null };
  });
}

const rounded = (value: number | Stage | null): number | Stage | null =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : value;

function shown(value: number | Stage | null, t: Texts): string {
  if (value === null) return '';
  return typeof value === 'number' ? t.format.number(Math.round(value * 10) / 10) : t.partnership.stages[value];
}
