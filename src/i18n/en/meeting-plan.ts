/** English: planning meetings, inviting to them, calendars. */
import { formatFor } from '../format.ts';

const { plural } = formatFor('en');

interface Facts {
  readonly partnership: string;
  readonly body: string | null;
  readonly when: string;
  readonly place: string | null;
}
const bodyOf = ({ body }: Facts) => (body === null ? '' : `, ${body}`);

export const meetingPlan = {
  help: {
    plan: 'Plan a meeting, or a series of them',
    planMore:
      'The agenda brings along what last time left for this time, and the open actions. A series (--every) keeps the weekday; a day that is a holiday moves to the next working day. Send the invitation with: samspel meeting invite ID',
    agenda: 'Show the agenda of a planned meeting, add points or take them away',
    invite: 'Make the invitation: a calendar file and the text of an e-mail in the language of each partner',
    inviteMore:
      'Without --output the letters are printed. A meeting that was moved or cancelled since is sent again: calendars know it again and change it. The day is noted as the day of the invitation.',
    calendar: 'The meetings, sessions of activities, due dates and ends of agreements as a calendar to subscribe to',
  },
  options: {
    at: 'Day and time, for example "2026-12-01 13:00–14:30" or "fri 9"',
    agenda: 'A point of the agenda; may be given several times',
    every: 'A series at this rhythm, for example "2 months" or "2 weeks"',
    times: 'How many meetings the series has (else those of a year)',
    until: 'The last day of the series',
    add: 'A point to add; may be given several times',
    remove: 'The number of a point that was added, to take it away; may be given several times',
    meetings: 'Numbers of the meetings, or a part of partnership and day',
    from: 'Who invites: a contact person with an e-mail address',
    output: 'Write the calendar files and letters into this folder',
    ics: 'As iCalendar (.ics) instead of a list',
    outputFile: 'Write to this file instead of the screen',
    force: 'Replace the files if they exist',
  },
  headings: { date: 'Day', time: 'Time', partnership: 'Partnership', what: 'What', kind: 'Kind' },
  kinds: { meeting: 'meeting', activity: 'activity', action: 'due date', agreement: 'agreement ends' },
  emptyCalendar: 'Nothing is planned. Plan a meeting: samspel meeting plan PARTNERSHIP --at "DAY TIME"',
  planned: (id: number, partnership: string, when: string) => `Planned meeting ${id} of ${partnership}, ${when}.`,
  plannedSeries: (ids: readonly number[], partnership: string, dates: readonly string[]) =>
    `Planned ${plural(ids.length, { one: '# meeting', other: '# meetings' })} of ${partnership} (${ids[0]}–${ids.at(-1)}): ${dates.join(', ')}.`,
  movedToWorkingDay: (from: string, to: string) => `${from} is no working day: ${to} instead.`,
  inviteNext: (ids: readonly number[]) => `The invitation: samspel meeting invite ${ids.join(' ')} -o FOLDER`,
  sendAgain: (id: number) => `Those invited do not know yet. Send it again: samspel meeting invite ${id} -o FOLDER`,
  sameDay: (id: number, body: string | null) =>
    `There is a meeting of the partnership on that day already: number ${id}${body === null ? '' : ` (${body})`}.`,
  inPast: (on: string) => `${on} has passed. A meeting that was held is recorded: samspel meeting record`,
  badAt: (typed: string) => `"${typed}" is no day with a time.`,
  badAtHint: 'Write for example "2026-12-01 13:00–14:30", "1.12. 13" or "fri 9".',
  badRhythm: (typed: string) => `"${typed}" is no rhythm.`,
  badRhythmHint: 'Write for example "2 months", "6 weeks" or "1 quarter".',
  untilBeforeStart: 'The series ends before it begins.',
  seriesNeedsEvery: '--times and --until need --every.',
  notPlanned: (id: number) => `Meeting ${id} is not planned any more.`,
  noPoint: (number: number) =>
    `There is no added point ${number}. Only points that were added for this meeting can be taken away.`,
  agendaChanged: (id: number, partnership: string) => `Changed the agenda of meeting ${id} of ${partnership}.`,
  invited: (ids: readonly number[], letters: number) =>
    `${plural(ids.length, { one: 'Invitation to meeting', other: 'Invitations to meetings' })} ${ids.join(', ')}: ${plural(letters, { one: '# letter', other: '# letters' })}.`,
  wrote: (files: readonly string[]) => `Wrote ${files.join(', ')}.`,
  withoutAddress: (people: readonly string[]) => `No e-mail address is known for: ${people.join(', ')}.`,
  nobodyToInvite: (partnership: string) => `${partnership} has no contact persons to invite on that day.`,
  nobodyToInviteHint: 'Add them: samspel org contact add ORGANISATION NAME --email ADDRESS',
  noOrganiser: 'An invitation needs somebody who invites, with an e-mail address.',
  noOrganiserHint:
    'Name one with --from, or note the address: samspel org contact edit ORGANISATION NAME --email ADDRESS',
  noAddressOf: (name: string) => `No e-mail address of ${name} is known.`,
  title: (partnership: string, when: string) => `${partnership}, ${when}`,
  agenda: 'Agenda',
  agendaText: (lines: readonly string[]) => (lines.length === 0 ? '' : `Agenda:\n${lines.join('\n')}`),
  eventTitle: (partnership: string, body: string | null) => (body === null ? partnership : `${partnership}: ${body}`),
  actionTitle: (owner: string, what: string) => `Due: ${what} (${owner})`,
  agreementTitle: (title: string) => `Agreement ends: ${title}`,
  calendarName: (partnership: string | null) => (partnership === null ? 'Samspel' : `Samspel: ${partnership}`),
  points: {
    opening: 'Opening of the meeting',
    'last-minutes': 'Minutes of the last meeting',
    'follow-up': 'What was to be done',
    'carried-over': 'Left from last time',
    other: 'Other point',
    'next-meeting': 'Next meeting',
    closing: 'Closing',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  onDay: (weekday: string, date: string) => `${weekday} ${date}`,
  atTime: (day: string, times: string) => `${day} at ${times}`,
  to: 'To',
  subjectLine: 'Subject',
  letter: {
    subject: {
      new: (facts: Facts) => `Invitation: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
      changed: (facts: Facts) => `Changed: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
      cancelled: (facts: Facts) => `Cancelled: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
    },
    greeting: 'Hello,',
    opening: {
      new: (facts: Facts) => `You are invited to a meeting of ${facts.partnership}${bodyOf(facts)}.`,
      changed: (facts: Facts) =>
        `The meeting of ${facts.partnership}${bodyOf(facts)} has been changed. This is how it is now:`,
      cancelled: (facts: Facts) =>
        `The meeting of ${facts.partnership}${bodyOf(facts)} is cancelled. It would have been:`,
    },
    facts: ({ when, place }: Facts) => [`When: ${when}`, ...(place === null ? [] : [`Where: ${place}`])],
    agenda: 'Agenda',
    regards: 'Kind regards,',
  },
};
