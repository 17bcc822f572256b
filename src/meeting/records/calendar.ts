/** What stands in a calendar: meetings, sessions of activities, due dates of open actions, last days of agreements in force. */
import { listActions } from '../../action/records.ts';
import { sessionsFrom } from '../../activity/records.ts';
import { textIn } from '../../agreement/agreement.ts';
import { listVersions } from '../../agreement/records.ts';
import { stateOn } from '../../agreement/state.ts';
import { addMonths, type DateText } from '../../lib/date.ts';
import { byText } from '../../lib/text.ts';
import type { Language } from '../../lib/vocabulary.ts';
import type { Db } from '../../store/index.ts';
import type { CalendarEntry } from '../calendar.ts';
import { listMeetings } from '../records.ts';

/** Meetings and sessions of the last year and all to come, cancelled ones too: a calendar that had them must learn of it. By day, then by kind. */
export async function calendarEntries(
  db: Db,
  partnership: { readonly id: number } | null,
  { today, language }: { readonly today: DateText; readonly language: Language },
): Promise<CalendarEntry[]> {
  const from = addMonths(today, -12);
  const meetings = await listMeetings(db, { partnership: partnership?.id, period: { from, until: '9999-12-31' } });
  const actions = await listActions(db, { partnership: partnership?.id, state: 'open' });
  const versions = await listVersions(db, partnership?.id ?? null);
  const sessions = await sessionsFrom(db, from, partnership?.id);
  const entries: CalendarEntry[] = [
    ...meetings.map((meeting) => ({ kind: 'meeting' as const, date: meeting.date, meeting })),
    ...actions.map((action) => ({ kind: 'action' as const, date: action.due, action })),
    ...sessions.map((session) => ({ kind: 'activity' as const, date: session.date, session })),
    ...versions.flatMap((version) => {
      const { id, validUntil, document, partnership: handle } = version;
      if (validUntil === null || stateOn(version, versions, today) !== 'in-force') return [];
      const title = textIn(document.title, language).text;
      return [{ kind: 'agreement' as const, date: validUntil, id, partnership: handle, title }];
    }),
  ];
  return entries.sort((a, b) => byText(a.date, b.date) || byText(a.kind, b.kind));
}

/** Tells this register from every other one: the beginning of the digest of its first operation. */
export async function registerMark(db: Db): Promise<string> {
  const first = await db.selectFrom('operation').select('digest').orderBy('id').limit(1).executeTakeFirst();
  return first?.digest.slice(0, 16) ?? 'register';
}
