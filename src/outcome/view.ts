/** How outcomes and their changes look as rows. */
import { type Column, type Table, table } from '../cli/table.ts';
import type { Text } from '../i18n/index.ts';
import { fullName } from '../participant/participant.ts';
import { type Beside, type NamedBy, withAfterName } from '../participant/tell-apart.ts';
import { occupationTitle } from '../skill/occupation-list.ts';
import type { NotedAssessment, Outcome } from './outcome.ts';
import type { DomainChange, DomainSum } from './reliable-change.ts';

type Whose = Pick<Outcome, 'givenName' | 'familyName' | 'organisation'>;

/** The participant or, of the host side, the organisation. */
export const whoOf = ({ givenName, familyName, organisation }: Whose): string | null =>
  givenName === null || familyName === null ? organisation : fullName({ givenName, familyName });

/** Two participants of one name are told apart; the host side is an organisation. */
const named: NamedBy<Whose & Beside & Pick<Outcome, 'participantId'>> = {
  who: ({ participantId, organisation }) => participantId ?? organisation,
  name: (row) => whoOf(row) ?? '',
  beside: (row) => (row.participantId === null ? null : row),
};

/** When it was, and of whom. */
const whoseColumns: readonly Column<Whose & Pick<Outcome, 'id' | 'on' | 'participantId'>>[] = [
  { key: 'id', heading: (t) => t.outcome.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
  {
    key: 'participant',
    heading: (t) => t.participant.headings.participant,
    value: (row) => row.participantId,
    kind: 'number',
  },
  { key: 'who', heading: (t) => t.outcome.headings.who, value: whoOf },
];

const outcomeColumns: readonly Column<Outcome>[] = [
  ...whoseColumns,
  {
    key: 'side',
    heading: (t) => t.outcome.headings.side,
    value: (row) => row.side,
    words: (row) => (t) => t.outcome.sides[row.side],
    hidden: true,
  },
  {
    key: 'kind',
    heading: (t) => t.outcome.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.outcome.kinds[row.kind],
  },
  {
    key: 'domain',
    heading: (t) => t.outcome.headings.domain,
    value: (row) => row.domain,
    words: (row) => (t) => t.outcome.domains[row.domain],
  },
  { key: 'value', heading: (t) => t.outcome.headings.value, value: (row) => row.value },
  {
    key: 'isco',
    heading: (t) => t.skill.headings.isco,
    value: (row) => row.isco,
    words: (row) => (t) => (row.isco === null ? '' : `${row.isco} ${occupationTitle(row.isco, t.language)}`),
  },
  {
    key: 'source',
    heading: (t) => t.participant.fields.source,
    value: (row) => row.source,
    words: (row) => (t) => t.outcome.sources[row.source],
    hidden: true,
  },
];

export const outcomeTable = (rows: readonly Outcome[]): Table<Outcome> =>
  table<Outcome>({
    columns: withAfterName(outcomeColumns, 'who', rows, named),
    rows,
    begins: true,
    empty: (t) => t.outcome.empty,
  });

const assessmentColumns: readonly Column<NotedAssessment>[] = [
  ...whoseColumns,
  {
    key: 'phase',
    heading: (t) => t.correction.headings.phase,
    value: (row) => row.phase,
    words: (row) => (t) => t.outcome.phases[row.phase],
  },
  { key: 'answers', heading: (t) => t.correction.headings.answers, value: (row) => row.answers, kind: 'number' },
  { key: 'notSaid', heading: (t) => t.outcome.preferNot, value: (row) => row.notSaid, kind: 'number' },
  {
    key: 'source',
    heading: (t) => t.participant.fields.source,
    value: (row) => row.source,
    words: (row) => (t) => t.outcome.sources[row.source],
  },
];

export const assessmentTable = (rows: readonly NotedAssessment[]): Table<NotedAssessment> =>
  table<NotedAssessment>({
    columns: withAfterName(assessmentColumns, 'who', rows, named),
    rows,
    begins: true,
    empty: (t) => t.correction.noAssessments,
  });

const answerWords =
  (answer: number | null, notSaid: boolean): Text =>
  (t) =>
    answer === null ? (notSaid ? t.outcome.preferNot : t.outcome.notAnswered) : String(answer);

export const changeTable = (rows: readonly DomainChange[]): Table<DomainChange> =>
  table<DomainChange>({
    columns: [
      {
        key: 'domain',
        heading: (t) => t.outcome.headings.domain,
        value: (row) => row.domain,
        words: (row) => (t) => t.outcome.domains[row.domain],
      },
      {
        key: 'before',
        heading: (t) => t.outcome.headings.before,
        value: (row) => row.before,
        words: (row) => answerWords(row.before, row.beforeNotSaid),
        kind: 'number',
      },
      {
        key: 'after',
        heading: (t) => t.outcome.headings.after,
        value: (row) => row.after,
        words: (row) => answerWords(row.after, row.afterNotSaid),
        kind: 'number',
      },
      {
        key: 'beforeNotSaid',
        heading: (t) => t.outcome.preferNot,
        value: (row) => row.beforeNotSaid,
        hidden: true,
      },
      { key: 'afterNotSaid', heading: (t) => t.outcome.preferNot, value: (row) => row.afterNotSaid, hidden: true },
      {
        key: 'change',
        heading: (t) => t.outcome.headings.change,
        value: (row) => row.verdict,
        words: (row) => (t) => (row.verdict === null ? t.outcome.notComparable : t.outcome.verdicts[row.verdict]),
        tone: (row) => (row.verdict === 'better' ? 'good' : row.verdict === 'worse' ? 'bad' : 'dim'),
      },
    ],
    rows,
    empty: (t) => t.outcome.noPairs,
  });

export const sumTable = (rows: readonly DomainSum[]): Table<DomainSum> =>
  table<DomainSum>({
    columns: [
      {
        key: 'domain',
        heading: (t) => t.outcome.headings.domain,
        value: (row) => row.domain,
        words: (row) => (t) => t.outcome.domains[row.domain],
      },
      { key: 'people', heading: (t) => t.outcome.headings.people, value: (row) => row.people, kind: 'number' },
      { key: 'before', heading: (t) => t.outcome.headings.before, value: (row) => row.before, kind: 'number' },
      { key: 'after', heading: (t) => t.outcome.headings.after, value: (row) => row.after, kind: 'number' },
      { key: 'better', heading: (t) => t.outcome.verdicts.better, value: (row) => row.better, kind: 'number' },
      { key: 'unchanged', heading: (t) => t.outcome.verdicts.unchanged, value: (row) => row.unchanged, kind: 'number' },
      { key: 'worse', heading: (t) => t.outcome.verdicts.worse, value: (row) => row.worse, kind: 'number' },
      { key: 'notSaid', heading: (t) => t.outcome.preferNot, value: (row) => row.notSaid, kind: 'number' },
    ],
    rows,
    empty: (t) => t.outcome.noPairs,
  });
