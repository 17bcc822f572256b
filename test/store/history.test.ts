import { describe, expect, test } from 'vitest';
import { operationToRedo, operationToUndo, readHistory } from '../../src/store/history.ts';

/** `c` a change, `l` a look at a page, `u2` an undo of operation 2, `r2` its redo; the numbers follow the log. */
const log = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word, index) => ({
      id: index + 1,
      kind: ({ c: 'change', l: 'change', u: 'undo', r: 'redo' } as const)[word[0] as 'c'],
      command: word === 'l' ? 'read participant show' : 'org add',
      target: word.length > 1 ? Number(word.slice(1)) : null,
    }));

test.each([
  ['nothing', '', [], []],
  ['changes', 'c c c', [1, 2, 3], []],
  ['one undone', 'c c u2', [1], [2]],
  ['two undone', 'c c u2 u1', [], [2, 1]],
  ['two undone, one redone', 'c c u2 u1 r1', [1], [2]],
  ['all redone', 'c c u2 u1 r1 r2', [1, 2], []],
  ['a change after an undo: no way to redo', 'c c u2 c', [1, 4], []],
  ['a look is nothing to take back', 'c l c l', [1, 3], []],
  ['a look after an undo: redo still finds it', 'c c u2 l', [1], [2]],
  ['one of the middle taken back', 'c c c u2', [1, 3], [2]],
  ['one of the middle taken back and redone: it is the newest now', 'c c c u2 r2', [1, 3, 2], []],
])('%s', (_name, text, undoable, redoable) => expect(readHistory(log(text))).toEqual({ undoable, redoable }));

describe('what undo and redo mean', () => {
  const history = readHistory(log('c c c u3'));
  test('undo takes back the last in force', () => expect(operationToUndo(history, null)).toBe(2));
  test('undo N takes back that one', () => expect(operationToUndo(history, 1)).toBe(1));
  test('redo brings back the last taken back', () => expect(operationToRedo(history)).toBe(3));
  test.each([
    ['an operation undone already', () => operationToUndo(history, 3), 'conflict'],
    ['an undo', () => operationToUndo(history, 4), 'not-found'],
    ['an operation that never was', () => operationToUndo(history, 99), 'not-found'],
    ['nothing to undo', () => operationToUndo(readHistory([]), null), 'conflict'],
    ['nothing to redo', () => operationToRedo(readHistory(log('c c'))), 'conflict'],
  ])('refused: %s', (_name, act, kind) => expect(act).toThrow(expect.objectContaining({ kind })));
});
