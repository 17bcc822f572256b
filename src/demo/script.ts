/** The demo's year as a script: on which day which command, under which heading. */
import { type DateText, isDate } from '../lib/date.ts';
import { byText } from '../lib/text.ts';

export type Step =
  | { readonly kind: 'heading'; readonly key: string }
  | { readonly kind: 'command'; readonly day: DateText; readonly words: readonly string[] };

/**
 * Reads the script: `## key` is a heading, `@ 2026-01-02` the day of what follows, any other line a command without `samspel`, quoted as
 * in a shell. Empty lines count for nothing. Throws for a command before the first day: the script ships with the program and is tested.
 */
export function parseScript(text: string): Step[] {
  let day: DateText | null = null;
  return text.split('\n').flatMap((line): Step[] => {
    const heading = /^## (\S+)$/.exec(line)?.[1];
    if (heading !== undefined) return [{ kind: 'heading', key: heading }];
    const date = /^@ (\S+)$/.exec(line)?.[1];
    if (date !== undefined) day = isDate(date) ? date : null;
    if (date !== undefined || line.trim() === '') return [];
    if (day === null) throw new Error(`no day before: ${line}`);
    return [{ kind: 'command', day, words: splitWords(line) }];
  });
}

/** Several scripts as one: their sections (a heading with what follows) by the day of their first command, else in the order of the scripts. */
export function interleave(scripts: readonly (readonly Step[])[]): Step[] {
  return scripts
    .flatMap(sectionsOf)
    .sort((a, b) => byText(a.day, b.day))
    .flatMap(({ steps }) => steps);
}

interface Section {
  readonly day: DateText;
  readonly steps: readonly Step[];
}

function sectionsOf(script: readonly Step[]): Section[] {
  const starts = script.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  return starts.map((start, index) => {
    const steps = script.slice(start, starts[index + 1]);
    const first = steps.find((step) => step.kind === 'command');
    return { day: first?.day ?? '', steps };
  });
}

/** Cuts a line into words at blanks; what stands in double quotes is one word. */
export function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** The words as one would type them in a shell. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w./:=,@+-]+$/.test(word) ? word : `"${word}"`)).join(' ');
}
