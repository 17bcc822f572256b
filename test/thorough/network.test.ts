/** The program runs with every way to a network closed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { tempFolder } from '../support/temp.ts';

/** Every way out is closed with a cry. */
const closed = `
import { createRequire, syncBuiltinESMExports } from 'node:module';
const require = createRequire(import.meta.url);
const cry = (way) => () => { process.stderr.write('NETWORK: ' + way + '\\n'); process.exit(99); };
const net = require('node:net'); net.Socket.prototype.connect = cry('net'); net.connect = net.createConnection = cry('net'); net.Server.prototype.listen = cry('listen');
const tls = require('node:tls'); tls.connect = cry('tls');
const dgram = require('node:dgram'); dgram.createSocket = cry('dgram');
for (const name of ['node:http', 'node:https']) { const http = require(name); http.request = http.get = cry(name); }
const http2 = require('node:http2'); http2.connect = cry('http2');
const dns = require('node:dns'); for (const key of ['lookup', 'resolve', 'resolve4', 'resolve6']) { dns[key] = cry('dns'); dns.promises[key] = cry('dns'); }
globalThis.fetch = cry('fetch'); globalThis.WebSocket = cry('WebSocket');
syncBuiltinESMExports();
`;

function closedWorld() {
  const folder = tempFolder();
  const guard = join(folder, 'closed.mjs');
  writeFileSync(guard, closed);
  mkdirSync(join(folder, 'home'));
  return (program: readonly string[], words: readonly string[]) =>
    spawnSync(process.execPath, ['--import', pathToFileURL(guard).href, ...program, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: join(folder, 'home'), SAMSPEL_LANG: 'sv', SAMSPEL_ACTOR: 'anna', CI: '1' },
      encoding: 'utf8',
    });
}

test('a year of work, a backup and its restoring, and an encrypted register, with every way out closed', () => {
  const run = closedWorld();
  const samspel = (...words: string[]) => {
    const { status, stderr } = run([inject('launcher')], words);
    expect([status, stderr], words.join(' ')).toEqual([0, expect.not.stringContaining('NETWORK')]);
  };
  samspel('demo', 'demo');
  const db = ['--db', 'demo/samspel.db'];
  samspel('backup', 'b.age', '--new-key', 'key.txt', ...db);
  samspel('restore', 'b.age', '--identity', 'key.txt', '--dry-run', ...db);
  samspel('report', 'quarterly', '2026Q3', '-o', 'q.docx', ...db);
  samspel('privacy', 'export', '1', '-o', 'copy.html', ...db);
  samspel('encrypt', '--new-key', 'register.txt', '--yes', ...db);
  samspel('help', 'encrypt');
  samspel('--version');
}, 300_000);

test('the closed ways cry: a program that asks for a page or a server is found out', () => {
  const run = closedWorld();
  expect(run(['-e'], ["fetch('http://example.org')"]).status).toBe(99);
  expect(run(['-e'], ["require('node:net').connect(80, '127.0.0.1')"]).status).toBe(99);
  expect(run([inject('launcher')], ['status', '--db', 'postgres://x@127.0.0.1:1/x']).stderr).toContain('NETWORK');
});
