/** The records of entrusted data: consents, disclosures, and what the gate asks. */
export * from './records/consent.ts';
export * from './records/disclosure.ts';
export * from './records/standing.ts';
