/** The record of processing activities: what Article 30(1) of the GDPR asks for, from what the register holds. */
import type { Texts } from '../i18n/index.ts';
import type { LegalBasis } from '../lib/vocabulary-privacy.ts';
import { ownLabel } from '../own-field/own-field.ts';
import { fieldLabel } from './field.ts';
import type { Paper, PaperSection } from './paper.ts';
import { fieldGroups, groupOf, isNone, type PaperFacts, type ParticularKey, peopleKinds } from './paper-facts.ts';

export function recordOfProcessing(facts: PaperFacts, t: Texts): Paper {
  const words = t.privacyPapers;
  const { controller } = facts.particulars;
  return {
    language: t.language,
    title: words.record.title,
    subtitle: words.of(controller, t.format.date(facts.on)),
    madeOn: facts.on,
    sections: [
      responsible(facts, t),
      purposes(facts, t),
      {
        heading: words.record.people,
        table: {
          columns: words.record.peopleColumns,
          rows: peopleKinds.map((kind) => [words.peopleKinds[kind], t.format.number(facts.people[kind])]),
        },
      },
      data(facts, t),
      { heading: words.record.sources, lines: [words.record.fromThemselves, ...facts.senders] },
      receivers(facts, t),
      { heading: words.record.transfers, paragraphs: [said(facts, 'data-transfers', t)] },
      retention(facts, t),
      { heading: words.record.security, lines: measures(facts, t) },
    ],
  };
}

/** What was answered, `none` in the reader's language. */
const said = ({ particulars }: PaperFacts, key: ParticularKey, t: Texts): string =>
  isNone(particulars[key]) ? t.privacyPapers.none : particulars[key];

function responsible(facts: PaperFacts, t: Texts): PaperSection {
  const { record } = t.privacyPapers;
  return {
    heading: record.controller,
    paragraphs: [
      facts.particulars.controller,
      record.contact(facts.particulars['controller-contact']),
      record.officer(said(facts, 'data-protection-officer', t)),
    ],
  };
}

function purposes({ particulars, partnerships }: PaperFacts, t: Texts): PaperSection {
  const { record } = t.privacyPapers;
  return {
    heading: record.purposes,
    paragraphs: [record.purpose, record.basis(t.privacy.bases[particulars['processing-basis'] as LegalBasis])],
    lines: partnerships.map(({ name, purpose }) => record.partnership(name, purpose)),
  };
}

function data({ fields, identityCodes, tables, ownFields }: PaperFacts, t: Texts): PaperSection {
  const words = t.privacyPapers;
  const inUse = fieldGroups.map((group) => ({ group, keys: fields.filter((key) => groupOf[key] === group) }));
  const rows = inUse
    .filter(({ keys }) => keys.length > 0)
    .map(({ group, keys }) => [words.groups[group], keys.map((key) => t.participant.fields[key]).join(', ')]);
  const also = [
    ...tables.filter((table) => table !== 'ownValue').map((table) => t.personCopy.tables[table] ?? table),
    ...ownFields.map((field) => ownLabel(field, t.language)),
  ];
  const all = also.length === 0 ? rows : [...rows, [words.record.alsoKept, also.join('; ')]];
  return {
    heading: words.record.data,
    ...(all.length === 0 ? { paragraphs: [words.none] } : { table: { columns: words.record.dataColumns, rows: all } }),
    ...(identityCodes ? { after: [words.identityCodes] } : {}),
  };
}

function receivers(facts: PaperFacts, t: Texts): PaperSection {
  const { record } = t.privacyPapers;
  const { sharing, disclosures, ownFields } = facts;
  return {
    heading: record.receivers,
    after: [record.disclosed(disclosures), record.processors(said(facts, 'data-processors', t))],
    ...(sharing.length === 0
      ? { paragraphs: [record.noReceivers] }
      : {
          table: {
            columns: record.receiverColumns,
            rows: sharing.map(({ to, purpose, basis, fields }) => [
              to,
              purpose,
              t.privacy.bases[basis],
              fields.map((key) => fieldLabel(t, key, ownFields)).join(', '),
            ]),
          },
        }),
  };
}

function retention({ retention: rules }: PaperFacts, t: Texts): PaperSection {
  const { record, months } = t.privacyPapers;
  return {
    heading: record.retention,
    table: {
      columns: record.retentionColumns,
      rows: rules.map(({ kind, months: count, way }) => [
        t.privacyRights.retention.kinds[kind],
        months(count),
        record.ways[way],
      ]),
    },
  };
}

function measures({ engine, readsLogged, minimumCell }: PaperFacts, t: Texts): string[] {
  const { measures: known } = t.privacyPapers.record;
  return [
    engine === 'sqlite' ? known.file : known.server,
    known.network,
    known.gate,
    known.log,
    ...(readsLogged ? [known.readsLogged] : []),
    ...(engine === 'sqlite' ? [known.backups] : []),
    known.cells(minimumCell),
    known.rights,
  ];
}
