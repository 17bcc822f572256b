/** What agreements, commitments and stages need beyond the first shape. */

import { stages } from '../../lib/vocabulary.ts';
import { commitmentKinds, reviewOutcomes } from '../../lib/vocabulary-partnership.ts';
import { type AddedColumns, date, id, integer, json, oneOf, optional, ref, type Table, text } from '../columns.ts';

export const tables = {
  /** What a partner promised. Amounts in hundredths: of a euro, of an hour, of a place. */
  commitment: {
    columns: {
      id: id(),
      partnershipId: ref('partnership'),
      organisationId: ref('organisation'),
      kind: oneOf(commitmentKinds),
      hundredths: integer(),
      madeOn: date(),
      due: date(),
      notes: optional(text()),
    },
    indexes: {
      commitment_by_partnership: ['partnershipId', 'due'],
      commitment_by_organisation: ['organisationId'],
    },
  },
  /** What it delivered of that. */
  contribution: {
    columns: {
      id: id(),
      commitmentId: ref('commitment'),
      hundredths: integer(),
      deliveredOn: date(),
      notes: optional(text()),
    },
    indexes: { contribution_by_commitment: ['commitmentId', 'deliveredOn'] },
  },
  /** The partners have looked through the rules of the game together. */
  agreementReview: {
    columns: {
      id: id(),
      partnershipId: ref('partnership'),
      reviewedOn: date(),
      outcome: oneOf(reviewOutcomes),
      meetingId: optional(ref('meeting')),
      notes: optional(text()),
    },
    indexes: { agreement_review_by_partnership: ['partnershipId', 'reviewedOn'] },
  },
  /** Who speaks for the participants: one of them (by number), or somebody else by name. */
  representative: {
    columns: {
      id: id(),
      partnershipId: ref('partnership'),
      participantId: optional(ref('participant')),
      name: optional(text()),
      since: date(),
      until: optional(date()),
    },
    indexes: {
      representative_by_partnership: ['partnershipId'],
      representative_by_participant: ['participantId'],
    },
  },
  /** How one organisation sees the partnership, once a round. `answers`: 1–5 by statement; `scores`: of instruments whose text is not ours. */
  assessment: {
    columns: {
      id: id(),
      partnershipId: ref('partnership'),
      organisationId: ref('organisation'),
      round: text(),
      instrument: text(),
      assessedOn: date(),
      stage: optional(oneOf(stages)),
      answers: json(),
      scores: json(),
      notes: optional(text()),
    },
    indexes: { one_assessment: ['partnershipId', 'organisationId', 'round', 'instrument'] },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {
  /** What the partners learned, and what goes on elsewhere: written when a partnership closes. */
  partnership: { learned: optional(text()), handedOver: optional(text()) },
  /** What it is about, in the words of the rules of the game: `resources`. */
  decision: { topics: optional(json()) },
} as const satisfies AddedColumns;
