/** English: reports to the members of a partnership and to one organisation. */
import { formatFor } from '../format.ts';

const { number, plural } = formatFor('en');

export const reportPartners = {
  help: {
    partnership: 'For the members of a partnership: what they did together and how it stands',
    partnershipMore:
      'Meetings and who was there, decisions, actions, promises, each rule of the game, the stage, what the hosts learned, and people in numbers. Numbers of few people are hidden, so that all members together know no more than each is shown.',
    organisation: 'For one organisation: your year with us',
    organisationMore:
      'What it promised and delivered, the meetings it was at, how many people it helped, what it learned, and thanks.',
  },
  arguments: { year: 'The period; without it, this year so far' },
  partnershipTitle: (partnership: string, period: string) => `${partnership}: report for ${period}`,
  organisationTitle: (organisation: string, period: string) => `${organisation}: your year with us, ${period}`,
  held: 'The meetings',
  day: 'Day',
  body: 'Meeting of',
  decided: 'What was decided',
  decision: 'Decision',
  method: 'How',
  attended: 'Meetings you were at',
  helpedTitle: 'People, by how you helped',
  helpedHow: 'How',
  helps: {
    activities: 'came to your activities',
    referrals: 'were referred to you',
    mentoring: 'met a mentor of yours',
    work: 'got a contact with your workplace',
  },
  nothing: 'Nothing of this period is on record here yet.',
  promised: 'What you promised and delivered',
  thanks: (organisation: string) =>
    `Thank you, ${organisation}. What you gave, nobody could have given alone. Let us talk about what the next year should bring.`,
  said: {
    promised: (promised: number, kept: number) =>
      promised === 0
        ? ''
        : `You made ${plural(promised, { one: '# promise', other: '# promises' })} and have ${kept === 0 && promised === 1 ? 'not delivered it in full yet' : `delivered ${kept === promised ? (promised === 1 ? 'it' : 'all of them') : kept === 0 ? 'none in full yet' : `${number(kept)} in full`}`}.`,
    meetings: (present: number, meetings: number) =>
      meetings === 0
        ? ''
        : `You were at ${number(present)} of ${plural(meetings, { one: '# meeting', other: '# meetings' })}.`,
    helped: (people: number | null) =>
      people === null
        ? 'You helped some people.'
        : people === 0
          ? ''
          : `You helped ${plural(people, { one: '# person', other: '# people' })}.`,
    actions: (done: number, due: number) =>
      due === 1
        ? `1 action fell to you and is ${done === 1 ? 'done' : 'not done yet'}.`
        : `Of ${number(due)} actions that fell to you, ${done === 0 ? 'none is' : done === 1 ? '1 is' : `${number(done)} are`} done.`,
    learned: (things: number) =>
      things === 0 ? '' : `You wrote down ${plural(things, { one: '# thing', other: '# things' })} you learned.`,
  },
};
