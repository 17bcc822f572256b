/** From the YAML of the rules of the game to an agreement, or to all that is wrong in it at once, each with line and column. */
import * as v from 'valibot';
import { nearest } from '../lib/text.ts';
import type { RuleFault } from '../rules/fault.ts';
import type { AgreementDocument } from './agreement.ts';
import { type Finding, findFaults } from './faults.ts';
import { commaText, inOrder, type Mistake, shapeText, unknownKeyText } from './mistake.ts';
import { agreementShape, type Expected } from './shape.ts';
import { type Path, readYaml, type YamlSource } from './yaml.ts';

/** What the file is held against. */
export interface Known {
  /** Handles. */
  readonly organisations: readonly string[];
  /** Names of the register's own fields of participants: `own:shoeSize`. */
  readonly ownFields?: readonly string[];
  readonly ruleFaults: (rule: Readonly<Record<string, unknown>>) => readonly RuleFault[];
}

export type AgreementReading = { readonly document: AgreementDocument } | { readonly mistakes: readonly Mistake[] };

/** Never throws. While the YAML itself is broken, only that is told: what stands after it can't be known. */
export function parseAgreement(yaml: string, known: Known): AgreementReading {
  const reading = readYaml(yaml);
  if ('mistakes' in reading) return { mistakes: inOrder(reading.mistakes.map((one) => ({ ...one, clause: null }))) };
  const { source } = reading;
  const shaped = v.safeParse(agreementShape, source.value);
  const findings = [...shapeFindings(shaped.issues ?? []), ...findFaults(source.value, known)];
  if (shaped.success && findings.length === 0) return { document: shaped.output };
  return { mistakes: inOrder(findings.map((finding) => placed(finding, source))) };
}

function shapeFindings(issues: readonly v.BaseIssue<unknown>[]): Finding[] {
  const read = issues.map((issue) => ({ issue, path: (issue.path ?? []).map(({ key }) => key as string | number) }));
  // A key written nearly right is one mistake, not two: the right key is then not told as missing.
  const meant = new Set(
    read
      .filter(({ issue }) => isUnknown(issue))
      .map(({ issue, path }) => keyName([...path.slice(0, -1), closeTo(issue)])),
  );
  return read.flatMap(({ issue, path }) => {
    const key = keyName(path);
    if (isUnknown(issue)) return [unknownKey(path, issue)];
    if (!isMissing(issue)) return [{ path, text: shapeText(key, issue.message as Exclude<Expected, 'unknown'>) }];
    return meant.has(key) ? [] : [{ path: path.slice(0, -1), text: shapeText(key, 'missing') }];
  });
}

const isUnknown = ({ message }: v.BaseIssue<unknown>): boolean => (message as Expected) === 'unknown';
/** A key that must be there and is not: its place is the mapping that lacks it. */
const isMissing = ({ type, received }: v.BaseIssue<unknown>): boolean =>
  type === 'loose_object' && received === 'undefined';

const knownKeys = ({ expected }: v.BaseIssue<unknown>): string[] => (expected ?? '').split(' ');
const closeTo = (issue: v.BaseIssue<unknown>): string =>
  nearest(String(issue.path?.at(-1)?.key), knownKeys(issue)) ?? '';

function unknownKey(path: Path, issue: v.BaseIssue<unknown>): Finding {
  const known = knownKeys(issue);
  const key = String(path.at(-1));
  const isText = known.every((language) => language.length === 2);
  if (isText && issue.path?.at(-1)?.value === null) return { path, part: 'key', text: commaText(key) };
  return { path, part: 'key', text: unknownKeyText(key, closeTo(issue) || null, known) };
}

/** How a place is named to people: `clauses[2].text`, counted from 1. */
function keyName(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}

function placed({ path, part, text }: Finding, source: YamlSource): Mistake {
  return { ...source.locate(path, part), clause: clauseAt(path, source.value), text };
}

function clauseAt(path: Path, value: unknown): string | null {
  if (path[0] !== 'clauses' || typeof path[1] !== 'number') return null;
  const clause = (value as { clauses?: unknown[] }).clauses?.[path[1]] as { id?: unknown } | null | undefined;
  return typeof clause?.id === 'string' ? clause.id : null;
}
