/** The records of entrusted data: consents, disclosures, requests, and what the gate asks. */
export * from './records/breach.ts';
export * from './records/consent.ts';
export * from './records/disclosure.ts';
export * from './records/erasure.ts';
export * from './records/impact.ts';
export * from './records/papers.ts';
export * from './records/request.ts';
export * from './records/restriction.ts';
export * from './records/retention.ts';
export * from './records/standing.ts';
