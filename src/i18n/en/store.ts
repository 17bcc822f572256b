/** English: the register as a file, the log, undo. */
import { formatFor } from '../format.ts';

const format = formatFor('en');
const operations = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'operation' : 'operations'} ${format.list(numbers.map(String))}`;

export interface WriterNote {
  readonly actor: string;
  readonly command: string;
  readonly since: string;
}

export const store = {
  fileExists: (file: string) => `${file} exists already.`,
  fileExistsHint: 'Samspel never overwrites a register. Choose another name, or go on with the one that is there.',
  noRegister: (file: string) => `There is no register ${file}.`,
  noRegisterHint: 'Make one with: samspel init',
  notARegister: (file: string) => `${file} is not a Samspel register.`,
  notARegisterHint: 'Name the register with --db FILE, or make a new one with: samspel init',
  otherDatabase: 'The database belongs to another program.',
  busy: (writer: WriterNote | null) =>
    writer === null
      ? 'Somebody else is writing in the register.'
      : `${writer.actor} is writing in the register (${writer.command}, since ${writer.since.slice(11, 16)}).`,
  busyHint: 'Wait a moment and run it again.',
  corrupt: (file: string) => `${file} is damaged.`,
  corruptHint: 'Do not write in it. Keep a copy of the file as it is, and go back to your last backup.',
  full: 'The disk is full. Nothing was changed.',
  fullHint: 'Make room on the disk and run it again.',
  readOnly: (file: string) => `${file} can't be written. Nothing was changed.`,
  cannotOpen: (file: string) => `${file} can't be opened.`,
  readOnlyHint: 'Check that you may write to the file and its folder.',
  ioError: (file: string) => `${file} can't be reached.`,
  ioErrorHint: 'Check that the drive is connected, and run it again.',
  newer: (found: number, known: number) =>
    `The register was written by a newer Samspel (version ${found} of its shape; this program knows ${known}). Nothing was touched.`,
  newerHint: 'Install the newest Samspel, and open it with that.',
  copied: (file: string) => `The register has a new shape. A copy of the old one is ${file}.`,
  nothingToUndo: 'There is nothing left to undo.',
  movedMeanwhile: 'Its status does not allow that step, or somebody has changed it meanwhile.',
  goneMeanwhile: 'It is no longer there: somebody has removed it meanwhile.',
  movedMeanwhileHint: 'Look where it stands now, and try again.',
  nothingToRedo: 'There is nothing to redo.',
  undoneAlready: (operation: number) => `Operation ${operation} is undone already.`,
  undoneAlreadyHint: 'Bring it back with: samspel redo',
  noOperation: (operation: number) => `There is no operation ${operation} that can be undone.`,
  noOperationHint: 'See the log: samspel log',
  erased: (operation: number) => `Operation ${operation} can't be undone: it holds data that were erased on request.`,
  builtUpon: (operation: number, later: readonly number[]) =>
    `Operation ${operation} can't be undone alone: later changes stand on it (${operations(later)}).`,
  builtUponHint: (later: readonly number[]) => `Undo ${operations([...later].reverse())} first.`,
};
