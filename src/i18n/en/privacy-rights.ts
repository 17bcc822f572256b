/** English: the rights of the people registered — copies, erasing, requests, restrictions. */
import { formatFor } from '../format.ts';

const { list, number, plural } = formatFor('en');

/** What went, in one or two sentences. */
const letGo = (erased: number, anonymised: number): string =>
  [
    ...(erased === 0 && anonymised > 0
      ? []
      : [`${plural(erased, { one: '# thing erased', other: '# things erased' })}.`]),
    ...(anonymised === 0
      ? []
      : [`${plural(anonymised, { one: '# person made anonymous', other: '# people made anonymous' })}.`]),
  ].join(' ');

export const privacyRights = {
  help: {
    export: 'Give a person a copy of everything that is kept about her',
    exportMore:
      'A page to read in her language of contact (or --language), or JSON for programs with the same content: her rows in every table, what the log remembers of earlier states, and to whom data went.',
    erase: 'Erase everything about a person, for good',
    eraseMore:
      'Her rows in every table, what the log remembers of them, and her name, phone and e-mail in the texts of others. The log still verifies. Nothing brings it back, not undo either: try --dry-run first. Older backups still hold her until they are replaced.',
    rectify: 'Put right what a person says is wrong',
    rectifyMore:
      'As participant edit, and it is recorded that she asked. Says which organisations got the old data and must be told.',
    restrict: 'Restrict the processing of a person’s data: nothing goes to anyone',
    object: 'Record that a person objects to a purpose, or to all that does not rest on her consent',
    restrictionList: 'List restrictions and objections',
    restrictionLift: 'Lift a restriction or an objection',
    restrictionLiftMore: 'Tell the person before you lift a restriction (Article 18(3)).',
    requestAdd: 'Record a request of a person about her data',
    requestAddMore: 'It must be answered within a month of receipt (Article 12(3) of the GDPR).',
    requestList: 'List the requests that wait for an answer, by due date',
    requestExtend: 'Extend the time for an answer by two months',
    requestExtendMore: 'Only for complex or numerous requests; tell the person and the reason within the first month.',
    requestDone: 'Note that a request is answered',
  },
  arguments: { request: 'Number of the request', restriction: 'Number of the restriction' },
  options: {
    format: 'html to read (default) or json for programs',
    language: 'Language of the page (else her language of contact)',
    output: 'File (else it is printed)',
    why: 'Why (else request)',
    wholeCells: 'Also where a cell holds nothing but her name: it may be a contact person of the same name',
    yes: 'Do it without asking',
    because: 'On what grounds, for example "passport seen"',
    kind: 'What she asks for',
    received: 'The day the request came (else today)',
    allRequests: 'Answered ones too',
    extensionReason: 'Why more time is needed',
    outcome: 'How it was answered (else granted)',
    answer: 'What was answered; must be there when something was refused',
    reason: 'Why',
    objectedPurpose: 'The purpose she objects to (else all)',
  },
  retention: {
    summary: 'List what has been kept long enough, or let it go',
    more: 'Each kind of data has its time, counted from the day on which it was no longer needed: participants from leaving, notes on contacts from the contact, disclosures, answered requests and closed breaches from their day. Nothing is erased without --apply.',
    set: 'Set for how many months a kind of data is kept',
    setMore:
      'Anonymous means: names, contacts, origin and all free text are gone, from the log too; the row stays under a new number, with what reports count.',
    afterwards: 'What happens then (else erase); only participants can be made anonymous',
    onlyPeople: 'Only participants can be made anonymous; the rest is erased.',
    kindsHelp: 'Kind of data',
    months: 'Months',
    apply: 'Erase what is listed, or make it anonymous, for good',
    headings: { since: 'Since', due: 'Kept until', months: 'Months', afterwards: 'Afterwards' },
    kinds: {
      participant: 'participant',
      notes: 'notes on a contact',
      disclosure: 'disclosure',
      request: 'request',
      breach: 'breach',
      reading: 'log of reading',
    },
    empty: 'Nothing has been kept too long.',
    applied: (erased: number, anonymised: number) => `${letGo(erased, anonymised)} This can’t be undone.`,
    wouldApply: (erased: number, anonymised: number) => `Their time is over: ${letGo(erased, anonymised)}`,
    ruleSet: (kind: string, months: number, afterwards: string) =>
      `Kept for ${plural(months, { one: '# month', other: '# months' })}, afterwards ${afterwards}: ${kind}.`,
    tooShort: 'From one month to 1,200.',
  },
  headings: {
    kind: 'Kind',
    received: 'Received',
    due: 'Due',
    extendedOn: 'Extended',
    doneOn: 'Answered',
    outcome: 'Outcome',
    answer: 'Answer',
    liftedOn: 'Lifted',
    inForce: 'In force',
    reason: 'Reason',
  },
  requestKinds: {
    access: 'access to her data',
    rectification: 'rectification',
    erasure: 'erasure',
    restriction: 'restriction',
    portability: 'data to take along',
    objection: 'objection',
  },
  requestStates: { open: 'open', overdue: 'overdue', done: 'answered' },
  outcomes: { granted: 'granted', partly: 'granted in part', refused: 'refused' },
  restrictionKinds: { restriction: 'restriction', objection: 'objection' },
  wrote: (file: string, participant: number) =>
    `Wrote everything about participant ${participant} to ${file}. Only you may read it.`,
  copyTitle: (participant: number) => `Everything that is kept about you (participant ${participant})`,
  copyIntro: (keptBy: string, on: string) =>
    keptBy === ''
      ? `This is a copy of all data about you as of ${on}.`
      : `This is a copy of all data that ${keptBy} keeps about you as of ${on}.`,
  copyRights:
    'You may ask for mistakes to be put right, for data to be erased or their use restricted, you may object, and you may withdraw a consent at any time. You may complain to the Data Protection Ombudsman (tietosuoja.fi).',
  earlier: 'Earlier data',
  earlierMore: 'What it said before it was changed or removed.',
  anonymous: '[anonymous]',
  instead: '[erased]',
  erasedLogged: (participants: readonly number[]) =>
    `Erased ${plural(participants.length, { one: `participant ${participants[0]}`, other: '# participants' })}`,
  erased: (participants: readonly number[], rows: number, texts: number) =>
    `Erased ${plural(participants.length, { one: `participant ${participants[0]}`, other: '# participants' })}: ${plural(rows, { one: '# row', other: '# rows' })}${texts === 0 ? '' : `, and the name in ${plural(texts, { one: '# text', other: '# texts' })} of others`}.`,
  stillNamed: (places: readonly string[]) =>
    `The name still stands alone in: ${places.join(', ')}. If that is the same person: erase with --whole-cells.`,
  tellReceivers: (handles: readonly string[]) => `Tell those who got the data: ${list(handles)} (Article 19).`,
  kept: 'What stays: that requests were made and answered, how many people each disclosure was about, frozen reports. None of it names anyone. Vouchers that accounting law keeps are not in the register.',
  cannotUndo:
    'This can’t be undone. Older backups still hold the data: samspel backup makes a new one, then delete the older ones.',
  reallyErase: (participant: number) => `Erase participant ${participant} for good?`,
  needsYes: 'Erasing can’t be undone.',
  needsYesHint: 'See what would go with --dry-run; then say --yes.',
  rectified: (participant: number, fields: readonly string[]) =>
    `Rectified participant ${participant}: ${fields.join(', ')}.`,
  restricted: {
    restriction: (id: number, participant: number, from: string) =>
      `Restriction ${id}: from ${from} nothing about participant ${participant} goes to anyone.`,
    objection: (id: number, participant: number, from: string) =>
      `Objection ${id} of participant ${participant}, from ${from}.`,
  },
  lifted: (id: number, on: string) => `Lifted ${number(id)} on ${on}.`,
  noRestriction: (id: number) => `There is no restriction ${id}.`,
  noRestrictionHint: 'See them: samspel privacy restriction list',
  emptyRestrictions: 'No restrictions.',
  requestAdded: (id: number, kind: string, due: string) => `Request ${id} (${kind}) must be answered by ${due}.`,
  extended: (id: number, due: string) => `Request ${id} must be answered by ${due}. Tell the person, with the reason.`,
  requestDone: (id: number, outcome: string, on: string) => `Request ${id} answered on ${on}: ${outcome}.`,
  refusalNeedsAnswer: 'Say why with --answer: whoever is refused must be told the reason, and that she may complain.',
  inFuture: 'That day has not come yet.',
  noRequest: (id: number) => `There is no request ${id}.`,
  noRequestHint: 'See them: samspel privacy request list --all',
  answeredAlready: (id: number, on: string) => `Request ${id} was answered on ${on}.`,
  tooLateToExtend: (id: number, on: string) =>
    `Request ${id} could only be extended until ${on}. Answer it now, and say why it is late.`,
  emptyRequests: 'No requests wait for an answer.',
};
