import { testPart } from './part.ts';

testPart(5, 6);
