/** What own fields and tags need. */
import { ownFieldKinds, ownFieldSubjects } from '../../lib/vocabulary-own.ts';
import { type AddedColumns, date, flag, id, json, oneOf, optional, ref, type Table, text, unique } from '../columns.ts';

export const tables = {
  /** A field that a register has beyond those that everybody has. */
  ownField: {
    columns: {
      id: id(),
      key: unique(text()),
      subject: oneOf(ownFieldSubjects),
      kind: oneOf(ownFieldKinds),
      choices: optional(json()),
      labelEn: optional(text()),
      labelSv: optional(text()),
      labelFi: optional(text()),
      /** 1: leaves the register only with a consent that names it. */
      sensitive: flag(),
      archivedOn: optional(date()),
    },
  },
  /** What an own field says of one participant or one organisation. */
  ownValue: {
    columns: {
      id: id(),
      fieldId: ref('ownField'),
      participantId: optional(ref('participant')),
      organisationId: optional(ref('organisation')),
      /** In the normal form of its kind: `38.5`, `2026-12-31`, `yes`. */
      value: text(),
    },
    indexes: {
      one_own_value_of_participant: ['participantId', 'fieldId'],
      one_own_value_of_organisation: ['organisationId', 'fieldId'],
    },
  },
  /** A word by which things are found again; each tag of each thing is a row. */
  tag: {
    columns: {
      id: id(),
      name: text(),
      participantId: optional(ref('participant')),
      organisationId: optional(ref('organisation')),
      partnershipId: optional(ref('partnership')),
      activityId: optional(ref('activity')),
      meetingId: optional(ref('meeting')),
      speakerId: optional(ref('speaker')),
    },
    indexes: {
      tag_by_name: ['name'],
      one_tag_of_participant: ['participantId', 'name'],
      one_tag_of_organisation: ['organisationId', 'name'],
      one_tag_of_partnership: ['partnershipId', 'name'],
      one_tag_of_activity: ['activityId', 'name'],
      one_tag_of_meeting: ['meetingId', 'name'],
      one_tag_of_speaker: ['speakerId', 'name'],
    },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;
