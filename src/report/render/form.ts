/** A form in which a report can be had: a file of its own each in this folder. */
import type { WrittenReport } from '../written.ts';

export interface Form {
  /** The whole file; the same report gives the same bytes. */
  render(report: WrittenReport): Promise<string | Uint8Array>;
}
