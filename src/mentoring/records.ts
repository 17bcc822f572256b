/** The records of mentoring. */
export * from './records/pair.ts';
export * from './records/people.ts';
export * from './records/programme.ts';
export * from './records/story.ts';
export * from './records/write-people.ts';
