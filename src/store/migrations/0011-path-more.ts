/** What a person's path needs besides: who said what of her and when, which fields a partnership uses, and what makes long lists quick. */
import { type AddedColumns, type AddedIndexes, date, id, json, optional, ref, type Table, text } from '../columns.ts';

export const tables = {
  /**
   * From where one field of a participant came, when it was not with the rest of her: the law asks for the source and for who entered it
   * when someone else than the person gave the data (Act 681/2023, s. 73). A field without a row came with the list or from the hand that
   * first entered her.
   */
  fieldSource: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      field: text(),
      /** Who said it; empty when it was herself. */
      organisationId: optional(ref('organisation')),
      saidOn: date(),
      enteredBy: text(),
      enteredOn: date(),
    },
    indexes: { one_field_source: ['participantId', 'field'] },
  },
  /** The fields of participants that a partnership uses. */
  fieldProfile: {
    columns: { id: id(), partnershipId: ref('partnership'), fields: json() },
    indexes: { one_field_profile: ['partnershipId'] },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;

/** For lists in the order of names, for who can what, and for what the home screen counts. */
export const indexes = {
  participant: {
    participant_by_family_name: ['familyName', 'givenName'],
    participant_by_occupation: ['occupation'],
  },
} as const satisfies AddedIndexes;
