/** Consents, disclosures, requests: what entrusted data need. */
import {
  breachRisks,
  consentWays,
  erasureReasons,
  legalBases,
  requestKinds,
  requestOutcomes,
  restrictionKinds,
  retentionKinds,
} from '../../lib/vocabulary-privacy.ts';
import {
  type AddedColumns,
  date,
  id,
  integer,
  json,
  moment,
  oneOf,
  optional,
  ref,
  type Table,
  text,
  unique,
} from '../columns.ts';

export const tables = {
  /** A consent, or another legal basis noted for one person: who may get which fields for what. */
  consent: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      organisationId: ref('organisation'),
      purpose: text(),
      basis: oneOf(legalBases),
      fields: json(),
      validFrom: date(),
      validUntil: optional(date()),
      way: optional(oneOf(consentWays)),
      withdrawnOn: optional(date()),
      notes: optional(text()),
    },
    indexes: {
      consent_by_participant: ['participantId'],
      consent_by_organisation: ['organisationId', 'participantId'],
      consent_by_until: ['validUntil'],
    },
  },
  /** One occasion on which data about people left the register. */
  disclosure: {
    columns: {
      id: id(),
      organisationId: ref('organisation'),
      partnershipId: optional(ref('partnership')),
      purpose: optional(text()),
      disclosedOn: date(),
      byName: text(),
      /** The command, or the way told by the person who did it. */
      channel: text(),
      people: integer(),
    },
    indexes: { disclosure_by_organisation: ['organisationId', 'disclosedOn'] },
  },
  /** Whose data they were, which fields, and on which basis. */
  disclosedPerson: {
    columns: {
      id: id(),
      disclosureId: ref('disclosure'),
      participantId: ref('participant'),
      fields: json(),
      basis: oneOf(legalBases),
      consentId: optional(ref('consent')),
    },
    indexes: { disclosed_person_by_participant: ['participantId'], disclosed_person_by_disclosure: ['disclosureId'] },
  },
  /** Her data are restricted (Article 18), or she objects to a purpose (Article 21; null is every purpose). */
  restriction: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      kind: oneOf(restrictionKinds),
      purpose: optional(text()),
      validFrom: date(),
      liftedOn: optional(date()),
      reason: optional(text()),
    },
    indexes: { restriction_by_participant: ['participantId'] },
  },
  privacyRequest: {
    columns: {
      id: id(),
      participantId: optional(ref('participant')),
      kind: oneOf(requestKinds),
      receivedOn: date(),
      due: date(),
      extendedOn: optional(date()),
      extensionReason: optional(text()),
      doneOn: optional(date()),
      outcome: optional(oneOf(requestOutcomes)),
      answer: optional(text()),
    },
    indexes: { privacy_request_by_due: ['doneOn', 'due'], privacy_request_by_participant: ['participantId'] },
  },
  breach: {
    columns: {
      id: id(),
      discoveredAt: moment(),
      happenedOn: optional(date()),
      what: text(),
      people: optional(integer()),
      risk: optional(oneOf(breachRisks)),
      measures: optional(text()),
      authorityToldAt: optional(moment()),
      peopleToldOn: optional(date()),
      closedOn: optional(date()),
    },
  },
  /** That somebody was erased: her number only, nothing else about her. */
  erasure: {
    columns: {
      id: id(),
      participant: integer(),
      erasedOn: date(),
      why: oneOf(erasureReasons),
      rows: integer(),
    },
    indexes: { erasure_by_participant: ['participant'] },
  },
  /** A time of the register's own for a kind of data; what ships holds where there is none. */
  retentionRule: {
    columns: { id: id(), kind: unique(oneOf(retentionKinds)), months: integer() },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {} as const satisfies AddedColumns;
