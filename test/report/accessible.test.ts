import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { sealed } from '../../src/report/build.ts';
import { html } from '../../src/report/render/html.ts';
import { guard } from '../../src/report/secrecy/guard.ts';
import { meetings } from '../../src/report/sections/meetings.ts';
import { participants } from '../../src/report/sections/participants.ts';
import { summary } from '../../src/report/sections/summary.ts';
import { writeReport } from '../../src/report/written.ts';
import { noFacts } from './world.ts';

const some = { joined: 6, active: 20, ended: 0 };
const facts = {
  ...noFacts,
  groups: [
    { gender: 'female', age: '18-60', ground: 'asylum', path: 'sv', now: some, before: some },
    { gender: 'male', age: 'under-18', ground: 'family', path: 'fi', now: some, before: some },
  ],
  meetings: [{ handle: 'a', name: 'A', now: { meetings: 1, decisions: 2 }, before: { meetings: 0, decisions: 0 } }],
} as const;

async function page(...languages: ('en' | 'sv' | 'fi')[]): Promise<string> {
  const sections = guard([participants(facts), meetings(facts)], 5);
  const period = { from: '2026-07-01', until: '2026-09-30' };
  const head = { title: () => 'Report', subtitles: [], period, previous: period, asOf: '2026-10-12', minimumCell: 5 };
  const report = sealed(head, [summary(sections, { facts: noFacts, frozen: null }), ...sections]);
  return String(await html.render(writeReport(report, await Promise.all(languages.map((one) => loadTexts(one))))));
}

test('the page has no fault that axe-core can find without a screen', async () => {
  const dom = new JSDOM(await page('sv', 'fi'), { runScripts: 'outside-only' });
  dom.window.eval(axe.source);
  const { violations } = await (dom.window as unknown as { axe: typeof axe }).axe.run({
    // Needs a screen: looked at by hand in a browser.
    rules: { 'color-contrast': { enabled: false } },
  } as never);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the page needs no script, no network and no other file', async () => {
  const text = await page('en');
  expect(text).not.toMatch(/<script|<link|<img|@import|url\(|src=/i);
  expect(text.replace(/xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:/);
});

test('every id is there once', async () => {
  const ids = [...(await page('en')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(new Set(ids).size);
});

test('a picture says in words what it shows', async () => {
  const { document } = new JSDOM(await page('en')).window;
  const picture = document.querySelector('svg[role=img]');
  expect(picture?.querySelector('desc')?.textContent).toContain('woman: 20, 20');
});
