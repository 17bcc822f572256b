/** The store as the subjects see it: a typed database to read, operations to write. */
import { Kysely } from 'kysely';
import { SamspelError } from '../i18n/error.ts';
import type { Engine, QueryAnswer } from './engine.ts';
import { historyBefore, historyOf, operationToRedo, operationToUndo } from './history.ts';
import { migrate } from './migrate.ts';
import { type Done, lastOperation, type OperationHead, type Outcome, runOperation, type Tx } from './operation.ts';
import { revert } from './revert.ts';
import type { Database, Db } from './schema.ts';
import { findWords, type ReadTexts, refreshIndex, type SearchHit } from './search.ts';
import { type Verification, verify } from './verify.ts';

export type { Done, OperationHead, Outcome, Tx } from './operation.ts';
export type { Database, Db, NewRow, RecordTable, Row, RowChange, RowUpdate } from './schema.ts';
export type { ReadTexts, SearchedTable, SearchHit } from './search.ts';

export type Keep = 'everything' | 'nothing';

export interface Store {
  readonly db: Db;
  readonly engine: Engine['name'];
  /** Where the copy of the file is that was made before its shape was renewed; null when it was not. */
  readonly copyBeforeMigration: string | null;
  operation<T>(head: OperationHead, act: (tx: Tx) => Promise<Outcome<T>>, keep?: Keep): Promise<Done<T>>;
  /** Takes an operation back (the last one in force when none is named); gives its number back as value. */
  undo(
    head: OperationHead,
    named: number | null,
    summary: (operation: number) => string,
    keep?: Keep,
  ): Promise<Done<number>>;
  redo(head: OperationHead, summary: (operation: number) => string, keep?: Keep): Promise<Done<number>>;
  /** Rows whose words begin as those typed, the best first; `read` gives the texts of rows that were changed since. */
  find(typed: string, limit: number, read: ReadTexts): Promise<SearchHit[]>;
  verify(): Promise<Verification>;
  /** The moment of the newest operation; null when there is none. */
  lastMoment(): Promise<string | null>;
  /** After erasing: leaves nothing of what was deleted in the files. */
  scrub(): Promise<void>;
  /** Writes a whole copy to a file while others go on writing; null where the server has its own ways. */
  readonly snapshot: ((file: string) => void) | null;
  /** A copy beside the register before something big; says where it is, null where the server has its own ways. */
  copyAside(name: string): Promise<string | null>;
  /** What the engine finds wrong with its own files. */
  faults(): readonly string[];
  /** Makes indexes anew and brings the write-ahead log into the file. */
  repair(): void;
  /** Answers one statement that reads; see `views.ts` for what it can read by name. Throws `usage` with the engine's own words. */
  query(statement: string): Promise<QueryAnswer>;
  close(): Promise<void>;
}

/** Opens a store on an engine and brings it to the newest shape. `hooks` are called around each write (the note for waiting writers). */
export async function openStore(engine: Engine, hooks: StoreHooks = {}): Promise<Store> {
  const db = new Kysely<Database>({ dialect: engine.dialect });
  const guarded = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw hooks.explain?.(error) ?? error;
    }
  };
  const write = <T>(head: OperationHead, act: (tx: Tx) => Promise<Outcome<T>>, keep?: Keep) =>
    guarded(() => runOperation(engine, db, head, (tx) => announced(hooks, head, () => act(tx)), keep));
  const copyBeforeMigration = await guarded(() => migrate(engine, db));
  return {
    db,
    engine: engine.name,
    copyBeforeMigration,
    operation: write,
    undo: async (head, named, summary, keep) => {
      const target = operationToUndo(await historyOf(db), named);
      return write(
        { ...head, kind: 'undo', target },
        async (tx) => {
          const history = await historyBefore(tx);
          const { undoable } = history;
          operationToUndo(history, target);
          await revert(engine, tx, target, undoable.slice(undoable.indexOf(target) + 1));
          return { summary: summary(target), value: target };
        },
        keep,
      );
    },
    redo: async (head, summary, keep) => {
      const target = operationToRedo(await historyOf(db));
      const undone = await db
        .selectFrom('operation')
        .select('id')
        .where('kind', '=', 'undo')
        .where('target', '=', target)
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      return write(
        { ...head, kind: 'redo', target },
        async (tx) => {
          if (operationToRedo(await historyBefore(tx)) !== target)
            throw new SamspelError('conflict', (t) => t.store.nothingToRedo);
          await revert(engine, tx, undone.id, []);
          return { summary: summary(target), value: target };
        },
        keep,
      );
    },
    find: (typed, limit, read) =>
      guarded(async () => {
        await refreshIndex(engine, db, read);
        return findWords(engine, db, typed, limit);
      }),
    verify: () => guarded(() => verify(engine, db)),
    lastMoment: async () => (await lastOperation(db))?.at ?? null,
    scrub: () => guarded(() => engine.scrub(db)),
    snapshot: engine.snapshot,
    copyAside: (name) => guarded(() => engine.copyAside(name)),
    faults: () => engine.faults(),
    repair: () => engine.repair(),
    query: (statement) => guarded(() => engine.query(db, statement)),
    close: async () => {
      await db.destroy();
      await engine.close();
    },
  };
}

export interface StoreHooks {
  writing?(head: OperationHead): void;
  written?(): void;
  /** Puts an engine's error into words. */
  explain?(error: unknown): unknown;
}

/** The note is left only once the lock is ours: before that, another one's note tells who holds it. */
async function announced<T>(hooks: StoreHooks, head: OperationHead, act: () => Promise<T>): Promise<T> {
  hooks.writing?.(head);
  try {
    return await act();
  } finally {
    hooks.written?.();
  }
}
