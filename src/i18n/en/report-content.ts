/** English: what quarterly reports tell besides people, meetings and rules. */
import type { Said } from '../../report/sections/summary.ts';
import { formatFor } from '../format.ts';

const { number, plural, list } = formatFor('en');

export const sections = {
  work: 'Working life',
  competence: 'Competence',
  learning: 'What the hosts learned',
  stage: 'Where the partnerships stand',
  quality: 'How complete the register is',
  amif: 'Indicators of AMIF',
  people: 'People in numbers',
  decisions: 'Decisions',
  helped: 'People you helped',
  thanks: 'Thank you',
};

export const tables = {
  municipality: 'Participants by municipality',
  need: 'Participants by need of support',
  exits: 'Why people ended',
  waiting: 'People waiting for an answer to a referral, by receiver',
  work: 'People with contacts to working life, by kind',
  situations: 'People by their situation when last asked',
  employment: 'Who had a job, by integration path',
  skills: 'People by what was found out of their competence',
  recognitions: 'People by the steps of recognition',
  domains: 'People by domain of integration',
  assessed: 'People whose language was assessed again',
  learned: 'In the hosts’ own words',
  stages: 'Stage of each partnership',
  missing: 'What is missing of those who took part',
};

export const headings = {
  municipality: 'Municipality',
  need: 'Need',
  reason: 'Reason',
  workKind: 'Contact',
  situation: 'Situation',
  skillState: 'Competence',
  recognition: 'Step',
  domain: 'Domain',
  assessed: 'Result',
  learned: 'Learned',
  changed: 'What was changed',
  stage: 'Stage',
  stageTarget: 'Target',
  selfAssessed: 'As they see it',
  missing: 'Missing for the next stage',
  field: 'Missing',
  missingShare: 'Share',
  yearAgo: 'A year ago',
  target: 'Target',
  unit: 'Unit',
  source: 'From',
};

export const words = {
  others: 'others',
  nothingChanged: 'nothing yet',
  contactDetails: 'Phone or e-mail',
  assessed: { higher: 'a higher level than ever before', 'not-higher': 'no higher level' },
  units: {
    people: 'people',
    items: 'number',
    share: 'share',
    days: 'days',
    organisations: 'organisations',
    projects: 'projects',
  },
  sources: {
    samspel: 'Samspel',
    cefr: 'Common European Framework of Reference for Languages',
    'indicators-of-integration': 'Indicators of Integration, UK Home Office 2019',
    amif: 'Regulation (EU) 2021/1147, Annex VIII',
  },
  days: (days: number) => plural(days, { one: '# day', other: '# days' }),
};

export const indicators = {
  firstCommunity: {
    name: 'First community',
    definition:
      'People who in the period came for the first time ever to a club, sport, culture, a language café or the like, and whose day of arrival (else of joining) is known.',
  },
  daysToCommunity: {
    name: 'Days to the first community',
    definition: 'The middle (median) of the days from arrival, else from joining, to it.',
  },
  peopleWaiting: {
    name: 'People waiting for an answer',
    definition: 'People with a referral that had not been answered when the period ended; withdrawn ones do not count.',
  },
  peopleAnswered: {
    name: 'People who got an answer',
    definition: 'People with a referral that was accepted or declined in the period.',
  },
  daysToAnswer: {
    name: 'Days to the answer',
    definition: 'The middle (median) of the days from a person’s first such referral to the answer.',
  },
  peopleWithWork: {
    name: 'Contacts with working life',
    definition:
      'People who in the period got a contact: a visit to a workplace, job shadowing, a placement, a work trial, a summer job, an apprenticeship, a pay-subsidised job.',
  },
  peopleWithSkills: {
    name: 'Competence found out',
    definition: 'People of whom a skill was told, identified, assessed or recognised in the period.',
  },
  peopleInRecognition: {
    name: 'Recognition under way',
    definition: 'People whose case of recognition took a step in the period.',
  },
  sameName: {
    name: 'Possible duplicates, same name and birth date',
    definition:
      'Pairs of participants of the same name, whose birth dates do not differ, of whom nobody has said whether they are one; on the day of the report.',
  },
};

export const notes = {
  combined: (minimum: number) => `What was written of fewer than ${minimum} people is counted among the others.`,
  needs: (minimum: number) =>
    `Someone with several needs counts in each. What was written of fewer than ${minimum} people is counted among the others.`,
  stage: 'From what is on record at the end of the period; the fourth stage is not the goal of every partnership.',
};

/** Two numbers side by side, as `(35 before, 20 a year ago)`; empty when there is nothing to compare with. */
export const beside = ({ now, before, yearAgo }: Said): string => {
  if (now === null) return '';
  const parts = [
    ...(before === null || (before === 0 && now === 0)
      ? []
      : [before === now ? 'as many as before' : `${number(before)} before`]),
    ...(yearAgo === null ? [] : [`${number(yearAgo)} a year ago`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

export const sentences = {
  community: (people: Said, days: Said) =>
    people.now === null || people.now === 0
      ? ''
      : `${plural(people.now, { one: '# person', other: '# people' })} came to a first community${days.now === null ? '' : `, half of them within ${words.days(days.now)} of arriving`}.`,
  waiting: (waiting: Said, days: Said) => {
    const still = waiting.now === null ? 'Some people still wait' : waiting.now === 0 ? 'Nobody waits' : null;
    const wait = still ?? plural(waiting.now ?? 0, { one: '# person still waits', other: '# people still wait' });
    return `${wait} for an answer to a referral${days.now === null ? '' : `; half of the answers came within ${words.days(days.now)}`}.`;
  },
  outcomes: (people: Said) =>
    people.now === null
      ? 'Something came of it for some people.'
      : people.now === 0
        ? ''
        : `Something came of it for ${plural(people.now, { one: '# person', other: '# people' })}${beside(people)}.`,
  learned: (learned: Said) =>
    learned.now === null || learned.now === 0
      ? 'No host wrote down what it learned.'
      : `The hosts wrote down ${plural(learned.now, { one: '# thing', other: '# things' })} they learned.`,
  promises: (kept: number, all: number) =>
    all === 0
      ? ''
      : `Of ${plural(all, { one: '# promise', other: '# promises' })} of the partners, ${number(kept)} ${kept === 1 ? 'has' : 'have'} been delivered in full.`,
  rules: ({ kept, broken, unknown, since }: RulesSaid) => {
    const judged = kept + broken;
    const first =
      judged === 0
        ? 'No rule of the game could be judged'
        : `${kept} of ${plural(judged, { one: '# rule', other: '# rules' })} kept`;
    const second =
      broken === 0
        ? ''
        : `; ${number(broken)} broken${since === null ? '' : `${broken === 1 ? '' : ', the first'} since ${since}`}`;
    const third =
      unknown === 0 ? '' : ` Of ${plural(unknown, { one: '# more', other: '# more' })} nothing is on record yet.`;
    return `${first}${second}.${third}`;
  },
  stages: (moved: readonly { readonly name: string; readonly stage: string; readonly up: boolean }[]) =>
    moved
      .map(({ name, stage, up }) => `${name} ${up ? 'has moved on to' : 'has fallen back to'} the stage of ${stage}.`)
      .join(' '),
  targets: (reached: readonly string[], missed: readonly string[]) =>
    [
      ...(reached.length === 0 ? [] : [`Target reached: ${list(reached)}.`]),
      ...(missed.length === 0 ? [] : [`Target not reached: ${list(missed)}.`]),
    ].join(' '),
  fewAsked: 'Too few people have been asked to compare the paths.',
};

/** The actions that fell due, and how many of them were done, as the summary tells them. */
export interface ActionsSaid {
  readonly due: number;
  readonly done: number;
}

/** The rules of the game as the summary tells them. */
export interface RulesSaid {
  readonly kept: number;
  readonly broken: number;
  /** No data. */
  readonly unknown: number;
  /** The month of the earliest day since which one is broken, in words; null when none says. */
  readonly since: string | null;
}
