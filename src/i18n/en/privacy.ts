/** English: entrusted data — consents, the gate, disclosures. */
import { formatFor } from '../format.ts';

const { list, plural } = formatFor('en');

export const privacy = {
  summary: 'Entrusted data: consents, rights of the people registered, what went to whom',
  noun: 'consent',
  help: {
    consentGive: 'Record a consent: which fields of a person may go to whom, for what',
    consentGiveMore:
      'Without --fields: those that the agreements in force share with this organisation for this purpose. "fi-koto-94" stands for what a service provider may receive under section 94 of Act 681/2023. With --basis another legal basis than consent is noted.',
    consentWithdraw: 'Record that consents are withdrawn; from that day nothing goes any more',
    consentList: 'List consents, those that no longer hold too',
    check: 'Show what of a person may go to an organisation today, and why the rest may not',
    checkMore:
      'Asks the same gate as every list and page that is made for a partner. Ends with 1 when a field may not go.',
    disclosures: 'List what went to whom',
  },
  arguments: {
    participant: 'The participant: number or part of the name',
    consents: 'Numbers of the consents',
  },
  options: {
    to: 'The organisation that gets the data',
    purpose: 'What for, as the agreement names it',
    fields: 'Fields, or fi-koto-94',
    basis: 'Legal basis (else consent)',
    from: 'First day (else today)',
    until: 'Last day (else until it is withdrawn)',
    how: 'How it was given',
    notes: 'Notes, for example where the paper is kept',
    of: 'All consents of this participant that hold',
    on: 'The day (else today)',
    ofPerson: 'Only those of a participant',
    toOrganisation: 'Only those to an organisation',
    valid: 'Only those that hold today',
    partnership: 'Only under the agreement of this partnership',
    since: 'Only since this day',
  },
  headings: {
    id: 'No',
    participant: 'Participant',
    name: 'Name',
    organisation: 'To',
    purpose: 'Purpose',
    basis: 'Basis',
    fields: 'Fields',
    from: 'From',
    until: 'Until',
    how: 'Given',
    state: 'Status',
    withdrawnOn: 'Withdrawn',
    notes: 'Notes',
    field: 'Field',
    allowed: 'May go',
    why: 'Why',
    consent: 'Consent',
    on: 'Day',
    partnership: 'Partnership',
    by: 'By',
    channel: 'How',
    people: 'People',
  },
  bases: {
    consent: 'consent',
    contract: 'contract',
    'legal-obligation': 'legal obligation',
    'vital-interests': 'vital interests',
    'public-task': 'public task',
    'legitimate-interests': 'legitimate interests',
  },
  ways: { paper: 'on paper', spoken: 'spoken', form: 'form' },
  states: { valid: 'valid', withdrawn: 'withdrawn', expired: 'expired', 'not-yet': 'not yet valid' },
  besideFields: {
    levelSv: 'Level in Swedish',
    levelFi: 'Level in Finnish',
    levelEn: 'Level in English',
    languages: 'Languages',
    externalId: 'Number given by an organisation',
  },
  refusals: {
    restricted: 'the processing of the data is restricted',
    objected: 'the person objects',
    'not-agreed': 'no agreement in force shares it with this organisation for this purpose',
    withdrawn: 'the consent was withdrawn',
    expired: 'the consent has expired',
    'not-yet': 'the consent is not valid yet',
    'no-consent': 'there is no consent',
    sensitive: 'it is sensitive: only a consent that names it will do',
  },
  refusalHints: {
    restricted: (_to: string) => 'See the restrictions: samspel privacy restriction list',
    objected: (_to: string) => 'See the objections: samspel privacy restriction list',
    'not-agreed': (_to: string) =>
      'What is shared is agreed in the rules of the game, under "sharing": samspel agreement show PARTNERSHIP',
    withdrawn: (to: string) =>
      `If the person consents again: samspel privacy consent give PARTICIPANT --to ${to} --purpose …`,
    expired: (to: string) =>
      `If the person consents again: samspel privacy consent give PARTICIPANT --to ${to} --purpose …`,
    'not-yet': (to: string) => `See when it begins: samspel privacy consent list --to ${to}`,
    'no-consent': (to: string) =>
      `Ask the person, then: samspel privacy consent give PARTICIPANT --to ${to} --purpose …`,
    sensitive: (to: string) =>
      `Ask the person about this one thing, then: samspel privacy consent give PARTICIPANT --to ${to} --purpose … --fields own:KEY`,
  } satisfies Record<string, (to: string) => string>,
  refused: (receiver: string, purpose: string | null) =>
    purpose === null ? `Not to ${receiver}:` : `Not to ${receiver} for "${purpose}":`,
  refusedFor: (reason: string, fields: readonly string[], people: readonly number[]) =>
    `  ${list(fields)}, ${plural(people.length, { one: `participant ${people[0]}`, other: '# participants' })}: ${reason}`,
  unknownField: (typed: string) => `There is no field "${typed}".`,
  fieldsAre: (fields: readonly string[]) => `Fields: ${fields.join(', ')}`,
  gave: (id: number, name: string, to: string) => `Recorded consent ${id}: data of ${name} may go to ${to}.`,
  gaveLogged: (id: number, participant: number) => `Recorded consent ${id} of participant ${participant}`,
  noted: (id: number, name: string, to: string, basis: string) =>
    `Noted basis ${id} (${basis}): data of ${name} may go to ${to}.`,
  withdrew: (ids: readonly number[], on: string) =>
    `${plural(ids.length, { one: 'Consent', other: 'Consents' })} ${ids.join(', ')} withdrawn on ${on}.`,
  nothingAgreed: (to: string, purpose: string) => `No agreement in force shares anything with ${to} for "${purpose}".`,
  nothingAgreedHint:
    'Name the fields: --fields givenName,familyName,phone. They go only once an agreement shares them for this purpose.',
  notYetAgreed: (to: string, purpose: string) =>
    `Note: no agreement in force shares this with ${to} for "${purpose}". Until one does, nothing goes.`,
  untilBeforeFrom: 'The last day is before the first.',
  noConsent: (id: number) => `There is no consent ${id}.`,
  noConsentHint: 'See them: samspel privacy consent list',
  withdrawnAlready: (id: number, on: string) => `Consent ${id} was withdrawn on ${on}.`,
  whichConsent: 'Say which: numbers of consents, or --of PARTICIPANT.',
  nothingToWithdraw: 'No consent of this participant holds.',
  emptyConsents: 'No consents. Record one: samspel privacy consent give PARTICIPANT --to ORG --purpose …',
  emptyDisclosures: 'Nothing has gone to anyone.',
  emptyCheck: 'Nothing to ask about.',
};
