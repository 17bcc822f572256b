/** English: the indicators of AMIF. */
import { formatFor } from '../format.ts';

const { plural } = formatFor('en');

export const reportAmif = {
  help: {
    amif: 'The common indicators of AMIF, by gender and age',
    amifMore:
      'Specific objective 2, as Regulation (EU) 2021/1147, Annexes V and VIII, has them. Each person counts once an indicator, on the first day on which it is so of her; age is that of her very first day; only third-country nationals count. Small numbers are hidden. --evidence writes the list for an audit: a row for each person an indicator counts, with a pseudonym.',
    pseudonym: 'Whose number stands behind a pseudonym in a list for an audit',
    pseudonymMore:
      'Pseudonyms are made with a key that never leaves the register: only who has the register can look them up.',
  },
  arguments: { pseudonym: 'As it stands in the list' },
  options: {
    evidence: 'Also write the list of evidence to this file, for you alone',
    partnership: 'The indicators of this partnership alone: a project is a partnership',
  },
  title: (period: string) => `Common indicators of AMIF: ${period}`,
  titleOf: (partnership: string, period: string) => `${partnership}: common indicators of AMIF, ${period}`,
  indicators: 'All indicators',
  code: 'Code',
  indicator: 'Indicator',
  number: 'Number',
  notRecorded: 'not recorded',
  whoCounts:
    'Only third-country nationals count: people with no citizenship of a state of the European Union or the European Economic Area. Whose citizenship is not known does not count, and is told at the end.',
  whatOfProject:
    'A project is a partnership: its participants count, with the activities and the mentoring of this partnership. Age is that of the first day in it. Recognition and residence count when they were applied for while taking part.',
  once: 'Each person counts once an indicator, in the first period in which it is so of her: periods add up. One person may stand in several indicators. Not recorded: unknown, not zero.',
  notCountedTitle: 'Who began or left and does not count',
  notCounted: {
    unknown: 'citizenship not known',
    'eu-eea': 'citizens of the EU or the EEA',
    'without-levels': 'left a language course without a level before and after',
  },
  listed: (rows: number, people: number, period: string) =>
    `The list has ${plural(rows, { one: '# row', other: '# rows' })} about ${plural(people, { one: '# person', other: '# people' })} for ${period}. Whose pseudonym it is: samspel report pseudonym P-…`,
  keyMade: 'Made the key for pseudonyms in lists for an audit',
  nobody: (typed: string) => `Nobody is called ${typed} in the lists of this register.`,
  nobodyHint:
    'Lists of other registers have other pseudonyms. Make a list: samspel report amif --evidence evidence.csv',
  isParticipant: (participant: number) => `Participant ${participant}: samspel participant show ${participant}`,
  names: {
    'O.2.1': 'Participants in pre-departure measures',
    'O.2.2': 'Local and regional authorities supported to implement integration measures',
    'O.2.3': 'Participants supported',
    'O.2.3.1': '– of them in a language course',
    'O.2.3.2': '– of them in a civic orientation course',
    'O.2.3.3': '– of them with personalised professional guidance',
    'O.2.4': 'Information packages and campaigns on legal migration channels to the Union',
    'O.2.5': 'Participants with information or assistance in applying for family reunification',
    'O.2.6': 'Participants benefitting from mobility schemes',
    'O.2.7': 'Integration projects where local and regional authorities are the beneficiary',
    'R.2.8':
      'Participants in language courses who, on leaving, had improved by at least one CEFR level in the host-country language',
    'R.2.9': 'Participants who report that the activity was helpful for their integration',
    'R.2.10':
      'Participants who applied for their qualification or skills acquired in a third country to be recognised or assessed',
    'R.2.11': 'Participants who applied for a long-term residence status',
  },
  definitions: {
    'O.2.1': 'People present for the first time at a session of the kind pre-departure.',
    'O.2.2': 'Authorities that were members of a partnership in the period.',
    'O.2.3': 'People whose very first day falls within the period.',
    'O.2.3.1': 'People present for the first time at a session of a language course.',
    'O.2.3.2': 'People present for the first time at a session of civic orientation.',
    'O.2.3.3':
      'People present for the first time at career guidance, or who met a mentor in their own field for the first time.',
    'O.2.4': 'The register has no records of it.',
    'O.2.5': 'People present for the first time at a session about family reunification, for many or for one.',
    'O.2.6': 'The register has no records of it.',
    'O.2.7': 'Partnerships led by an authority in the period.',
    'R.2.8':
      'People who left a language course and whose level of Finnish or Swedish, assessed while they were there or at most three months after, is higher than at entry. Counted on the later of the two days.',
    'R.2.9': 'People who for the first time said of an activity that it helped them.',
    'R.2.10': 'People whose first case of recognition was applied for.',
    'R.2.11': 'People with the outcome "applied for long-term residence" for the first time.',
  },
};
