/** What a report is to have: which sections in which order, which tables and figures of each, targets, title. */
import type { Text } from '../i18n/index.ts';
import { lengthInDays, type Period } from '../lib/period.ts';
import type { Language } from '../lib/vocabulary.ts';
import { type QuarterlySection, quarterlySections, type Section } from './model.ts';

export interface LaidOut {
  readonly section: QuarterlySection;
  /** In this order; null for all. */
  readonly tables: readonly string[] | null;
  readonly figures: readonly string[] | null;
  /** Stands below the heading; null when there is none. */
  readonly text: Text | null;
}

export interface Layout {
  /** Null for the usual one. */
  readonly title: Text | null;
  readonly sections: readonly LaidOut[];
  /** Sections of which nothing is known are said to have nothing, not left out. */
  readonly targets: Readonly<Record<TargetLength, Readonly<Record<string, number>>>>;
  /** None: as the reader asked. */
  readonly languages: readonly Language[];
}

export const targetLengths = ['quarter', 'year'] as const;
export type TargetLength = (typeof targetLengths)[number];

const noTargets: Layout['targets'] = { quarter: {}, year: {} };

/** A section with all that it has. */
export const wholeSection = (section: QuarterlySection): LaidOut => ({
  section,
  tables: null,
  figures: null,
  text: null,
});

/** Everything but what one funder alone asks for. */
export const wholeReport: Layout = {
  title: null,
  sections: quarterlySections.filter((id) => id !== 'amif').map(wholeSection),
  targets: noTargets,
  languages: [],
};

/** Of a template only these sections, in this order; those it does not have as a whole. */
export const narrowed = (layout: Layout, sections: readonly QuarterlySection[]): Layout => ({
  ...layout,
  sections: sections.map((id) => layout.sections.find(({ section }) => section === id) ?? wholeSection(id)),
});

/** The sections that were asked for, with their tables and figures in the order asked for. A standing text is a section too. */
export function chosen(sections: readonly Section[], layout: Layout): Section[] {
  return layout.sections.flatMap(({ section: id, tables, figures, text }): Section[] => {
    const there = sections.find((section) => section.id === id);
    if (there === undefined) return text === null ? [] : [{ id, text: [text], figures: [], tables: [] }];
    return [
      {
        ...there,
        text: [...(text === null ? [] : [text]), ...there.text],
        figures: pick(there.figures, figures),
        tables: pick(there.tables, tables),
      },
    ];
  });
}

const pick = <T extends { readonly id: string }>(all: readonly T[], wished: readonly string[] | null): readonly T[] =>
  wished === null ? all : wished.flatMap((id) => all.filter((one) => one.id === id));

/** A whole quarter and a whole year have targets; other periods none. The template's come before the register's, which are for a quarter. */
export function targetsFor(
  period: Period,
  { targets }: Pick<Layout, 'targets'>,
  ofRegister: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const days = lengthInDays(period);
  const first = period.from.endsWith('-01');
  if (first && days >= 90 && days <= 92) return { ...ofRegister, ...targets.quarter };
  return first && days >= 365 ? targets.year : {};
}
