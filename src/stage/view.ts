/** How the standing of a partnership looks: a few sentences, the criteria as rows, the quarters as rows. */
import { type Column, table } from '../cli/table.ts';
import type { Text, Texts } from '../i18n/index.ts';
import { type Stage, stages } from '../lib/vocabulary.ts';
import type { Judged, Standing } from './standing.ts';

const tones = { met: 'good', nearly: 'warn', 'not-met': 'bad', unknown: 'dim' } as const;

const heading =
  (key: keyof Texts['stage']['headings']): Text =>
  (t) =>
    t.stage.headings[key];

const nameOf = (stage: Stage | null, t: Texts): string => (stage === null ? t.stage.none : t.partnership.stages[stage]);

/** Never a bare verdict: the stage with what it is called in the field, the target, how the partners see it, and what is missing. */
export function standingText(standing: Standing, t: Texts): string {
  const { name, asOf, stage, nearly, target, selfAssessed, missing } = standing;
  const lines = [
    t.stage.standing(name, t.format.date(asOf), nameOf(stage, t)),
    stage === null ? t.stage.noneMeans : t.stage.stageMeans[stage],
    ...(nearly === null ? [] : [t.stage.nearlyThere(nameOf(nearly, t))]),
    target === null ? t.stage.noTarget : t.stage.target(nameOf(target, t)),
    selfAssessed === null ? t.stage.noSelf : t.stage.self(nameOf(selfAssessed, t), difference(selfAssessed, stage)),
    ...(missing.length === 0
      ? []
      : [t.stage.missing(t.format.list(missing.map((one) => t.stage.criteria[one.name].short)))]),
  ];
  return `${lines.join('\n')}\n`;
}

/** In stages; positive when the partners see it further on than the evidence shows. */
const difference = (self: Stage, evidence: Stage | null): number =>
  stages.indexOf(self) - (evidence === null ? -1 : stages.indexOf(evidence));

export const criterionTable = (rows: readonly Judged[], texts: Texts) =>
  table<Judged>({
    columns: [
      {
        key: 'stage',
        heading: heading('stage'),
        value: (row) => row.stage,
        words: (row) => (t) => (row.stage === null ? '' : t.partnership.stages[row.stage]),
      },
      {
        key: 'name',
        heading: heading('name'),
        value: (row) => row.name,
        words: (row) => (t) => t.stage.criteria[row.name].title,
      },
      {
        key: 'status',
        heading: heading('status'),
        value: (row) => row.status,
        words: (row) => (t) => t.stage.statuses[row.status],
        tone: (row) => tones[row.status],
      },
      { key: 'found', heading: heading('found'), value: (row) => row.found(texts) },
      {
        key: 'needed',
        heading: heading('needed'),
        value: (row) => texts.stage.criteria[row.name].needed,
        hidden: true,
      },
    ],
    rows,
    empty: () => '',
  });

const metOf = { met: true, nearly: false, 'not-met': false, unknown: null } as const;

/** `met` is null when nothing is recorded that could show it. */
export function standingJson({ criteria, missing, ...standing }: Standing, t: Texts) {
  const judged = ({ name, stage, status, found, evidence }: Judged) => ({
    name,
    stage,
    met: metOf[status],
    status,
    needed: t.stage.criteria[name].needed,
    found: found(t),
    evidence: evidence.map(({ note, ...one }) => ({ ...one, note: note(t) })),
  });
  const { partnership, asOf, stage, nearly, target, selfAssessed } = standing;
  return {
    partnership,
    asOf,
    stage,
    nearly,
    target,
    selfAssessed,
    criteria: criteria.map(judged),
    missing: missing.map(({ name }) => name),
  };
}

const count = (status: Judged['status']) => (row: Standing) =>
  row.criteria.filter((one) => one.status === status).length;

const columns: readonly Column<Standing>[] = [
  { key: 'asOf', heading: heading('asOf'), value: (row) => row.asOf, kind: 'date' },
  { key: 'stage', heading: heading('stage'), value: (row) => row.stage, words: (row) => (t) => nameOf(row.stage, t) },
  {
    key: 'nearly',
    heading: heading('nearly'),
    value: (row) => row.nearly,
    words: (row) => (t) => (row.nearly === null ? '' : t.partnership.stages[row.nearly]),
  },
  { key: 'met', heading: heading('met'), value: count('met'), kind: 'number' },
  {
    key: 'notMet',
    heading: heading('notMet'),
    value: (row) => count('not-met')(row) + count('nearly')(row),
    kind: 'number',
  },
  { key: 'unknown', heading: heading('unknown'), value: count('unknown'), kind: 'number' },
  { key: 'strip', heading: heading('strip'), value: strip },
];

/** One sign a criterion in their order: ● met, ◐ nearly, ○ not met, · unknown. */
function strip({ criteria }: Standing): string {
  const signs = { met: '●', nearly: '◐', 'not-met': '○', unknown: '·' } as const;
  return criteria.map(({ status }) => signs[status]).join('');
}

export const historyTable = (rows: readonly Standing[]) => table({ columns, rows, empty: () => '' });
