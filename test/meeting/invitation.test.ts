/** Invitations, read by an independent parser (ical.js, of Thunderbird) as calendars read them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { helsinki, spanProperties, textProperty, writeCalendar } from '../../src/lib/icalendar.ts';
import { run } from '../../src/main.ts';

const folder = mkdtempSync(join(tmpdir(), 'samspel-invite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function samspel(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    env: { SAMSPEL_TODAY: '2026-11-01', SAMSPEL_ACTOR: 'anna', SAMSPEL_LANG: 'en' },
    cwd: folder,
    stdin: Readable.from([]),
    stdout: { write: (text) => void out.push(text) },
    stderr: { write: (text) => void err.push(text) },
    now: () => new Date('2026-11-01T10:00:00Z'),
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A calendar file as a calendar program sees it. */
function read(ics: string) {
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const calendar = new ICAL.Component(ICAL.parse(ics));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)),
  };
}

/** Seconds from UTC at the start of an event, by the VTIMEZONE in the file. */
const offsetOf = (event: InstanceType<typeof ICAL.Event>) => event.startDate.utcOffset();

beforeAll(async () => {
  await samspel('init');
  await samspel('org', 'add', 'Luckan', '--handle', 'luckan', '--sector', 'third-sector', '--languages', 'sv');
  await samspel('org', 'add', 'Nyland', '--handle', 'nyland', '--sector', 'authority', '--languages', 'fi,sv');
  await samspel(
    'org',
    'add',
    'Nordfirma',
    '--handle',
    'nordfirma',
    '--sector',
    'company',
    '--email',
    'info@example.org',
  );
  await samspel('org', 'contact', 'add', 'luckan', 'Anna Ek', '--email', 'anna.ek@example.fi');
  await samspel('org', 'contact', 'add', 'luckan', 'Bo "Bosse" Berg; jr, ^x', '--email', 'bo@example.fi');
  await samspel('org', 'contact', 'add', 'nyland', 'Matti Virtanen');
  await samspel('partnership', 'add', 'Vägen in', '--purpose', 'x', '--start', '2026-01-01', '--lead', 'luckan');
  for (const handle of ['nyland', 'nordfirma'])
    await samspel('partnership', 'join', 'vagen-in', handle, '--role', 'partner', '--since', '2026-01-01');
});

test('a series: one invitation a meeting, in winter and in summer time', async () => {
  const planned = await samspel(
    ...['meeting', 'plan', 'vagen-in', '--at', '2027-01-19 13:00–14:30', '--place', 'Luckan, Simonsgatan 8; rum 2'],
    ...[
      '--agenda',
      'Språkgrupper, våren: läget; åtgärder och en rubrik som är så lång att raden måste vikas på mitten',
    ],
    ...['--every', '6 months', '--times', '2', '--json'],
  );
  const { meetings } = JSON.parse(planned.out);
  expect(meetings.map(({ date }: { date: string }) => date)).toEqual(['2027-01-19', '2027-07-20']);
  const { code, err } = await samspel('meeting', 'invite', '1', '2', '-o', 'out');
  expect(code).toBe(0);
  expect(err).toContain('No e-mail address is known for: Matti Virtanen.');
  const [winter, summer] = ['01-19', '07-20'].map((day) =>
    read(readFileSync(join(folder, `out/vagen-in-2027-${day}.ics`), 'utf8')),
  );
  const [event] = winter?.events ?? [];
  expect(winter?.method).toBe('REQUEST');
  expect(event?.uid).toBe(meetings[0].uid);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    '2027-01-19T13:00:00',
    '2027-01-19T14:30:00',
  ]);
  expect(event?.location).toBe('Luckan, Simonsgatan 8; rum 2');
  expect(event?.description).toContain(
    '2. Språkgrupper, våren: läget; åtgärder och en rubrik som är så lång att raden',
  );
  expect(event?.organizer).toBe('mailto:anna.ek@example.fi');
  expect(event?.attendees.map((one) => [one.getParameter('cn'), one.getFirstValue()])).toEqual([
    ['Anna Ek', 'mailto:anna.ek@example.fi'],
    ['Bo "Bosse" Berg; jr, ^x', 'mailto:bo@example.fi'],
    ['Nordfirma', 'mailto:info@example.org'],
  ]);
  const [inSummer] = summer?.events ?? [];
  if (event === undefined || inSummer === undefined) throw new Error('no event');
  expect([offsetOf(event), offsetOf(inSummer)]).toEqual([7200, 10_800]);
});

test('letters: each in the language of those who read it', async () => {
  const { out } = await samspel('meeting', 'invite', '2', '--json');
  const { letters } = JSON.parse(out).meetings[0];
  expect(letters.map(({ language, subject }: Record<string, string>) => [language, subject])).toEqual([
    ['en', 'Invitation: Vägen in, Tuesday 20 Jul 2027 at 13:00–14:30'],
    ['sv', 'Kallelse: Vägen in, tisdag 20.7.2027 kl. 13.00–14.30'],
    ['fi', 'Kokouskutsu: Vägen in, tiistai 20.7.2027 klo 13.00–14.30'],
  ]);
  expect(letters[2].to).toEqual([{ name: 'Matti Virtanen', email: null }]);
});

test('moved and cancelled: the same UID, a higher SEQUENCE', async () => {
  const first = JSON.parse((await samspel('meeting', 'invite', '1', '--json')).out).meetings[0];
  const moved = await samspel('meeting', 'edit', '1', '--date', '2027-01-20', '--time', '9');
  expect(moved.err).toContain('Send it again: samspel meeting invite 1');
  const second = JSON.parse((await samspel('meeting', 'invite', '1', '--json')).out).meetings[0];
  expect(read(second.ics).events[0]?.startDate.toString()).toBe('2027-01-20T09:00:00');
  expect(read(second.ics).events[0]?.endDate.toString()).toBe('2027-01-20T10:00:00');
  expect(second.letters[1].subject).toContain('Ändrat möte');
  await samspel('meeting', 'cancel', '1');
  const third = JSON.parse((await samspel('meeting', 'invite', '1', '--json')).out).meetings[0];
  expect([first, second, third].map(({ uid }) => uid)).toEqual([first.uid, first.uid, first.uid]);
  expect([first, second, third].map(({ sequence, method }) => [sequence, method])).toEqual([
    [0, 'REQUEST'],
    [1, 'REQUEST'],
    [2, 'CANCEL'],
  ]);
  const [event] = read(third.ics).events;
  expect([event?.sequence, event?.component.getFirstPropertyValue('status')]).toEqual([2, 'CANCELLED']);
  expect((await samspel('meeting', 'invite', '1', '-o', 'out')).code).toBe(0);
});

test('what can not be planned or sent', async () => {
  for (const [words, code, message] of [
    [['meeting', 'plan', 'vagen-in', '--at', 'soon'], 2, 'is no day with a time'],
    [['meeting', 'plan', 'vagen-in', '--at', '2026-10-01 9'], 4, 'has passed'],
    [['meeting', 'plan', 'vagen-in', '--at', 'fri 9', '--times', '3'], 2, 'need --every'],
    [['meeting', 'plan', 'vagen-in', '--at', 'fri 9', '--every', 'often'], 2, 'no rhythm'],
    [['meeting', 'invite', '2', '--from', 'Matti'], 4, 'No e-mail address of Matti Virtanen'],
    [['meeting', 'invite', '2', '-o', 'out'], 5, 'exists'],
    [['meeting', 'agenda', '2', '--remove', '1'], 3, 'no added point 1'],
  ] as const) {
    const result = await samspel(...words);
    expect([result.code, result.err]).toEqual([code, expect.stringContaining(message)]);
  }
});

test('a calendar to subscribe to: meetings, due dates; cancelled ones are told', async () => {
  await samspel('action', 'add', 'vagen-in', 'Ring; båda, paren', '--owner', 'Anna Ek', '--due', '2026-11-20');
  const { method, events } = read((await samspel('meeting', 'calendar', '--ics')).out);
  expect(method).toBe('PUBLISH');
  expect(events.map(({ summary, startDate }) => [startDate.toString(), summary])).toEqual([
    ['2026-11-20', 'Due: Ring; båda, paren (Anna Ek)'],
    ['2027-01-20T09:00:00', 'Vägen in'],
    ['2027-07-20T13:00:00', 'Vägen in'],
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
});

test('any text comes back from a parser as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
      // Controls other than the line break have no place in iCalendar.
      const text = written.replace(/[^\P{Cc}\n\t]/gu, '');
      const event = {
        name: 'VEVENT',
        properties: [
          textProperty('SUMMARY', written),
          ...spanProperties({ date: '2027-03-28', startTime: '02:00', endTime: null }),
        ],
      };
      const ics = writeCalendar({ name: 'VCALENDAR', properties: [], components: [helsinki, event] });
      expect(read(ics).events[0]?.summary ?? '').toBe(text);
    }),
  );
});
