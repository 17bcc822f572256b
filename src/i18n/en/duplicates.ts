/** English: people who may be here twice. */
import { formatFor } from '../format.ts';

const format = formatFor('en');

export const duplicates = {
  help: {
    duplicates: 'Who may be here twice, under another spelling or with a slip',
    merge: 'Make one person of two',
    mergeMore:
      'The first one stays. What she lacks comes from the other; where they differ hers stays, unless --take. All that hung on the other moves to her. People with different identity codes are never merged.',
    distinct: 'Say that two who look alike are two people; you are not asked again',
  },
  arguments: { keep: 'Number or name', other: 'Number or name of the other' },
  options: {
    history: 'Also who changed which field, when, and from which list',
    review: 'Go through them one by one, with one key each',
    take: 'In these fields the other one is right',
  },
  headings: {
    a: 'Participant',
    b: 'Perhaps the same',
    score: 'Likely',
    why: 'Why',
    field: 'Field',
    history: 'History',
    file: 'From the list',
    before: 'Before',
    after: 'After',
  },
  agreements: {
    same: 'the same',
    near: 'nearly the same',
    swapped: 'swapped',
    similar: 'similar',
    different: 'different',
    unknown: 'not known',
  },
  same: (fields: readonly string[]) => `the same: ${fields.join(', ')}`,
  none: 'Nobody seems to be here twice.',
  needsTerminal: '--review asks, so it needs a terminal.',
  needsTerminalHint: 'In a script: samspel participant duplicates --json, then merge or distinct.',
  question: (number: number, of: number, percent: number) =>
    `${number} of ${of}, ${percent} % likely to be one person.`,
  keys: { merge: 'merge', distinct: 'two people', later: 'later', quit: 'stop' },
  reviewed: 'That was the last one.',
  samePerson: 'Both are the same participant.',
  differentCodes: (a: number, b: number) => `Participants ${a} and ${b} have different personal identity codes.`,
  differentCodesHint:
    'They are two people. If a code is wrong, correct it first: samspel participant edit ID --personal-id CODE',
  whichWins: (kept: number, gone: number) =>
    `Where they differ, ${kept} is kept. Tick the fields in which ${gone} is right.`,
  merged: (gone: string, goneId: number, kept: string, keptId: number) =>
    `Merged ${gone} (${goneId}) into ${kept} (${keptId}).`,
  stays: (label: string, kept: string, gone: string) => `${label}: ${kept} stays, ${gone} goes.`,
  mergedLogged: (gone: number, kept: number) => `Merged participant ${gone} into ${kept}`,
  distinct: (a: number, b: number) => `Participants ${a} and ${b} are two people. They are not shown again.`,
  imported: (count: number) =>
    `${format.plural(count, { one: '# of them is', other: '# of them are' })} perhaps here already: samspel participant duplicates --review`,
};
