/** The records of participants: finding and reading them, writing them, and the key of identity codes. */
export * from './records/contact.ts';
export type { ParticipantFilter } from './records/filter.ts';
export * from './records/history.ts';
export * from './records/identity.ts';
export * from './records/link.ts';
export * from './records/profile.ts';
export * from './records/read.ts';
export * from './records/source.ts';
export * from './records/write.ts';
