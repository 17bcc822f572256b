/**
 * The report as a folder: a CSV for each table as people read it, a page to begin with, and a description for programs
 * (Frictionless Data Package, https://specs.frictionlessdata.io/tabular-data-package/).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePeriod } from '../../lib/period.ts';
import { defuseFormula } from '../../lib/text.ts';
import {
  hiddenSign,
  type WrittenCell,
  type WrittenColumn,
  type WrittenReport,
  type WrittenRow,
  type WrittenTable,
} from '../written.ts';
import { readme } from './csv-readme.ts';

const descriptor = 'datapackage.json';
const firstPage = 'README.md';
const packageName = 'samspel-report';

/** A table that is a file of its own. */
export interface FileTable {
  readonly path: string;
  readonly title: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
}

/** Writes all files into the folder, readable by their owner only. The same report gives the same bytes. */
export async function writeCsvFolder(report: WrittenReport, folder: string): Promise<void> {
  const { stringify } = await import('csv-stringify/sync');
  const tables = fileTables(report);
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content, { mode: 0o600 });
  for (const { path, columns, rows } of tables) {
    const lines = [
      ['id', ...columns.map(({ heading }) => heading)],
      ...rows.map(({ key, cells }) => [key, ...cells.map((cell, at) => cellText(cell, columns[at]?.kind))]),
    ];
    write(path, stringify(lines.map((line) => line.map(defuseFormula))));
  }
  write(firstPage, readme(report, tables));
  write(descriptor, `${JSON.stringify(description(report, tables), null, 2)}\n`);
}

/** A folder that holds an earlier report and nothing else: it may be replaced by a newer one. */
export function isReportFolder(folder: string): boolean {
  const file = join(folder, descriptor);
  if (!existsSync(file)) return false;
  try {
    const { name, resources } = JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof description>;
    const ours = new Set([descriptor, firstPage, ...resources.map(({ path }) => path)]);
    return name === packageName && readdirSync(folder).every((entry) => ours.has(entry));
  } catch {
    return false;
  }
}

/** The figures of all sections in one table, then each table of the report. */
function fileTables(report: WrittenReport): FileTable[] {
  const { sections, words } = report;
  const figures = sections.flatMap((section) => section.figures);
  const column = (key: string, heading: string, kind: WrittenColumn['kind']): WrittenColumn => ({ key, heading, kind });
  return [
    ...(figures.length === 0
      ? []
      : [
          {
            path: 'figures.csv',
            title: words.figure,
            columns: [
              column('figure', words.figure, 'words'),
              column('now', words.now, 'number'),
              column('before', words.before, 'number'),
            ],
            rows: figures.map(({ id, label, now, before }) => ({
              key: id,
              cells: [{ text: label, value: label, hidden: false }, now, before],
            })),
          },
        ]),
    ...sections.flatMap(({ id, tables }) => tables.map((table) => fileTable(id, table))),
  ];
}

const fileTable = (section: string, { id, title, columns, rows, total }: WrittenTable): FileTable => ({
  path: section === id ? `${id}.csv` : `${section}-${id}.csv`,
  title,
  columns,
  rows: total === null ? rows : [...rows, total],
});

/** Words as people read them, numbers and days as programs do. A hidden number is its sign, so that nobody adds it up as nothing. */
function cellText({ value, text, hidden }: WrittenCell, kind: WrittenColumn['kind'] | undefined): string {
  if (hidden) return hiddenSign;
  if (value === null) return '';
  return typeof value === 'number' || kind === 'date' ? String(value) : text;
}

function description({ title, languages, report }: WrittenReport, tables: readonly FileTable[]) {
  const { period, asOf, minimumCell, digest } = report;
  return {
    name: packageName,
    profile: 'tabular-data-package',
    title,
    samspel: {
      period: period === null ? null : describePeriod(period),
      asOf,
      language: languages.join('+'),
      minimumCell,
      digest,
    },
    resources: tables.map(({ path, title, columns }) => ({
      name: path.replace('.csv', '').toLowerCase(),
      path,
      profile: 'tabular-data-resource',
      title,
      encoding: 'utf-8',
      schema: {
        fields: [
          { name: 'id', type: 'string' },
          ...columns.map(({ key, heading, kind }) => ({
            name: defuseFormula(heading),
            key,
            type: kind === 'number' || kind === 'share' ? 'number' : kind === 'date' ? 'date' : 'string',
          })),
        ],
        missingValues: ['', hiddenSign],
        primaryKey: 'id',
      },
    })),
  };
}
