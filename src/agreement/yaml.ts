/** Reading YAML without trusting it: the value, and for every path in it the line and column where it stands. */
import { isAlias, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Text } from '../i18n/index.ts';

export type Path = readonly (string | number)[];

/** Counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlSource {
  readonly value: unknown;
  /** Where the value at the path begins, or its key; for what is not there, where the nearest thing around it begins. */
  locate(path: Path, part?: 'key' | 'value'): Place;
}

export type YamlReading =
  | { readonly source: YamlSource }
  | { readonly mistakes: readonly (Place & { readonly text: Text })[] };

const largest = 1_000_000;
/** An agreement hardly needs one; nested aliases can blow a small file up to gigabytes ("billion laughs"). */
const mostAliases = 20;

/** Never throws: a file too large, broken YAML and alias bombs are mistakes. Dates stay text (the core schema has no time stamps). */
export function readYaml(text: string): YamlReading {
  const start = { line: 1, column: 1 };
  if (Buffer.byteLength(text) > largest)
    return { mistakes: [{ ...start, text: (t) => t.agreement.mistakes.tooLarge }] };
  const counter = new LineCounter();
  try {
    const document = parseDocument(text.replace(/^\ufeff/, ''), { schema: 'core', lineCounter: counter });
    if (document.errors.length > 0) return { mistakes: syntaxMistakes(document.errors, counter) };
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return { source: { value, locate: locator(document.contents, counter) } };
  } catch (error) {
    // yaml throws a ReferenceError for too many aliases; a RangeError is a stack full of brackets.
    const aliases = error instanceof ReferenceError;
    return {
      mistakes: [{ ...start, text: (t) => (aliases ? t.agreement.mistakes.aliases : t.agreement.mistakes.tooDeep) }],
    };
  }
}

/** The first of each line: what yaml says after it on the same line is mostly a consequence. */
function syntaxMistakes(errors: readonly YAMLError[], counter: LineCounter) {
  // yaml catches its own stack running full and reports it as an error for each bracket.
  if (errors.some(({ message }) => message.includes('call stack')))
    return [{ ...at(counter, 0), text: ((t) => t.agreement.mistakes.tooDeep) satisfies Text }];
  const byLine = new Map<number, Place & { readonly text: Text }>();
  for (const error of errors) {
    const place = at(counter, error.pos[0]);
    if (!byLine.has(place.line)) byLine.set(place.line, { ...place, text: syntaxText(error) });
  }
  return [...byLine.values()];
}

function syntaxText({ code, message }: YAMLError): Text {
  return (t) => {
    const say = t.agreement.mistakes;
    switch (code) {
      case 'DUPLICATE_KEY':
        return say.keyTwice;
      case 'TAB_AS_INDENT':
        return say.tab;
      case 'BAD_INDENT':
        return say.indent;
      case 'MISSING_CHAR':
        return say.missingCharacter;
      case 'MULTIPLE_DOCS':
        return say.severalDocuments;
      default:
        return say.yaml(message.replace(/ at line \d+[\s\S]*$/, ''));
    }
  };
}

function locator(root: Node | null, counter: LineCounter): YamlSource['locate'] {
  return (path, part = 'value') => {
    let node: Node | null = root;
    let offset = root?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
      const { key, value } = childOf(node, step);
      if (key === null && value === null) break;
      const last = index === path.length - 1;
      offset = (last && part === 'key' ? key : value)?.range?.[0] ?? key?.range?.[0] ?? offset;
      node = value;
    }
    return at(counter, offset);
  };
}

function childOf(node: Node | null, step: string | number): { key: Node | null; value: Node | null } {
  if (node === null || isAlias(node) || !isCollection(node)) return { key: null, value: null };
  if (!isMap(node)) return { key: null, value: (node.get(Number(step), true) as Node | undefined) ?? null };
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return { key: (pair?.key as Node | undefined) ?? null, value: (pair?.value as Node | null | undefined) ?? null };
}

function at(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
