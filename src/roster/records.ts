/** The records of rosters: the people they are compared with and written to, profiles, and which file said what. */
export * from './records/arrival.ts';
export { changeKnown } from './records/arrival-changes.ts';
export type { Arrival } from './records/arrival-rows.ts';
export * from './records/headings.ts';
export * from './records/people.ts';
export * from './records/profiles.ts';
export * from './records/readings.ts';
