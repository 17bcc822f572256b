/** Which operations are in force and which are taken back: the log read as an editor reads its undo list. */
import { SamspelError } from '../i18n/error.ts';
import type { Tx } from './operation.ts';
import { readPrefix } from './reading.ts';
import type { Db, Row } from './schema.ts';

export interface History {
  /** Operations in force, the one that `undo` takes back last. */
  readonly undoable: readonly number[];
  /** Operations taken back, the one that `redo` brings back last. */
  readonly redoable: readonly number[];
}

/** Follows the log from its start; what was only read counts for nothing. A new change after an undo makes the undone ones unreachable for `redo`, as in an editor. */
export function readHistory(
  operations: readonly Pick<Row<'operation'>, 'id' | 'kind' | 'target' | 'command'>[],
): History {
  let undoable: number[] = [];
  let redoable: number[] = [];
  for (const { id, kind, target, command } of operations) {
    if (command.startsWith(readPrefix)) continue;
    if (kind === 'change') {
      undoable.push(id);
      redoable = [];
    } else if (kind === 'undo' && target !== null) {
      undoable = undoable.filter((operation) => operation !== target);
      redoable.push(target);
    } else if (kind === 'redo' && target !== null) {
      redoable = redoable.filter((operation) => operation !== target);
      undoable.push(target);
    }
  }
  return { undoable, redoable };
}

/** The history of a register. */
export async function historyOf(db: Db): Promise<History> {
  return readHistory(
    await db.selectFrom('operation').select(['id', 'kind', 'target', 'command']).orderBy('id').execute(),
  );
}

/** The history as an operation under way finds it, now that nobody else can write: another one may have come in between. */
export async function historyBefore({ db, operation }: Tx): Promise<History> {
  return readHistory(
    await db
      .selectFrom('operation')
      .select(['id', 'kind', 'target', 'command'])
      .where('id', '<>', operation)
      .orderBy('id')
      .execute(),
  );
}

/** The operation to take back: the last one in force, or the one named. Throws `conflict` when there is none, `not-found` for an unknown one. */
export function operationToUndo(history: History, named: number | null): number {
  if (named === null) {
    const last = history.undoable.at(-1);
    if (last === undefined) throw new SamspelError('conflict', (t) => t.store.nothingToUndo);
    return last;
  }
  if (history.undoable.includes(named)) return named;
  if (history.redoable.includes(named))
    throw new SamspelError('conflict', (t) => t.store.undoneAlready(named), { hint: (t) => t.store.undoneAlreadyHint });
  throw new SamspelError('not-found', (t) => t.store.noOperation(named), { hint: (t) => t.store.noOperationHint });
}

/** The operation that `redo` brings back. Throws `conflict` when there is none. */
export function operationToRedo(history: History): number {
  const last = history.redoable.at(-1);
  if (last === undefined) throw new SamspelError('conflict', (t) => t.store.nothingToRedo);
  return last;
}
