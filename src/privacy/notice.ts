/** The privacy notice for participants: what Articles 13 and 14 of the GDPR ask for, said to the person herself. */
import type { Texts } from '../i18n/index.ts';
import type { LegalBasis } from '../lib/vocabulary-privacy.ts';
import { type OwnField, ownLabel } from '../own-field/own-field.ts';
import { fieldLabel } from './field.ts';
import type { Paper, PaperSection } from './paper.ts';
import { type AgreedSharing, fieldGroups, groupOf, isNone, type PaperFacts } from './paper-facts.ts';

export function privacyNotice(facts: PaperFacts, t: Texts): Paper {
  const { notice, of } = t.privacyPapers;
  const { controller, 'processing-basis': basis } = facts.particulars;
  return {
    language: t.language,
    title: notice.title,
    subtitle: of(controller, t.format.date(facts.on)),
    madeOn: facts.on,
    sections: [
      responsible(facts, t),
      { heading: notice.purposes, paragraphs: [notice.purpose, notice.reports] },
      { heading: notice.basis, paragraphs: [notice.bases[basis as LegalBasis]] },
      { heading: notice.data, lines: kept(facts, t), after: [notice.voluntary] },
      {
        heading: notice.sources,
        paragraphs: [notice.fromYou, ...(facts.senders.length === 0 ? [] : [notice.alsoFrom(facts.senders)])],
      },
      receivers(facts, t),
      retention(facts, t),
      { heading: notice.rights, lines: notice.rightsAre, after: [notice.howToAsk, notice.decisions] },
      { heading: notice.complain, paragraphs: [notice.complainTo] },
    ],
  };
}

function responsible({ particulars }: PaperFacts, t: Texts): PaperSection {
  const { notice } = t.privacyPapers;
  const officer = particulars['data-protection-officer'];
  return {
    heading: notice.responsible,
    paragraphs: [
      notice.responsibleIs(particulars.controller),
      notice.contact(particulars['controller-contact']),
      isNone(officer) ? notice.noOfficer : notice.officer(officer),
    ],
  };
}

/** The kinds of data in use; before anyone is registered, all that might be. */
function kept({ fields, people, tables, ownFields }: PaperFacts, t: Texts): string[] {
  const inUse = new Set(fields.map((key) => groupOf[key]));
  const groups = fieldGroups.filter((group) => people.participants === 0 || inUse.has(group));
  return [
    ...groups.map((group) => t.privacyPapers.notice.groups[group]),
    ...tables.flatMap((table) => t.privacyPapers.notice.alsoKept[table] ?? []),
    ...ownFields.map((field) => ownLabel(field, t.language)),
  ];
}

function receivers({ sharing, particulars, ownFields }: PaperFacts, t: Texts): PaperSection {
  const { notice } = t.privacyPapers;
  const { 'data-processors': processors, 'data-transfers': transfers } = particulars;
  return {
    heading: notice.receivers,
    ...(sharing.length === 0
      ? { paragraphs: [notice.nobody] }
      : { lines: sharing.map((clause) => mayGet(clause, ownFields, t)) }),
    after: [
      ...(isNone(processors) ? [] : [notice.processors(processors)]),
      isNone(transfers) ? notice.noTransfers : notice.transfers(transfers),
    ],
  };
}

function mayGet({ to, purpose, basis, fields }: AgreedSharing, own: readonly OwnField[], t: Texts): string {
  const { notice } = t.privacyPapers;
  const when = basis === 'consent' ? notice.ifConsent : notice.onBasis(t.privacy.bases[basis]);
  return `${notice.mayGet(to, purpose, fields.map((key) => fieldLabel(t, key, own)).join(', '))} (${when})`;
}

function retention({ retention: rules }: PaperFacts, t: Texts): PaperSection {
  const { notice } = t.privacyPapers;
  return {
    heading: notice.retention,
    paragraphs: rules.flatMap(({ kind, months, way }) => {
      if (kind === 'participant') return [notice.retentionIs[way](months)];
      return kind === 'notes' ? [notice.notesKept(months)] : [];
    }),
  };
}
