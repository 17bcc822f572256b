/** What can be wrong in a rule as written, and where in it. */

export interface RuleFault {
  /** Within the rule: `['days']`; empty for the rule as a whole. */
  readonly path: readonly (string | number)[];
  readonly problem: 'unknown-kind' | 'unknown-parameter' | 'missing-parameter' | 'wrong-value';
  /** What was written, or the parameter that is missing. */
  readonly value: string;
  /** What was probably meant. */
  readonly nearest: string | null;
  /** What may stand there, as an example or a list. */
  readonly expected: string | null;
}
