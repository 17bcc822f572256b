/** What reports need besides: who accepted them. */
import { type AddedColumns, date, id, optional, ref, type Table, text } from '../columns.ts';

export const tables = {
  /** An organisation has accepted a frozen report. */
  reportAcceptance: {
    columns: {
      id: id(),
      frozenReportId: ref('frozenReport'),
      organisationId: ref('organisation'),
      acceptedOn: date(),
      /** Who said so for it. */
      byName: optional(text()),
    },
    indexes: {
      one_report_acceptance: ['frozenReportId', 'organisationId'],
      report_acceptance_by_organisation: ['organisationId'],
    },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;
