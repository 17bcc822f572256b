/** English: reports. */
import type { GapSaid } from '../../report/sections/gap.ts';
import type { Said } from '../../report/sections/summary.ts';
import { formatFor } from '../format.ts';
import * as content from './report-content.ts';

const { number, plural } = formatFor('en');
const people = (count: number | null) =>
  count === null ? 'a hidden number of people' : plural(count, { one: '# person', other: '# people' });

export const report = {
  ...content.words,
  summary: 'Reports: the quarter in numbers, with no one given away',
  help: {
    quarterly: 'The report on a quarter, or on any other period',
    quarterlyMore:
      'Counts who began, took part and ended, meetings, decisions, actions and the rules of the game, beside the period before. Numbers of fewer people than the register’s minimum are hidden, and others so that these can’t be worked out.',
    freeze: 'Keep the report on a period as it is now',
    freezeMore:
      'Its numbers, definitions, digest and the version of the program stay in the register. Later reports say what has changed since.',
    list: 'List the reports that were frozen',
    diff: 'What the report on a period shows otherwise now than when it was frozen',
    diffMore:
      'Lists the changed numbers and what was written in the register since. Ends with exit code 1 when something has changed.',
    employmentGap: 'How many have a job when they graduate, group by group, and how sure one can be',
    employmentGapMore:
      'Reads a list of graduates (CSV or a spreadsheet) with a column for the group and one that says who had a job. Gives each share with its 95 % interval (Wilson) and the differences with theirs (Newcombe). Nothing from the list is kept.',
    indicators: 'What the reports count, and how',
  },
  arguments: {
    period: 'The period, for example 2026Q3 or 2026-07; without it, the last whole quarter',
    wholePeriod: 'The period, for example 2026Q3',
    graduates: 'The list: CSV or a spreadsheet; - reads stdin',
  },
  options: {
    format: 'The form; without it the ending of the file’s name decides',
    output: 'Write to this file instead of the terminal; a folder (report/) gets a CSV for each table',
    force: 'Replace the file if it is there',
    again: 'Freeze it once more, as a new edition; earlier ones are kept',
    group: 'Heading of the column with the groups, when it is not found',
    employed: 'Heading of the column that says yes or no, when it is not found',
    contacts: 'Heading of the column with the number of working-life contacts',
  },
  title: (period: string) => `Report for ${period}`,
  quarter: (quarter: number, year: string) =>
    `the ${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
  subtitle: (from: string, until: string, asOf: string) => `${from} – ${until}, as known on ${asOf}`,
  stillRuns: 'The period is not over yet: the numbers go up to that day.',
  before: (heading: string) => `${heading}, period before`,
  contents: 'Contents',
  figure: 'Figure',
  now: 'Now',
  previous: 'Before',
  total: 'All',
  notKnown: 'not known',
  noOrganisation: 'no organisation',
  notInForce: 'not in force',
  sections: {
    ...content.sections,
    summary: 'In short',
    participants: 'Participants',
    meetings: 'Meetings',
    actions: 'Actions',
    rules: 'Rules of the game',
    gap: 'Employment at graduation',
    contacts: 'Working-life contacts before',
    activities: 'Activities',
    mentoring: 'Mentoring',
    referrals: 'Referrals',
    outcomes: 'What came of it',
    commitments: 'Promised and delivered',
  },
  tables: {
    ...content.tables,
    partnership: 'Participants by partnership',
    gender: 'Participants by gender',
    age: 'Participants by age',
    ground: 'Participants by ground of residence',
    path: 'Participants by integration path',
    meetings: 'Meetings and decisions by partnership',
    attendance: 'Attendance by organisation',
    actions: 'Actions that fell due, by organisation responsible',
    rules: 'The rules of the game, clause by clause',
    gap: 'Employment at graduation by group',
    differences: 'Differences between the groups',
    contacts: 'Employment at graduation by number of working-life contacts',
    activities: 'People at activities, by kind',
    mentoring: 'Mentees who met their mentor, by kind of programme',
    referrals: 'People referred, by receiver',
    outcomes: 'People by what came of it',
    levels: 'People who reached a higher level of a language',
    commitments: 'What partners promised and delivered',
  },
  headings: {
    ...content.headings,
    id: 'Key',
    number: 'No',
    period: 'Period',
    edition: 'Edition',
    frozenOn: 'Frozen',
    frozenBy: 'By',
    minimum: 'Minimum',
    program: 'Samspel',
    digest: 'Digest',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    section: 'Section',
    definition: 'How it is counted',
    partnership: 'Partnership',
    gender: 'Gender',
    age: 'Age',
    ground: 'Ground of residence',
    path: 'Path',
    organisation: 'Organisation',
    meetings: 'Meetings',
    decisions: 'Decisions',
    present: 'Present',
    asked: 'Meetings',
    share: 'Attendance',
    due: 'Fell due',
    inTime: 'Done in time',
    late: 'Done late',
    open: 'Not done',
    doneShare: 'Share done',
    clause: 'Clause',
    status: 'Status',
    since: 'Since',
    group: 'Group',
    people: 'People',
    employed: 'Had a job',
    notEmployed: 'Had none',
    employedShare: 'Share',
    low: 'At least',
    high: 'At most',
    pair: 'Groups',
    difference: 'Difference',
    contactCount: 'Contacts',
    activity: 'Activity',
    programme: 'Programme',
    receiver: 'Receiver',
    outcome: 'Outcome',
    language: 'Language',
    promise: 'Promise',
    promised: 'Promised',
    deliveredNow: 'In the period',
    delivered: 'In all',
    deliveredShare: 'Share',
    dueBy: 'By',
  },
  programmes: {
    career: 'own field',
    'language-friend': 'language friend',
    'newcomer-guide': 'guide for newcomers',
    peer: 'peer support',
    family: 'friend family',
  },
  movement: { joined: 'New', active: 'Active', ended: 'Ended' },
  ages: { 'under-18': 'under 18', '18-60': '18–60', 'over-60': 'over 60', unknown: 'not known' },
  grounds: {
    asylum: 'asylum',
    quota: 'quota refugee',
    subsidiary: 'subsidiary protection',
    temporary: 'temporary protection',
    'humanitarian-other': 'individual or humanitarian ground',
    family: 'family ties',
    work: 'work',
    entrepreneur: 'entrepreneurship',
    study: 'studies',
    research: 'research',
    returnee: 'returnee',
    eu: 'EU right of residence',
    nordic: 'Nordic citizen',
    trafficking: 'victim of trafficking',
    'asylum-seeker': 'asylum seeker',
    citizen: 'Finnish citizen',
    other: 'other',
    unknown: 'not known',
  },
  indicators: {
    ...content.indicators,
    participantsActive: {
      name: 'Active participants',
      definition:
        'People who took part on at least one day of the period. Each counts once, in however many partnerships.',
    },
    participantsJoined: {
      name: 'New participants',
      definition: 'People whose very first day falls within the period.',
    },
    participantsEnded: {
      name: 'Ended participants',
      definition: 'People who left during the period and took part in nothing more when it ended.',
    },
    meetingsHeld: {
      name: 'Meetings held',
      definition: 'Meetings held in the period; planned and cancelled ones do not count.',
    },
    decisionsMade: { name: 'Decisions', definition: 'Decisions in the minutes of the meetings held in the period.' },
    actionsDone: {
      name: 'Share of actions done',
      definition:
        'Of the actions that fell due in the period, those done by its last day. Cancelled ones do not count.',
    },
    actionsOverdue: {
      name: 'Overdue actions',
      definition: 'Actions not done when the period ended though their due date had passed, however old they are.',
    },
    rulesKept: { name: 'Clauses kept', definition: 'Clauses in force at the end of the period that were kept in it.' },
    rulesBroken: {
      name: 'Clauses broken',
      definition:
        'Clauses in force at the end of the period that were broken in it. What nobody recorded is neither kept nor broken.',
    },
    peopleAtActivities: {
      name: 'People at activities',
      definition: 'People who were present at one session or more that was held in the period.',
    },
    sessionsHeld: {
      name: 'Sessions held',
      definition: 'Sessions of activities held in the period; planned and cancelled ones do not count.',
    },
    menteesMet: {
      name: 'Mentees who met their mentor',
      definition: 'Mentees with one meeting or more with their mentor in the period.',
    },
    mentoringSessions: {
      name: 'Mentoring meetings',
      definition: 'Meetings of mentors and mentees recorded in the period.',
    },
    peopleReferred: {
      name: 'People referred',
      definition: 'People of whom a referral to another organisation was made in the period.',
    },
    peopleWithOutcomes: {
      name: 'People with outcomes',
      definition: 'Newcomers for whom one outcome or more was recorded in the period.',
    },
    peopleWithHigherLevel: {
      name: 'Higher language level',
      definition: 'People assessed in the period at a higher CEFR level than ever before in that language.',
    },
    hostsLearned: {
      name: 'Learned by hosts',
      definition: 'What host organisations wrote down in the period that they learned.',
    },
  },
  notes: {
    ...content.notes,
    partnership: 'Someone in two partnerships counts in both, but once in the sum.',
    age: 'Age on the day of joining.',
    attendance:
      'Meetings held while the organisation was a member, with a list of those present; present when someone of it was there.',
    rules: 'As the rules stood at the end of the period. No data: nothing was recorded that could show it.',
    before: (period: string) => `Compared with ${period}.`,
    hidden: (sign: string, minimum: number) =>
      `${sign} stands for a hidden number: fewer than ${minimum} people, or a number from which such a one could be worked out.`,
    digest: (digest: string) => `The same register, period and day give the same report. Digest: ${digest}`,
    interval: 'At least and at most: the interval that holds the true share 95 times in 100 (Wilson).',
    differences:
      'First group less second in percentage points, with its 95% interval (Newcombe). If the interval holds 0, chance alone may explain the difference.',
    several: 'Someone may stand in several rows, but counts once in the sum.',
  },
  sentences: {
    ...content.sentences,
    participants: (active: Said, joined: Said, ended: Said) =>
      active.now === null && joined.now === null && ended.now === null
        ? 'How many people took part, began and ended is not shown.'
        : `${active.now === 0 ? 'Nobody' : capital(people(active.now))} took part${content.beside(active)}. ${joined.now === 0 ? 'Nobody' : capital(people(joined.now))} began and ${ended.now === 0 ? 'nobody' : people(ended.now)} ended.`,
    meetings: (held: Said, decisions: Said) =>
      held.now === 0
        ? 'No meeting was held.'
        : `${plural(held.now ?? 0, { one: '# meeting was', other: '# meetings were' })} held${content.beside(held)}, with ${decisions.now === 0 ? 'no decision' : plural(decisions.now ?? 0, { one: '# decision', other: '# decisions' })}.`,
    actions: ({ due, done }: content.ActionsSaid, overdue: Said) =>
      `${actionsDone(due, done)}; ${overdue.now === 0 ? 'none was' : plural(overdue.now ?? 0, { one: '# was', other: '# were' })} overdue at the end.`,
    restated: (name: string, { was, is, on }: { readonly was: string; readonly is: string; readonly on: string }) =>
      `Corrected for the period before: ${name} ${is} (${was} in the report frozen on ${on}).`,
  },
  notBegun: (day: string) => `The period begins on ${day}: there is nothing to report yet.`,
  notBegunHint: 'Name a period that has begun, for example last-quarter or this-quarter.',
  nothingKnown: 'The register knows nothing of that period.',
  emptyHint: 'It is empty. Add organisations, partnerships and participants first.',
  beginsOn: (day: string) => `The first day it knows of is ${day}.`,
  was: (day: string) => `On ${day}`,
  notOver: (period: string, until: string) =>
    `${period} ends on ${until}: a report can be frozen only when its period is over.`,
  notOverHint: 'Without freezing: samspel report quarterly',
  frozenAlready: (period: string, day: string) => `The report on ${period} was frozen on ${day}.`,
  frozenAlreadyHint: (period: string) =>
    `What has changed since: samspel report diff ${period}. Another edition: samspel report freeze ${period} --again`,
  frozen: (period: string, edition: number, digest: string) =>
    `Froze the report on ${period}${edition === 1 ? '' : `, edition ${edition}`}. Digest: ${digest.slice(0, 12)}.`,
  noneFrozen: 'No report has been frozen. Freeze one: samspel report freeze 2026Q3',
  notFrozen: (period: string) => `The report on ${period} has not been frozen.`,
  notFrozenHint: (period: string) => `Freeze it: samspel report freeze ${period}`,
  unchanged: (period: string, day: string) => `The report on ${period} shows the same as when it was frozen on ${day}.`,
  writtenSince: 'Written in the register since then:',
  times: (count: number) => plural(count, { one: '# time', other: '# times' }),
  gapTitle: 'Employment at graduation',
  gapList: 'List',
  gapSubtitle: (file: string, people: number | null, asOf: string) =>
    `${file}${people === null ? '' : `: ${plural(people, { one: '# graduate', other: '# graduates' })}`}, read on ${asOf}`,
  gapUnknown: (people: number) =>
    plural(people, {
      one: '# row does not say whether there was a job, and is not counted.',
      other: '# rows do not say whether there was a job, and are not counted.',
    }),
  gapUnknownSome: 'Some rows do not say whether there was a job, and are not counted.',
  gapSentence: ({ first, second, shares, low, high, sure }: GapSaid) =>
    `${first}: ${shares[0]} had a job when they graduated; ${second}: ${shares[1]}. The difference is from ${low} to ${high} percentage points${sure ? ': more than chance alone would explain' : ': chance alone may explain it'}.`,
  gapHidden: 'A group is too small for percentages.',
  points: (share: number) => number(Math.round(share * 100)),
  noColumn: (what: 'group' | 'employed', headings: readonly string[]) =>
    `No column was found that says ${what === 'group' ? 'which group people are in' : 'who had a job'}. The file has: ${headings.join(', ')}.`,
  noGraduates: 'No row of the list says who had a job.',
  noGraduatesHint: 'Write yes or no (ja or nej, kyllä or ei) in that column.',
  noColumnHint: (option: string) => `Name it: ${option} HEADING`,
  needsFile: (form: string) => `A ${form} file is not for the terminal.`,
  needsFileHint: (form: string) => `Name a file, for example: -o report.${form}`,
  replace: (file: string) => `${file} is there already. Replace it?`,
  written: (file: string) => `Wrote ${file}.`,
};

function actionsDone(due: number, done: number): string {
  if (due === 0) return 'No action fell due';
  if (due === 1) return `1 action fell due and was ${done === 1 ? '' : 'not '}done`;
  if (done === 0) return `None of the ${number(due)} actions that fell due was done`;
  if (done === due) return `All ${number(due)} actions that fell due were done`;
  return `${plural(done, { one: '# of the', other: '# of the' })} ${number(due)} actions that fell due ${done === 1 ? 'was' : 'were'} done`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
