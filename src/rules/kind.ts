/** What a kind of rule is: its parameters, an example, and how it judges. */
import * as v from 'valibot';
import type { WrittenRule } from '../agreement/agreement.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Language } from '../lib/vocabulary.ts';
import { type CommonParameters, commonEntries } from './parameters.ts';
import type { SourceName } from './records/sources.ts';
import type { Judgement, RuleRecords, Segment } from './rules.ts';

/** The kinds that are computed; each has its words for what came out. */
export type ComputedKind = keyof Texts['rules']['outcomes'];

/** What is to be judged: one segment, as known on the day `at`; what fell due before the period is left out. */
export interface Inquiry<P = unknown, S extends SourceName = SourceName> {
  readonly params: P & CommonParameters;
  readonly records: RuleRecords<S>;
  readonly segment: Segment;
  readonly at: DateText;
  readonly period: Period;
}

/** A clause as people write it, and the rule that checks it. */
export interface Example {
  readonly text: Readonly<Record<Language, string>>;
  readonly rule: Readonly<Record<string, unknown>>;
}

export interface RuleKind {
  readonly kind: keyof Texts['rules']['kinds'];
  readonly entries: v.ObjectEntries;
  /** At least one of these parameters must be given. */
  readonly needsOneOf: readonly string[];
  /** The facts that are read for it. */
  readonly needs: readonly SourceName[];
  readonly example: { readonly text: Readonly<Record<Language, string>>; readonly rule: WrittenRule };
  /** What it means when nothing was asked for. */
  readonly whenNothing: 'no-data' | 'not-applicable';
  /** The rule must be without faults. */
  judge(rule: WrittenRule, inquiry: Omit<Inquiry, 'params'>): readonly Judgement[];
}

interface Spec<E extends v.ObjectEntries, S extends SourceName> {
  readonly kind: ComputedKind;
  readonly params: E;
  readonly needsOneOf?: readonly (keyof E & string)[];
  /** `check` gets the facts of these sources; of others it knows nothing. */
  readonly needs: readonly S[];
  readonly example: Example;
  readonly whenNothing?: RuleKind['whenNothing'];
  readonly check: (inquiry: Inquiry<v.InferOutput<v.ObjectSchema<E, undefined>>, S>) => readonly Judgement[];
}

/** Describes a kind; the parameters of `check` are typed from `params`. */
export function ruleKind<const E extends v.ObjectEntries, S extends SourceName>(spec: Spec<E, S>): RuleKind {
  const { kind, params, needsOneOf = [], needs, example, whenNothing = 'no-data', check } = spec;
  const entries = { ...params, ...commonEntries };
  return {
    kind,
    entries,
    needsOneOf,
    needs,
    example: { text: example.text, rule: { kind, ...example.rule } },
    whenNothing,
    judge: (rule, inquiry) =>
      check({ ...inquiry, params: v.parse(v.object(entries), rule) as Parameters<typeof check>[0]['params'] }),
  };
}

/** The parameters that every kind takes, of a rule without faults. */
export const commonOf = (rule: WrittenRule): CommonParameters => v.parse(v.object(commonEntries), rule);
