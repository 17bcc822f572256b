/** What was asked of an import: the options, checked, before the file is read. */
import type { OnMatch } from './changes.ts';
import type { MissingPolicy } from './planning.ts';
import type { ListOptions } from './read-list.ts';

export interface ImportRequest {
  readonly file: string;
  readonly sender: { readonly id: number; readonly handle: string; readonly name: string } | null;
  readonly partnership: { readonly id: number; readonly handle: string; readonly name: string } | null;
  readonly onMatch: OnMatch;
  readonly linkage: 'on' | 'off';
  readonly missing: MissingPolicy | null;
  readonly faults: 'refuse' | 'leave-out';
  /** So many faults are shown at most. */
  readonly maxErrors: number;
  readonly reading: ListOptions;
}
