/** Who is writing: a small note beside the register, so that whoever has to wait is told for whom. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

export interface Writer {
  readonly pid: number;
  readonly actor: string;
  readonly command: string;
  readonly since: string;
}

const noteOf = (file: string): string => `${file}.writer`;

/** Leaves the note. It only informs: the lock is the database's own, so a note that can't be written stops nobody. */
export function announceWriter(file: string, writer: Writer): void {
  try {
    writeFileSync(noteOf(file), JSON.stringify(writer), { mode: 0o600 });
  } catch {
    // A read-only folder: the write itself will say so.
  }
}

/** Takes the note away. */
export function dismissWriter(file: string): void {
  rmSync(noteOf(file), { force: true });
}

/** Who holds the register now, or null when nobody says so. */
export function busyWith(file: string): Writer | null {
  try {
    const note = JSON.parse(readFileSync(noteOf(file), 'utf8')) as Partial<Writer>;
    const { pid, actor, command, since } = note;
    return pid && actor && command && since ? { pid, actor, command, since } : null;
  } catch {
    return null;
  }
}
