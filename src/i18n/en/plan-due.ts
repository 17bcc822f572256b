/** English: plans that wait for something. */

export const planDue = {
  help: 'List plans that are to be reviewed or end, and people whom nobody has guided on within the month that the law gives',
  more: 'The times stand in data/statutory.yaml with the section of the act. Guided on is who since the plan was made has been referred, enrolled in an activity or come in touch with working life.',
  options: {
    by: 'Only plans that this organisation made',
    until: 'Due by this day (else within 60 days)',
    check: 'End with 1 when anything is overdue',
  },
  kinds: { service: 'to be guided on', review: 'to be reviewed', end: 'plan ends' },
  headings: { due: 'By', guideBy: 'To be guided on by' },
  guideBy: (day: string) =>
    `By ${day} she is to be guided to the service that the plan names (Integration Act, s. 20).`,
  nothing: 'No plan waits for anything in that time.',
};
