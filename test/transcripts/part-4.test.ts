import { testPart } from './part.ts';

testPart(4, 6);
