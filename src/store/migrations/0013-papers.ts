/** What the papers on entrusted data need: who read whose page, impact assessments, more about breaches, and people made anonymous. */
import { retentionWays } from '../../lib/vocabulary-privacy.ts';
import { type AddedColumns, date, id, integer, json, oneOf, optional, type Table, text } from '../columns.ts';

export const tables = {
  /** A person's page was read. Who read it and when stands in the operation of the log. */
  reading: {
    columns: {
      id: id(),
      /** Her number, not a reference: what was read stays read when she is erased, or when adding her is undone. */
      participant: integer(),
      /** The command. */
      page: text(),
    },
    indexes: { reading_by_participant: ['participant'] },
  },
  /** A data-protection impact form that was filled in (Article 35 of the GDPR). */
  impactAssessment: {
    columns: {
      id: id(),
      subject: text(),
      assessedOn: date(),
      byName: text(),
      /** By question. */
      answers: json(),
      reviewOn: optional(date()),
    },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {
  breach: {
    /** Which data of whom: Article 33(3)(a). */
    data: optional(text()),
    consequences: optional(text()),
    /** Why the authority was told later than 72 hours after: Article 33(1). */
    delayReason: optional(text()),
  },
  retentionRule: { way: optional(oneOf(retentionWays)) },
  /** Empty: erased. */
  erasure: { way: optional(oneOf(retentionWays)) },
  participant: { anonymisedOn: optional(date()) },
} as const satisfies AddedColumns;
