/** What must be there before a partnership takes its next step: planned → active → under review → closed. */
import type { PartnershipStatus } from '../lib/vocabulary.ts';

export const steps = ['planned', 'active', 'under-review', 'closed'] as const satisfies readonly PartnershipStatus[];

/** What a step asks for, in the order in which it is told. */
export type Requirement = 'start' | 'lead' | 'two-members' | 'contacts' | 'agreement' | 'learned' | 'handed-over';

export interface Readiness {
  readonly hasStart: boolean;
  /** Members on the day, with how many contact persons each has. */
  readonly members: readonly { readonly role: string; readonly contacts: number }[];
  readonly hasAgreement: boolean;
  readonly learned: string | null;
  readonly handedOver: string | null;
}

/** What is missing for a step; empty when it can be taken. */
export function missingFor(step: PartnershipStatus, known: Readiness): Requirement[] {
  const { hasStart, members, hasAgreement, learned, handedOver } = known;
  const asked: Readonly<Record<PartnershipStatus, readonly (readonly [Requirement, boolean])[]>> = {
    planned: [],
    active: [
      ['start', hasStart],
      ['lead', members.some(({ role }) => role === 'lead')],
      ['two-members', members.length >= 2],
      ['contacts', members.every(({ contacts }) => contacts > 0)],
    ],
    'under-review': [['agreement', hasAgreement]],
    closed: [
      ['learned', learned !== null],
      ['handed-over', handedOver !== null],
    ],
  };
  return asked[step].flatMap(([requirement, isThere]) => (isThere ? [] : [requirement]));
}

/** The step after this one; null for the last. */
export const nextStep = (status: PartnershipStatus): PartnershipStatus | null =>
  steps[steps.indexOf(status) + 1] ?? null;
