/** The questionnaire that ships with the program. */
import { readShipped } from '../cli/files.ts';
import { type Instrument, parseInstrument } from './instrument.ts';

export const readInstrument = (): Instrument => parseInstrument(readShipped('instruments/path.yaml'));
