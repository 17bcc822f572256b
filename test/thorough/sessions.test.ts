/** The console sessions that take long. */
import { testLong } from '../transcripts/part.ts';

testLong();
