/** What a person wrote for the report, as the blocks that every form can show: paragraphs and lists of plain, strong and emphasised text. */
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/text.ts';

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] };

/** A heading of the file with what stands below it. */
export interface Passage {
  /** Null before the first heading. */
  readonly heading: string | null;
  /** Counted from 1. */
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** What stands in no section that there is. */
export interface UnknownHeading {
  readonly heading: string;
  readonly line: number;
  readonly nearest: string | null;
}

export type Narrative<S extends string> =
  | { readonly ok: true; readonly sections: ReadonlyMap<S, readonly Block[]> }
  | { readonly ok: false; readonly unknown: readonly UnknownHeading[] };

/**
 * Gives each passage to the section that its heading names.
 * @param names what each section is called, in any language; its key too
 * @param first the section of what stands before the first heading
 */
export function bySection<S extends string>(
  passages: readonly Passage[],
  names: ReadonlyMap<S, readonly string[]>,
  first: S,
): Narrative<S> {
  const known = new Map([...names].flatMap(([id, all]) => [id, ...all].map((name) => [fold(name), id] as const)));
  // The names that people see come before the keys.
  const spelled = [...names].flatMap(([id, all]) => [...all, id]);
  const sections = new Map<S, Block[]>();
  const unknown: UnknownHeading[] = [];
  for (const { heading, line, blocks } of passages) {
    const id = heading === null ? first : known.get(fold(heading));
    if (id === undefined) unknown.push({ heading: heading ?? '', line, nearest: nearest(heading ?? '', spelled) });
    else sections.set(id, [...(sections.get(id) ?? []), ...blocks]);
  }
  return unknown.length === 0 ? { ok: true, sections } : { ok: false, unknown };
}

/** The text of runs alone. */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
