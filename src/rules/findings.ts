import type { LocalText } from '../agreement/agreement.ts';
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Db } from '../store/index.ts';

export interface RuleFinding {
  readonly partnership: string;
  readonly clause: string;
  readonly text: LocalText;
  readonly kind: string | null;
  readonly status: 'kept' | 'broken' | 'due' | 'no-data' | 'manual' | 'not-applicable';
  readonly since: DateText | null;
  readonly nextDue: DateText | null;
}

/** (Placeholder until the rules engine is there.) */
export async function ruleFindings(_db: Db, _period: Period, _asOf: DateText): Promise<readonly RuleFinding[]> {
  return [];
}
