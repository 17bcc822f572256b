/** What an action needs looking at for: done late, moved again and again, or nobody is there any more to do it. */
import type { DateText } from '../lib/date.ts';
import { groupBy } from '../lib/group.ts';
import type { Action } from './action.ts';

export const remarks = ['late', 'moved', 'orphaned'] as const;
export type Remark = (typeof remarks)[number];

/** From here on a due date that was moved is told. */
export const movedOften = 3;

/** Who is still there on the day of the question. */
export interface Standing {
  /** Memberships that hold, as `partnership organisation` numbers. */
  readonly members: ReadonlySet<string>;
  /** Numbers of contact persons who have not left. */
  readonly contacts: ReadonlySet<number>;
}

export const memberKey = (partnership: number, organisation: number): string => `${partnership} ${organisation}`;

export interface FollowedAction extends Action {
  readonly remarks: readonly Remark[];
}

/** An action done after its due date is late for good; one that is open is orphaned when its organisation left the partnership or its person the organisation. */
export function follow(action: Action, { members, contacts }: Standing): FollowedAction {
  const { due, doneOn, cancelledOn, timesMoved, partnershipId, organisationId, contactPersonId } = action;
  const open = doneOn === null && cancelledOn === null;
  const left =
    (organisationId !== null && !members.has(memberKey(partnershipId, organisationId))) ||
    (contactPersonId !== null && !contacts.has(contactPersonId));
  const told: Record<Remark, boolean> = {
    late: doneOn !== null && doneOn > due,
    moved: timesMoved >= movedOften,
    orphaned: open && left,
  };
  return { ...action, remarks: remarks.filter((remark) => told[remark]) };
}

/** True when the action is the person's own: each word of how she is called is a word of the owner's name. */
export function isMine({ owner }: Pick<Action, 'owner'>, who: string, fold: (text: string) => string): boolean {
  const words = new Set(owner.split(/\s+/).map(fold));
  const wanted = who
    .split(/[\s.]+/)
    .map(fold)
    .filter(Boolean);
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

/** The open actions of one person, for a letter to her. */
export interface Reminder {
  readonly owner: string;
  readonly contactPersonId: number | null;
  readonly organisation: string | null;
  readonly actions: readonly Action[];
}

/** One a person, those with the oldest due date first. `until`: the last due day that is worth a reminder. */
export function groupReminders(actions: readonly Action[], until: DateText): Reminder[] {
  const open = actions.filter(
    ({ due, doneOn, cancelledOn }) => due <= until && doneOn === null && cancelledOn === null,
  );
  const found = groupBy(
    open,
    ({ contactPersonId, owner, organisation }) => `${contactPersonId ?? owner.toLowerCase()} ${organisation ?? ''}`,
  );
  return [...found.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { owner, contactPersonId, organisation } = first;
    return [{ owner, contactPersonId, organisation, actions: group }];
  });
}
