import { testPart } from './part.ts';

testPart(6, 6);
