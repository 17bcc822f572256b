/** English: putting right what was entered wrongly. */
import { formatFor } from '../format.ts';

const { list, plural } = formatFor('en');

export const correction = {
  clear: 'Empty these fields',
  nothingToChange: 'Say what to change.',
  changeable: (options: readonly string[]) => `You can use: ${list(options)}`,
  changed: (noun: string, id: number, which: string) => `Changed ${noun} ${id}: ${which}.`,
  changedLogged: (noun: string, id: number) => `Changed ${noun} ${id}`,
  removed: (noun: string, id: number, which: string, along: string | null) =>
    `Removed ${noun} ${id}: ${which}${along === null ? '' : `, with ${along}`}.`,
  removedLogged: (noun: string, id: number) => `Removed ${noun} ${id}`,
  nouns: {
    contact: 'contact',
    assessment: 'assessment',
    check: 'work situation',
  },
  help: {
    contactList: 'List the contacts with a participant, with their numbers',
    contactEdit: 'Put right a contact that was recorded wrongly',
    contactRemove: 'Remove contacts that were recorded by mistake',
    skillEdit: 'Put right a skill, or one of its steps',
    skillRemove: 'Remove a skill that was noted by mistake, with its steps',
    recognitionEdit: 'Put right a case of recognition, or one of its steps',
    recognitionRemove: 'Remove a case that was opened by mistake, with its steps',
    stepMore:
      'Only what is named changes. The day and what was noted with a step are those of the latest step; name another with --step, by its number in "show". How far it has come is not changed here.',
    outcomeEdit: 'Put right an outcome that was recorded wrongly',
    outcomeRemove: 'Remove an outcome that was recorded by mistake',
    assessmentList: 'List who has answered the questionnaire, and when',
    assessmentEdit: 'Put right answers, their day or who gave them',
    assessmentRemove: 'Remove an assessment that was entered by mistake, with its answers',
    workEdit: 'Put right a contact with working life that was noted wrongly',
    workRemove: 'Remove a contact with working life that was noted by mistake',
    checkEdit: 'Put right what was noted of her work at graduation or after',
    checkRemove: 'Remove what was noted of her work by mistake',
  },
  options: {
    step: 'Which step, by its number in "show" (else the latest)',
    stepOn: 'The day of the step',
    assessedHost: 'Only those of this host organisation',
    answer: 'An answer: work=4; - is "prefer not to say"',
    phase: 'Baseline or follow-up',
    answeredBy: 'Who answered',
    answeredOn: 'The day of the answers',
    day: 'The day',
    contactBy: 'Who was in contact',
    domain: 'The domain',
    saidBy: 'Who says so',
    firstDay: 'The first day',
  },
  headings: {
    phase: 'Time',
    answers: 'Answers',
  },
  arguments: {
    contact: 'Number of the contact',
    contacts: 'Numbers of the contacts',
    outcome: 'Number of the outcome',
    assessment: 'Number of the assessment',
    check: 'Number of the situation, as in: work list --checks',
  },
  contactsRemoved: (ids: readonly number[]) => `Removed contacts ${list(ids.map(String))}.`,
  contactHint: 'The numbers: samspel participant contact list PARTICIPANT',
  noContacts: 'No contacts. Record one: samspel participant contact add PARTICIPANT --how …',
  steps: (count: number) => plural(count, { one: '# step', other: '# steps' }),
  noStep: (step: number, count: number) => `There is no step ${step}; there are ${count}.`,
  beforeStep: (on: string) => `The step before it was on ${on}; this one can’t be earlier.`,
  afterStep: (on: string) => `The step after it was on ${on}; this one can’t be later.`,
  onlyTold: (id: number) => `That step of skill ${id} is what she told; it has only a day.`,
  onlyToldHint: 'Name the step that somebody noted: --step 2',
  occupationStays: (id: number, occupation: string, code: string) =>
    `The occupation was not changed. If it is ${occupation}: samspel skill edit ${id} --isco ${code}`,
  hasCases: (id: number, cases: readonly number[]) =>
    `Skill ${id} is what ${plural(cases.length, { one: 'case', other: 'cases' })} ${list(cases.map(String))} of recognition ${cases.length === 1 ? 'is' : 'are'} about.`,
  hasCasesHint: (id: number) =>
    `First: samspel recognition edit ${id} --clear skill, or samspel recognition remove ${id}`,
  outcomeHint: 'The numbers: samspel outcome list',
  assessmentHint: 'The numbers: samspel outcome assessment list',
  noAssessments: 'Nobody has answered yet. Ask: samspel outcome assess PARTICIPANT',
  answers: (count: number) => plural(count, { one: '# answer', other: '# answers' }),
  checkHint: 'The numbers: samspel work list --checks',
  otherCheck: (id: number, point: string) => `Work situation ${id} is there already: ${point}.`,
  otherCheckHint: (id: number) => `If that one is wrong: samspel work check remove ${id}`,
};
