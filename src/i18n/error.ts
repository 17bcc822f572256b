/** What stops a command: a kind that becomes the exit code, what is wrong, and what to do next. */
import type { Text } from './index.ts';

/** Exit codes as promised to scripts. */
export const exitCodes = {
  check: 1,
  usage: 2,
  'not-found': 3,
  'bad-data': 4,
  conflict: 5,
  refused: 6,
  storage: 7,
  interrupted: 130,
} as const;
export type ErrorKind = keyof typeof exitCodes;

export class SamspelError extends Error {
  /**
   * @param kind decides the exit code
   * @param text what happened and where, in the reader's language
   * @param more.hint what to do next
   * @param more.details facts for programs (candidates, faults); never a person's data that the message does not say
   */
  constructor(
    readonly kind: ErrorKind,
    readonly text: Text,
    readonly more: { readonly hint?: Text; readonly details?: unknown; readonly cause?: unknown } = {},
  ) {
    super(kind, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'SamspelError';
  }
}
