/** A report put into words, in one language or in several side by side: what the forms are made from. */
import type { Text, Texts } from '../i18n/index.ts';
import { describePeriod, type Period } from '../lib/period.ts';
import type { Language } from '../lib/vocabulary.ts';
import type { Cell, ColumnHead, Figure, Report, ReportTable, Section, TableRow } from './model.ts';
import type { Block } from './narrative.ts';
import { periodWords } from './period-words.ts';

export interface WrittenCell {
  /** As a person reads it. */
  readonly text: string;
  /** For programs: null when hidden or not known. */
  readonly value: string | number | null;
  readonly hidden: boolean;
}

export interface WrittenColumn {
  readonly key: string;
  /** Says also which period, when it is not the one reported on. */
  readonly heading: string;
  readonly kind: ColumnHead['kind'];
}

export interface WrittenRow {
  readonly key: string;
  readonly cells: readonly WrittenCell[];
}

export interface WrittenTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
  readonly total: WrittenRow | null;
  /** One for each language. */
  readonly notes: readonly string[];
  /** Columns (by place) that are also drawn. */
  readonly bars: readonly number[];
  /** Columns (by place) that are drawn as lines from row to row. */
  readonly lines?: readonly number[];
}

export interface WrittenFigure {
  readonly id: string;
  readonly label: string;
  readonly now: WrittenCell;
  readonly before: WrittenCell;
  /** What stands beside it besides: one for each of the section's `beside`. */
  readonly beside: readonly WrittenCell[];
  /** In the periods before, the oldest first; none where nobody looks at it. */
  readonly earlier: readonly { readonly period: string; readonly cell: WrittenCell }[];
}

export interface WrittenSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What a person wrote, in the language in which she wrote it. */
  readonly narrative: readonly Block[];
  readonly figures: readonly WrittenFigure[];
  /** With what figures are compared besides the period before: a year ago, a target; only as far as there is something. */
  readonly beside: readonly { readonly key: 'yearAgo' | 'target'; readonly heading: string }[];
  readonly tables: readonly WrittenTable[];
}

export interface WrittenReport {
  readonly languages: readonly Language[];
  readonly title: string;
  /** The register, the period, the day. */
  readonly subtitles: readonly string[];
  readonly sections: readonly WrittenSection[];
  /** What holds for the whole report: hidden numbers, how to know that two reports are the same. */
  readonly notes: readonly string[];
  readonly words: {
    readonly contents: string;
    readonly before: string;
    readonly now: string;
    readonly figure: string;
    readonly trend: string;
    readonly overTime: string;
    readonly period: string;
  };
  readonly report: Report;
}

/** How a hidden number is shown, in every language and form. */
export const hiddenSign = '··';

/** @param languages one or more; the first is the main one */
export function writeReport(report: Report, languages: readonly Texts[]): WrittenReport {
  const writer = new Writer(languages, report.previous);
  const { title, subtitles, previous, minimumCell, digest } = report;
  return {
    languages: languages.map(({ language }) => language),
    title: writer.say(title),
    subtitles: subtitles.flatMap((text) => writer.each(text)),
    sections: report.sections.map((section) => writeSection(section, writer)).filter(saysAnything),
    notes: [
      ...(previous === null ? [] : writer.each((t) => t.report.notes.before(periodWords(previous, t)))),
      ...(hasPeople(report) ? writer.each((t) => t.report.notes.hidden(hiddenSign, minimumCell)) : []),
      ...writer.each((t) => t.report.notes.digest(digest)),
    ],
    words: {
      contents: writer.say((t) => t.report.contents),
      now: writer.say((t) => t.report.now),
      before: writer.say((t) => t.report.previous),
      figure: writer.say((t) => t.report.figure),
      trend: writer.say((t) => t.reportForms.trend),
      overTime: writer.say((t) => t.reportForms.overTime),
      period: writer.say((t) => t.reportForms.period),
    },
    report,
  };
}

/** Says a text in all languages of the report. */
class Writer {
  constructor(
    private readonly languages: readonly Texts[],
    private readonly previous: Period | null,
  ) {}
  /** One line: `sv / fi`; what is the same in both is said once. */
  say(text: Text): string {
    return this.each(text).join(' / ');
  }
  /** `Active`, and of the period before `Active 2026Q2`. */
  heading({ heading, before }: ColumnHead): string {
    if (before !== true || this.previous === null) return this.say(heading);
    const short = describePeriod(this.previous);
    return short.includes('..') ? this.say((t) => t.report.before(heading(t))) : `${this.say(heading)} ${short}`;
  }
  /** A text for each language, without repeating. */
  each(text: Text): string[] {
    return [...new Set(this.languages.map(text))];
  }
}

function writeSection({ id, text, figures, tables, narrative = [] }: Section, writer: Writer): WrittenSection {
  const beside = besides(figures);
  return {
    id,
    title: writer.say((t) => t.report.sections[id]),
    paragraphs: paragraphs(text, writer),
    narrative,
    beside: beside.map((key) => ({ key, heading: writer.say((t) => t.report.headings[key]) })),
    figures: figures.map((figure) => ({
      id: figure.id,
      label: writer.say((t) => t.report.indicators[figure.id as 'participantsActive'].name),
      now: writeCell(figure.now, writer),
      before: writeCell(figure.before, writer),
      beside: beside.map((key) => writeCell(besideCell(figure, key), writer)),
      earlier: (figure.earlier ?? []).map(({ period, cell }) => ({
        period: describePeriod(period),
        cell: writeCell(cell, writer),
      })),
    })),
    tables: tables.map((table) => writeTable(table, writer)),
  };
}

/** A heading with nothing below it is left out: no sentence of a summary may have had anything to tell. */
const saysAnything = ({ paragraphs, narrative, figures, tables }: WrittenSection): boolean =>
  paragraphs.length + narrative.length + figures.length + tables.length > 0;

const besides = (figures: readonly Figure[]): ('yearAgo' | 'target')[] => [
  ...(figures.some(({ yearAgo }) => yearAgo != null) ? (['yearAgo'] as const) : []),
  ...(figures.some(({ target }) => target != null) ? (['target'] as const) : []),
];

/** A target is written as what it is for. */
function besideCell({ now, yearAgo, target }: Figure, key: 'yearAgo' | 'target'): Cell {
  if (key === 'yearAgo') return yearAgo ?? { kind: 'days', value: null };
  const kind = now.kind === 'share' || now.kind === 'days' ? now.kind : 'count';
  return target == null ? { kind: 'days', value: null } : { kind, value: target };
}

/** The sentences of one language make a paragraph; what has nothing to say is left out. */
const paragraphs = (text: readonly Text[], writer: Writer): string[] =>
  writer
    .each((t) =>
      text
        .map((sentence) => sentence(t))
        .filter((sentence) => sentence !== '')
        .join(' '),
    )
    .filter((paragraph) => paragraph !== '');

function writeTable(table: ReportTable, writer: Writer): WrittenTable {
  const row = ({ key, cells }: TableRow<Cell>): WrittenRow => ({
    key,
    cells: cells.map((cell) => writeCell(cell, writer)),
  });
  return {
    id: table.id,
    title: writer.say(table.title),
    columns: table.columns.map((column) => ({ key: column.key, kind: column.kind, heading: writer.heading(column) })),
    rows: table.rows.map(row),
    total: table.total === null ? null : row(table.total),
    notes: table.note === undefined ? [] : writer.each(table.note),
    bars: (table.bars ?? []).map((key) => table.columns.findIndex((column) => column.key === key)),
  };
}

function writeCell(cell: Cell, writer: Writer): WrittenCell {
  const shown = (text: string): WrittenCell => ({ text, value: cell.value, hidden: false });
  const { value } = cell;
  switch (cell.kind) {
    case 'guarded':
      return cell.value === null
        ? { text: hiddenSign, value: null, hidden: true }
        : shown(writer.say((t) => t.format.number(cell.value ?? 0)));
    case 'count':
      return shown(writer.say((t) => t.format.number(cell.value)));
    case 'share':
      return shown(value === null ? '–' : writer.say((t) => t.format.percent(Number(value))));
    case 'days':
      return shown(value === null ? '–' : writer.say((t) => t.report.days(Number(value))));
    case 'date':
      return shown(value === null ? '' : writer.say((t) => t.format.date(String(value))));
    case 'name':
      return shown(cell.value);
    case 'code':
      return shown(writer.say(cell.words));
  }
}

const hasPeople = ({ sections }: Report): boolean =>
  sections.some(
    ({ figures, tables }) =>
      figures.some(({ now }) => now.kind === 'guarded') ||
      tables.some(({ rows }) => rows.some(({ cells }) => cells.some(({ kind }) => kind === 'guarded'))),
  );
