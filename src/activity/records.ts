/** The records of activities: reading them, writing them, and who came first where. */
export * from './records/community.ts';
export * from './records/correct.ts';
export * from './records/read.ts';
export * from './records/write.ts';
