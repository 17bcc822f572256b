/** Integrated immigrants as speakers: topics, languages, own experience, and whether they may be asked. */
import type { DateText } from '../lib/date.ts';

export interface Speaker {
  readonly id: number;
  /** When she is, or was, a participant too. */
  readonly participantId: number | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** ISO 639. */
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  /** In her words: what she has lived through and done. */
  readonly experience: string | null;
  readonly municipality: string | null;
  /** The day she said that she may be asked; null: she may not. */
  readonly mayBeAskedOn: DateText | null;
  readonly talks: number;
  /** The mean of what listeners gave, 1–5; null when nobody did. */
  readonly rating: number | null;
}

export interface Talk {
  readonly id: number;
  readonly on: DateText;
  readonly topic: string;
  /** Handle. */
  readonly organisation: string | null;
  readonly listeners: number | null;
  readonly rating: number | null;
  readonly feedback: string | null;
}
