/** How levels and their changes look as rows. */
import { type Column, type Table, table } from '../cli/table.ts';
import type { LevelSource } from '../lib/vocabulary-path.ts';
import { personColumns } from '../participant/person-columns.ts';
import { languageName } from './codes.ts';
import type { Level, LevelChange } from './language.ts';

type Numbered = Level & { readonly id: number };

const levelColumns: readonly Column<Numbered>[] = [
  { key: 'id', heading: (t) => t.participant.headings.id, value: (row) => row.id, kind: 'number' },
  {
    key: 'language',
    heading: (t) => t.participant.headings.language,
    value: (row) => row.language,
    words: (row) => (t) => languageName(row.language, t.language),
  },
  { key: 'level', heading: (t) => t.participant.headings.level, value: (row) => row.level },
  { key: 'cefr', heading: (t) => t.participant.headings.cefr, value: (row) => row.cefr },
  {
    key: 'skill',
    heading: (t) => t.languages.headings.skill,
    value: (row) => row.skill,
    words: (row) => (t) => (row.skill === null ? '' : t.languages.skills[row.skill]),
  },
  { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
  {
    key: 'source',
    heading: (t) => t.participant.fields.source,
    value: (row) => row.source,
    words: (row) => (t) => t.languages.sources[row.source as LevelSource] ?? row.source ?? '',
  },
];

export const levelTable = (rows: readonly Numbered[]): Table<Numbered> =>
  table({ columns: levelColumns, rows, empty: (t) => t.languages.noLevels });

export const changeTable = (rows: readonly LevelChange[]): Table<LevelChange> =>
  table<LevelChange>({
    columns: [
      ...personColumns(rows),
      {
        key: 'language',
        heading: (t) => t.participant.headings.language,
        value: (row) => row.language,
        words: (row) => (t) => languageName(row.language, t.language),
      },
      { key: 'from', heading: (t) => t.languages.headings.from, value: (row) => row.from },
      { key: 'fromOn', heading: (t) => t.languages.headings.fromOn, value: (row) => row.fromOn, kind: 'date' },
      { key: 'to', heading: (t) => t.languages.headings.to, value: (row) => row.to },
      { key: 'toOn', heading: (t) => t.languages.headings.toOn, value: (row) => row.toOn, kind: 'date' },
      {
        key: 'steps',
        heading: (t) => t.languages.headings.steps,
        value: (row) => row.steps,
        kind: 'number',
        tone: (row) => (row.steps > 0 ? 'good' : row.steps < 0 ? 'bad' : undefined),
      },
    ],
    rows,
    empty: (t) => t.languages.noChanges,
  });
