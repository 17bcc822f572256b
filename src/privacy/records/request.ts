/** The records of requests. */
import type { DateText } from '../../lib/date.ts';
import type { RequestKind } from '../../lib/vocabulary-privacy.ts';
import type { NamedRow } from '../../participant/person-columns.ts';
import { listedPerson } from '../../participant/records.ts';
import type { Db, RowChange, Tx } from '../../store/index.ts';
import { dueOf, type PrivacyRequest } from '../request.ts';

/** Gives back the number of the request. */
export async function addRequest(
  { db }: Tx,
  request: { readonly participantId: number; readonly kind: RequestKind; readonly receivedOn: DateText },
): Promise<number> {
  const { id } = await db
    .insertInto('privacyRequest')
    .values({ ...request, due: dueOf(request.receivedOn, 'as-received') })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function changeRequest({ db }: Tx, id: number, change: RowChange<'privacyRequest'>): Promise<void> {
  await db.updateTable('privacyRequest').set(change).where('id', '=', id).execute();
}

export interface RequestSelection {
  readonly ids?: readonly number[];
  /** `open`: not yet answered. */
  readonly state?: 'open';
  /** Only those due on this day or before. */
  readonly dueBy?: DateText;
}

export type RequestRow = PrivacyRequest & NamedRow;

/** Requests by the day on which they are due. Uses privacy_request_by_due. */
export async function listRequests(db: Db, { ids, state, dueBy }: RequestSelection = {}): Promise<RequestRow[]> {
  let query = db
    .selectFrom('privacyRequest')
    .leftJoin('participant', 'participant.id', 'privacyRequest.participantId')
    .select(['privacyRequest.id', 'privacyRequest.participantId as participant', 'kind', 'receivedOn', 'due'])
    .select(['extendedOn', 'extensionReason', 'doneOn', 'outcome', 'answer'])
    .select(listedPerson)
    .orderBy('due')
    .orderBy('privacyRequest.id');
  if (ids !== undefined) query = query.where('privacyRequest.id', 'in', ids);
  if (state === 'open') query = query.where('doneOn', 'is', null);
  if (dueBy !== undefined) query = query.where('due', '<=', dueBy);
  return query.execute();
}
