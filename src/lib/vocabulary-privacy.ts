/** The closed word lists of entrusted data. */

/** Grounds on which data may be given on: Article 6(1) a–f of the GDPR, in its order. */
export const legalBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** How a consent was given: what can be shown when someone asks (Article 7(1)). */
export const consentWays = ['paper', 'spoken', 'form'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** Article 18 and Article 21. */
export const restrictionKinds = ['restriction', 'objection'] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

/** What a person may ask for: Articles 15, 16, 17, 18, 20 and 21. */
export const requestKinds = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestOutcomes = ['granted', 'partly', 'refused'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

/** The risk to people that decides whom a breach must be told: Articles 33 and 34. */
export const breachRisks = ['unlikely', 'risk', 'high'] as const;
export type BreachRisk = (typeof breachRisks)[number];

export const erasureReasons = ['request', 'retention'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Kinds of data that each have their own time. */
export const retentionKinds = ['participant', 'notes', 'disclosure', 'request', 'breach', 'reading'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** What happens with people whose time is over. */
export const retentionWays = ['erase', 'anonymise'] as const;
export type RetentionWay = (typeof retentionWays)[number];
