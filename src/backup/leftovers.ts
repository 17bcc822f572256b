/** Files that a program left which was killed while it made or opened a backup: plain copies of the register, so they must go. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `.NAME.PID.copy` while a backup is made, `.NAME.PID.restored` while one is opened; with SQLite's own files beside them. */
const unfinished = /^\..+\.(\d+)\.(?:copy|restored|part)(?:-wal|-shm|-journal)?$/;

/** Those in a folder whose program is no more. */
export function leftoversIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => {
      const pid = unfinished.exec(name)?.[1];
      return pid !== undefined && !isAlive(Number(pid));
    })
    .map((name) => join(folder, name));
}

/** Whether a process with this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process: it is there, we may just not touch it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
