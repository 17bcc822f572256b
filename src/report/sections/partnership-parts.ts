/** The parts of a report to the members of one partnership that no other report has: each meeting, each decision. */

import type { Facts } from '../facts.ts';
import { figuresOf } from '../indicators/registry.ts';
import { code, count, type DraftSection, name } from '../model.ts';
import type { DecisionRow, HeldMeeting } from '../records/one-partnership.ts';
import { meetings } from './meetings.ts';

/** Which meetings there were and who was there; attendance as in the report on the period. */
export const heldMeetings = (facts: Facts, held: readonly HeldMeeting[]): DraftSection => ({
  id: 'meetings',
  figures: figuresOf('meetings', facts),
  tables: [
    ...(held.length === 0
      ? []
      : [
          {
            id: 'held',
            title: (t) => t.reportPartners.held,
            columns: [
              { key: 'date', heading: (t) => t.reportPartners.day, kind: 'date' },
              { key: 'body', heading: (t) => t.reportPartners.body, kind: 'words' },
              { key: 'decisions', heading: (t) => t.report.headings.decisions, kind: 'number' },
              { key: 'present', heading: (t) => t.report.headings.present, kind: 'words' },
            ],
            rows: held.map(({ id, date, body, decisions, present }) => ({
              key: String(id),
              cells: [
                { kind: 'date', value: date },
                name(body ?? '–'),
                count(decisions),
                code(present.join('; '), (t) => (present.length === 0 ? '–' : t.format.list(present))),
              ],
            })),
            total: null,
          } satisfies DraftSection['tables'][number],
        ]),
    ...meetings(facts).tables.filter(({ id }) => id === 'attendance'),
  ],
  relations: [],
  text: () => [],
});

export const decisions = (rows: readonly DecisionRow[]): DraftSection => ({
  id: 'decisions',
  figures: [],
  tables:
    rows.length === 0
      ? []
      : [
          {
            id: 'decisions',
            title: (t) => t.reportPartners.decided,
            columns: [
              { key: 'date', heading: (t) => t.reportPartners.day, kind: 'date' },
              { key: 'decision', heading: (t) => t.reportPartners.decision, kind: 'words' },
              { key: 'method', heading: (t) => t.reportPartners.method, kind: 'words' },
            ],
            rows: rows.map(({ id, date, text, method }) => ({
              key: String(id),
              cells: [
                { kind: 'date', value: date },
                name(text),
                code(method ?? 'none', (t) => (method === null ? '–' : t.meeting.methods[method])),
              ],
            })),
            total: null,
          },
        ],
  relations: [],
  text: () => [],
});
