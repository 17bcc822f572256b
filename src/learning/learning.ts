/** The two-way process: what the hosts, and the newcomers, have learned, and what was changed because of it. */
import type { DateText } from '../lib/date.ts';
import type { OutcomeSide } from '../lib/vocabulary-path.ts';

export interface Learning {
  readonly id: number;
  /** Handle. */
  readonly partnership: string;
  /** Handle; null when newcomers speak. */
  readonly organisation: string | null;
  readonly side: OutcomeSide;
  readonly on: DateText;
  readonly text: string;
  /** What was changed because of it; null when nothing was yet. */
  readonly changed: string | null;
}
