/** Makes the report to one organisation, "your year with us": what it promised and delivered, where it was, whom it helped, thanks. */
import type { Text } from '../i18n/index.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Db } from '../store/index.ts';
import { type Asked, type Counted, countAll, headOf, sealed } from './build.ts';
import { amifDrafts } from './build-amif.ts';
import { peopleDrafts } from './build-partnership.ts';
import type { Facts } from './facts.ts';
import { code, count, type DraftSection, name, type Report, type Section, type SectionId, share } from './model.ts';
import { periodWords } from './period-words.ts';
import { attendanceOf, countHelped, type PartnershipAttendance } from './records/one-organisation.ts';
import { guardBeside } from './secrecy/beside.ts';
import { guard } from './secrecy/guard.ts';
import { commitments } from './sections/commitments.ts';
import { helpedBy } from './sections/helped.ts';
import { learning } from './sections/learning.ts';

/** In the order in which they are read. */
export const organisationSections = [
  'summary',
  'commitments',
  'meetings',
  'helped',
  'learning',
  'thanks',
] as const satisfies readonly SectionId[];

export async function buildOrganisation(db: Db, asked: Asked, organisation: Organisation): Promise<Report> {
  const counted = await countAll(db, asked);
  const { facts, periods } = counted;
  const ours: Facts = {
    ...facts,
    commitments: facts.commitments.filter((row) => row.organisationHandle === organisation.handle),
    learned: facts.learned.filter((row) => row.organisationHandle === organisation.handle),
    actions: facts.actions.filter((row) => row.handle === organisation.handle),
  };
  const attended = await attendanceOf(db, organisation.id, periods);
  // What all hosts learned is not what this one did: its own words stand in the table alone.
  const drafts = [promisedBy(ours), meetings(attended), { ...learning(ours), figures: [] }];
  const helped = await helpedSections(db, asked, counted, organisation.handle);
  const [promised, met, learned] = guard(drafts, asked.minimumCell);
  const sections = [promised, met, ...helped, learned].filter(
    (section): section is Section => section !== undefined && section.tables.length > 0,
  );
  const said = { ours, attended, people: peopleShown(helped), name: organisation.name };
  const head = headOf(asked, periods);
  return sealed(
    {
      ...head,
      title: (t) => t.reportPartners.organisationTitle(organisation.name, periodWords(asked.period, t)),
      previous: null,
    },
    told(said, sections),
  );
}

/** Guarded for all organisations at once, beside the report on the period, the indicators of AMIF and the reports to partnerships. */
async function helpedSections(db: Db, { minimumCell }: Asked, counted: Counted, handle: string): Promise<Section[]> {
  const { drafts, published } = counted;
  const all = await helpedDrafts(db, counted);
  const at = [...all.keys()].indexOf(handle);
  if (at === -1) return [];
  const others = [drafts, await amifDrafts(db, counted), await peopleDrafts(db, counted)];
  return guardBeside([...all.values()], others, minimumCell, published).slice(at, at + 1);
}

/** Of an organisation of which nothing is on record no thanks are made up. */
function told(said: SaidToOne, sections: readonly Section[]): Section[] {
  const { ours, attended, people, name: called } = said;
  const section = (id: 'summary' | 'thanks', text: readonly Text[]): Section => ({ id, text, figures: [], tables: [] });
  if (sections.length === 0 && attended.length === 0 && people === 0 && (ours.actions[0]?.now.due ?? 0) === 0)
    return [section('summary', [(t) => t.reportPartners.nothing])];
  return [
    section('summary', sentences(said)),
    ...sections,
    section('thanks', [(t) => t.reportPartners.thanks(called)]),
  ];
}

/** What the partners promised, said to the one whose promises these are. */
function promisedBy(ours: Facts): DraftSection {
  const section = commitments(ours);
  return { ...section, tables: section.tables.map((table) => ({ ...table, title: (t) => t.reportPartners.promised })) };
}

/** The people whom each organisation helped, by handle, before anything is hidden. */
export const helpedDrafts = async (db: Db, { facts, periods }: Counted): Promise<Map<string, DraftSection>> =>
  helpedBy(facts, await countHelped(db, periods));

/** The people helped as far as they may be shown: null when hidden, 0 when there was nobody. */
function peopleShown([helped]: readonly Section[]): number | null {
  const value = helped?.tables[0]?.total?.cells[1]?.value;
  return helped === undefined ? 0 : typeof value === 'number' ? value : null;
}

interface SaidToOne {
  readonly name: string;
  readonly ours: Facts;
  readonly attended: readonly PartnershipAttendance[];
  readonly people: number | null;
}

function sentences({ ours, attended, people }: SaidToOne): Text[] {
  const sum = (part: 'meetings' | 'present') => attended.reduce((all, row) => all + row[part], 0);
  const [promised, kept] = [
    ours.commitments.length,
    ours.commitments.filter(({ delivered, promised }) => delivered >= promised).length,
  ];
  const due = ours.actions[0]?.now;
  return [
    (t) => t.reportPartners.said.promised(promised, kept),
    (t) => t.reportPartners.said.meetings(sum('present'), sum('meetings')),
    (t) => t.reportPartners.said.helped(people),
    (t) => (due === undefined || due.due === 0 ? '' : t.reportPartners.said.actions(due.due - due.open, due.due)),
    (t) => t.reportPartners.said.learned(ours.learned.length),
  ];
}

const meetings = (rows: readonly PartnershipAttendance[]): DraftSection => ({
  id: 'meetings',
  figures: [],
  tables:
    rows.length === 0
      ? []
      : [
          {
            id: 'attended',
            title: (t) => t.reportPartners.attended,
            columns: [
              { key: 'partnership', heading: (t) => t.report.headings.partnership, kind: 'words' },
              { key: 'present', heading: (t) => t.report.headings.present, kind: 'number' },
              { key: 'meetings', heading: (t) => t.report.headings.asked, kind: 'number' },
              { key: 'share', heading: (t) => t.report.headings.share, kind: 'share' },
            ],
            rows: rows.map((row) => ({
              key: row.partnership,
              cells: [name(row.name), count(row.present), count(row.meetings), share(row.present, row.meetings)],
            })),
            total:
              rows.length === 1
                ? null
                : {
                    key: 'total',
                    cells: [
                      code('total', (t) => t.report.total),
                      ...(['present', 'meetings'] as const).map((part) =>
                        count(rows.reduce((all, row) => all + row[part], 0)),
                      ),
                      share(
                        rows.reduce((all, row) => all + row.present, 0),
                        rows.reduce((all, row) => all + row.meetings, 0),
                      ),
                    ],
                  },
            note: (t) => t.report.notes.attendance,
          },
        ],
  relations: [],
  text: () => [],
});
