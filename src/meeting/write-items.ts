/** The decisions, actions and later points of minutes as records. What was there before with the same words stays the same record. */
import type { Action } from '../action/action.ts';
import { describePerson } from '../action/person.ts';
import { addActions, deleteActions, editAction, type NewAction } from '../action/records.ts';
import { fold } from '../lib/fold.ts';
import type { Tx } from '../store/index.ts';
import {
  addDecisions,
  decisionsOfMeeting,
  deleteDecisions,
  editDecision,
  type NewDecision,
} from './records/decisions.ts';
import type { ResolvedMinutes } from './resolve.ts';

interface Writing {
  readonly id: number;
  /** Numbers of the points of the agenda, in their order. */
  readonly items: readonly number[];
  readonly minutes: ResolvedMinutes;
}

/** A decision with the same words keeps its number, and what it replaces. */
export async function writeDecisions(
  tx: Tx,
  { id, items, minutes }: Writing,
): Promise<{ readonly id: number; readonly text: string }[]> {
  const left = await decisionsOfMeeting(tx.db, id);
  const rows = minutes.minutes.items
    .flatMap(({ decisions }, index) =>
      decisions.map((decision) => ({ ...decision, agendaItemId: items[index] ?? null })),
    )
    .map((row, index) => ({ ...row, against: row.against.map(describePerson), meetingId: id, position: index + 1 }));
  const kept = new Map<NewDecision, number>();
  for (const row of rows) {
    const same = left.findIndex(
      ({ text }) => text === row.text || (fold(text) !== '' && fold(text) === fold(row.text)),
    );
    const [old] = same === -1 ? [] : left.splice(same, 1);
    if (old === undefined) continue;
    kept.set(row, old.id);
    await editDecision(tx, old.id, row);
  }
  await deleteDecisions(
    tx,
    left.map((old) => old.id),
  );
  const added = rows.filter((row) => !kept.has(row));
  const ids = await addDecisions(tx, added);
  for (const [index, row] of added.entries()) kept.set(row, ids[index] ?? 0);
  return rows.map((row) => ({ id: kept.get(row) ?? 0, text: row.text }));
}

/** An action that was there before, with the same owner and the same words, stays the same action: done stays done. */
export async function writeActions(tx: Tx, { id, items, minutes }: Writing, before: readonly Action[]): Promise<void> {
  const left = [...before];
  const added: NewAction[] = [];
  const { partnership, minutes: said, owners } = minutes;
  let position = 0;
  for (const [index, item] of said.items.entries()) {
    for (const [place, { what, due }] of item.actions.entries()) {
      const owner = owners[index]?.[place];
      if (owner === undefined) continue;
      position += 1;
      const row = {
        agendaItemId: items[index] ?? null,
        position,
        what,
        owner: owner.name,
        contactPersonId: owner.contactPersonId,
        organisationId: owner.organisationId,
      };
      const same = left.findIndex((old) => fold(old.what) === fold(what) && fold(old.owner) === fold(owner.name));
      const [old] = same === -1 ? [] : left.splice(same, 1);
      if (old === undefined)
        added.push({ partnershipId: partnership.id, meetingId: id, addedOn: said.date, due, ...row });
      else await editAction(tx, old.id, { ...row, agreedDue: due, ...(old.timesMoved === 0 ? { due } : {}) });
    }
  }
  await deleteActions(
    tx,
    left.map((action) => action.id),
  );
  await addActions(tx, added);
}

export async function writeLaterPoints(tx: Tx, { id, items, minutes }: Writing): Promise<void> {
  const rows = minutes.minutes.items
    .flatMap(({ later }, index) => later.map((text) => ({ text, agendaItemId: items[index] ?? null })))
    .map((row, index) => ({ ...row, meetingId: id, position: index + 1 }));
  await tx.insertMany('laterPoint', rows);
}
