/**
 * A report as a document: sections with text, figures and tables. It is made once, without words; each form and each language is made from it.
 * Numbers of people are `people` in a draft and `guarded` in a report: only the guard turns one into the other, so none can slip through.
 */
import type { Text } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Block } from './narrative.ts';

/** A number of people as counted. The same `id` anywhere in the report is the same number. */
export interface PeopleCell {
  readonly kind: 'people';
  readonly id: string;
  readonly value: number;
}

/** A number of people that may be shown; null when it is hidden. */
export interface GuardedCell {
  readonly kind: 'guarded';
  readonly value: number | null;
}

export type PlainCell =
  /** A number of things that are not people. */
  | { readonly kind: 'count'; readonly value: number }
  /** From 0 to 1; null when there is nothing to divide by. */
  | { readonly kind: 'share'; readonly value: number | null }
  /** A length of time in days; null when there is none to tell. */
  | { readonly kind: 'days'; readonly value: number | null }
  | { readonly kind: 'date'; readonly value: DateText | null }
  /** A name as it was entered. */
  | { readonly kind: 'name'; readonly value: string }
  /** A code with its words. */
  | { readonly kind: 'code'; readonly value: string; readonly words: Text };

/** A share or a middle made of numbers of people: hidden when one of these is. */
export interface DerivedCell {
  readonly kind: 'derived';
  readonly of: readonly string[];
  /** A share from 0 to 1, or days; null when there is nothing to divide by or to tell. */
  readonly share: number | null;
  /** Without it, a share. */
  readonly unit?: 'days';
}

export type DraftCell = PlainCell | PeopleCell | DerivedCell;
export type Cell = PlainCell | GuardedCell;

export interface ColumnHead {
  readonly key: string;
  readonly heading: Text;
  readonly kind: 'words' | 'number' | 'share' | 'date';
  /** The column is about the period before. */
  readonly before?: true;
}

export interface TableRow<C> {
  readonly key: string;
  /** As many as there are columns. */
  readonly cells: readonly C[];
}

export interface ReportTable<C = Cell> {
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly TableRow<C>[];
  readonly total: TableRow<C> | null;
  /** What a reader must know to read it right. */
  readonly note?: Text;
  /** Keys of the columns that are also drawn, as bars. */
  readonly bars?: readonly string[];
}

/** A number that stands for itself, with the one of the period before. */
export interface Figure<C = Cell> {
  readonly id: string;
  readonly now: C;
  readonly before: C;
  /** Of the same period a year ago; null when nothing is known of it. */
  readonly yearAgo?: C | null;
  /** What it was to be; null when no target was set. */
  readonly target?: number | null;
  /** In the periods before these two, the oldest first: how it moved. */
  readonly earlier?: readonly { readonly period: Period; readonly cell: C }[];
  /** True when more is better, false when less is, null when neither. */
  readonly moreIsBetter: boolean | null;
}

/** What a reader knows without being told: the cells with their factors add up to nothing, or to nothing at most. */
export interface Relation {
  readonly terms: readonly { readonly cell: string; readonly factor: number }[];
  readonly is: 'zero' | 'zero-or-less';
  /** The cell among them that is the sum of others: readers miss it most. */
  readonly total?: string;
}

export interface DraftSection {
  readonly id: SectionId;
  readonly figures: readonly Figure<DraftCell>[];
  readonly tables: readonly ReportTable<DraftCell>[];
  readonly relations: readonly Relation[];
  /** Numbers that stand in no table but that a reader could work out, such as those who are not in a group. */
  readonly implied?: readonly PeopleCell[];
  /** Written from what may be shown, never from what was counted. */
  readonly text: (figures: readonly Figure[], tables: readonly ReportTable[]) => readonly Text[];
}

/** Sections that a report on a period can have, in the order in which they are read when nobody chose another. */
export const quarterlySections = [
  'summary',
  'participants',
  'activities',
  'mentoring',
  'referrals',
  'work',
  'competence',
  'outcomes',
  'learning',
  'meetings',
  'actions',
  'commitments',
  'rules',
  'stage',
  'quality',
  'amif',
] as const;
export type QuarterlySection = (typeof quarterlySections)[number];

export const sectionIds = [...quarterlySections, 'gap', 'contacts', 'people', 'decisions', 'helped', 'thanks'] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly text: readonly Text[];
  readonly figures: readonly Figure[];
  readonly tables: readonly ReportTable[];
  /** What a person wrote, in the language in which she wrote it. */
  readonly narrative?: readonly Block[];
}

export interface ReportHead {
  readonly title: Text;
  /** What it is about, from when to when, as known when. */
  readonly subtitles: readonly Text[];
  /** Null when it is not about a period. */
  readonly period: Period | null;
  readonly previous: Period | null;
  readonly asOf: DateText;
  readonly minimumCell: number;
  /** Sections that are not in it though its sentences tell of them. */
  readonly told?: readonly Section[];
}

export interface Report extends ReportHead {
  readonly sections: readonly Section[];
  /** SHA-256 over all that is shown, whatever the language and the form. Hex. */
  readonly digest: string;
}

export const count = (value: number): PlainCell => ({ kind: 'count', value });
export const share = (part: number, whole: number): PlainCell => ({
  kind: 'share',
  value: whole === 0 ? null : part / whole,
});
export const people = (id: string, value: number): PeopleCell => ({ kind: 'people', id, value });
export const derived = (of: readonly string[], share: number | null): DerivedCell => ({ kind: 'derived', of, share });
/** A length of time that is hidden with the numbers of people it comes from. */
export const derivedDays = (of: readonly string[], days: number | null): DerivedCell => ({
  kind: 'derived',
  of,
  share: days,
  unit: 'days',
});
export const name = (value: string): PlainCell => ({ kind: 'name', value });
export const code = (value: string, words: Text): PlainCell => ({ kind: 'code', value, words });
