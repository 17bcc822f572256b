import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SamspelError } from '../../src/i18n/error.ts';
import { editOrganisation } from '../../src/organisation/records.ts';
import type { Store } from '../../src/store/index.ts';
import { anOrganisation } from '../support/builders.ts';
import { change, head, onEachEngine } from '../support/stores.ts';

interface Entry {
  readonly handle: string;
  readonly name: string;
}
type Step =
  | { readonly act: 'add'; readonly handle: string; readonly name: string }
  | { readonly act: 'rename' | 'move' | 'remove'; readonly which: number; readonly to: string }
  | { readonly act: 'undo' | 'redo' }
  | { readonly act: 'undo one'; readonly which: number };

const aName = fc.constantFrom('A', 'B', 'C');
const aHandle = fc.constantFrom('a', 'b', 'c', 'd');
const which = fc.nat(20);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('add' as const), handle: aHandle, name: aName }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('rename' as const), which, to: aName }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('move' as const), which, to: aHandle }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('remove' as const), which, to: aName }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('redo' as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('undo one' as const), which }) },
);

/** The register as a person thinks of it: rows, what is in force, what is taken back. An operation changes one row. */
class Model {
  readonly rows = new Map<number, Entry>();
  private readonly operations = new Map<number, { row: number; before: Entry | null; after: Entry | null }>();
  private undoable: number[] = [];
  private redoable: number[] = [];

  record(operation: number, row: number, after: Entry | null): void {
    this.operations.set(operation, { row, before: this.rows.get(row) ?? null, after });
    this.write(row, after);
    this.undoable.push(operation);
    this.redoable = [];
  }

  /** The number of the operation taken back, or null when that is refused: only what nothing in force stands on can go. */
  undo(named: number | null): number | null {
    const target = named ?? this.undoable.at(-1);
    const operation = target === undefined ? undefined : this.operations.get(target);
    if (target === undefined || operation === undefined || !this.undoable.includes(target)) return null;
    const { row, before } = operation;
    const later = this.undoable.slice(this.undoable.indexOf(target) + 1);
    if (later.some((other) => this.operations.get(other)?.row === row)) return null;
    if (before !== null && !this.isFree(before.handle, row)) return null;
    this.write(row, before);
    this.undoable = this.undoable.filter((other) => other !== target);
    this.redoable.push(target);
    return target;
  }

  redo(): number | null {
    const target = this.redoable.pop();
    const operation = target === undefined ? undefined : this.operations.get(target);
    if (target === undefined || operation === undefined) return null;
    this.write(operation.row, operation.after);
    this.undoable.push(target);
    return target;
  }

  isFree = (handle: string, except: number | null): boolean =>
    [...this.rows].every(([id, row]) => row.handle !== handle || id === except);

  allOperations = (): number[] => [...this.operations.keys()];

  private write(row: number, entry: Entry | null): void {
    if (entry === null) this.rows.delete(row);
    else this.rows.set(row, entry);
  }
}

/** The number that the store took back, or null when it refused in words, naming what is in the way; anything else is a failure. */
async function numberOf(done: Promise<{ readonly value: number }>): Promise<number | null> {
  try {
    return (await done).value;
  } catch (error) {
    if (!(error instanceof SamspelError) || (error.kind !== 'conflict' && error.kind !== 'not-found')) throw error;
    const details = error.more.details as { readonly operations: readonly number[] } | undefined;
    if (details !== undefined) expect(details.operations).not.toEqual([]);
    return null;
  }
}

async function take(step: Step, store: Store, model: Model): Promise<void> {
  switch (step.act) {
    case 'add': {
      if (!model.isFree(step.handle, null)) return;
      const { operation, value } = await change(store, (tx) =>
        anOrganisation(tx, { handle: step.handle, name: step.name }),
      );
      if (operation !== null) model.record(operation, value, { handle: step.handle, name: step.name });
      return;
    }
    case 'rename':
    case 'move':
    case 'remove': {
      const [row, entry] = [...model.rows][step.which % Math.max(1, model.rows.size)] ?? [];
      if (row === undefined || entry === undefined) return;
      const after = { ...entry, ...(step.act === 'rename' ? { name: step.to } : { handle: step.to }) };
      if (step.act === 'move' && !model.isFree(step.to, row)) return;
      const { operation } = await change(store, async (tx) => {
        if (step.act === 'remove') await tx.db.deleteFrom('organisation').where('id', '=', row).execute();
        else await editOrganisation(tx, row, after);
      });
      if (operation !== null) model.record(operation, row, step.act === 'remove' ? null : after);
      return;
    }
    case 'undo':
      return expect(await numberOf(store.undo(head('undo'), null, String))).toBe(model.undo(null));
    case 'redo':
      return expect(await numberOf(store.redo(head('redo'), String))).toBe(model.redo());
    case 'undo one': {
      const operations = model.allOperations();
      const named = operations[step.which % Math.max(1, operations.length)];
      if (named === undefined) return;
      return expect(await numberOf(store.undo(head('undo'), named, String))).toBe(model.undo(named));
    }
  }
}

const rowsOf = async (store: Store) =>
  store.db.selectFrom('organisation').select(['id', 'handle', 'name']).orderBy('id').execute();

onEachEngine('whatever is added, changed, undone and redone', (open) => {
  test('the register holds what an editor would show, and verifies', { timeout: 60_000 }, async () => {
    const runs = (await open()).engine === 'sqlite' ? 60 : 10;
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 30 }), async (steps) => {
        const [store, model] = [await open(), new Model()];
        for (const step of steps) {
          await take(step, store, model);
          const expected = [...model.rows].map(([id, row]) => ({ id, ...row })).sort((a, b) => a.id - b.id);
          expect(await rowsOf(store)).toEqual(expected);
        }
        expect((await store.verify()).alterations).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
