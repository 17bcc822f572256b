/** A partnership: two or more organisations with a purpose, and the days on which each is a member. */
import type { DateText } from '../lib/date.ts';
import type { MemberRole, PartnershipStatus, Sector, Stage } from '../lib/vocabulary.ts';

export { memberRoles, partnershipStatuses, stages } from '../lib/vocabulary.ts';

export interface Partnership {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
  readonly purpose: string;
  readonly targetStage: Stage | null;
  readonly status: PartnershipStatus;
  readonly startOn: DateText | null;
  readonly closedOn: DateText | null;
  readonly closeReason: string | null;
  /** Of the closing record: what the partners learned, and what goes on with whom. */
  readonly learned: string | null;
  readonly handedOver: string | null;
}

export interface Member {
  readonly id: number;
  readonly organisationId: number;
  /** Its handle. */
  readonly organisation: string;
  readonly organisationName: string;
  readonly sector: Sector;
  readonly role: MemberRole;
  readonly since: DateText;
  readonly until: DateText | null;
  readonly noticeOn: DateText | null;
}

/** True when the member belongs to the partnership on that day; the last day counts. */
export const isMemberOn = (member: Pick<Member, 'since' | 'until'>, day: DateText): boolean =>
  member.since <= day && (member.until === null || day <= member.until);
