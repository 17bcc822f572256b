/** Looking a register over: what is wrong with it, what may go wrong soon, and what can be put right here. */
import { chmodSync, existsSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Text } from '../i18n/index.ts';
import { addDays, type DateText, daysBetween } from '../lib/date.ts';
import { looksEncrypted } from '../store/cipher.ts';
import type { Store } from '../store/index.ts';
import { isServer } from '../store/open.ts';
import { busyWith, dismissWriter } from '../store/writer.ts';
import { dayOfBackup } from './backup.ts';
import { isAlive, leftoversIn } from './leftovers.ts';
import { backupFolder } from './make.ts';

export const checkNames = [
  'pages',
  'log',
  'mode',
  'encryption',
  'disk',
  'backup',
  'copies',
  'wal',
  'writer',
  'clock',
] as const;
export type CheckName = (typeof checkNames)[number];

export interface Finding {
  readonly check: CheckName;
  readonly state: 'good' | 'warn' | 'bad';
  readonly what: Text;
  /** Puts it right; absent when a person must. */
  readonly fix?: () => void;
}

/** A week without a backup is remarked on, a month is bad. Copies from before a change may hold people erased since; a month is enough for them. */
const limits = { backupWarnDays: 7, backupBadDays: 30, copyDays: 30, walBytes: 64 * 2 ** 20, freeBytes: 200 * 2 ** 20 };

/** All checks in their order. `moment` is now, ISO. */
export async function lookOver(store: Store, where: string, today: DateText, moment: string): Promise<Finding[]> {
  const proof = await checkLog(store);
  if (isServer(where)) return [proof, await checkClock(store, moment)];
  return [
    checkPages(store),
    proof,
    checkMode(where),
    ...checkEncryption(where),
    checkDisk(where),
    checkBackup(where, today),
    ...checkCopies(where, today),
    ...checkLeftovers(where),
    ...checkWal(store, where),
    ...checkWriter(where),
    await checkClock(store, moment),
  ];
}

function checkPages(store: Store): Finding {
  const faults = store.faults();
  if (faults.length === 0) return { check: 'pages', state: 'good', what: (t) => t.backup.doctor.pagesGood };
  return {
    check: 'pages',
    state: 'bad',
    what: (t) => t.backup.doctor.pagesBad(faults.length, faults[0] ?? ''),
    // An index can be made anew from its table; a broken page of a table can't.
    ...(faults.every((fault) => /index/i.test(fault)) ? { fix: () => store.repair() } : {}),
  };
}

async function checkLog(store: Store): Promise<Finding> {
  const { alterations, operations } = await store.verify();
  return alterations.length === 0
    ? { check: 'log', state: 'good', what: (t) => t.backup.doctor.logGood(operations) }
    : { check: 'log', state: 'bad', what: (t) => t.backup.doctor.logBad(alterations.length) };
}

function checkMode(where: string): Finding {
  const open = registerFiles(where).filter((file) => (statSync(file).mode & 0o077) !== 0);
  if (open.length === 0) return { check: 'mode', state: 'good', what: (t) => t.backup.doctor.modeGood };
  return {
    check: 'mode',
    state: 'bad',
    what: (t) => t.backup.doctor.modeBad(open.map((file) => basename(file))),
    fix: () => {
      for (const file of open) chmodSync(file, 0o600);
    },
  };
}

/** A plain copy beside an encrypted register takes its worth away. */
function checkEncryption(where: string): Finding[] {
  if (!looksEncrypted(where)) return [{ check: 'encryption', state: 'good', what: (t) => t.encryption.doctorPlain }];
  const plain = registerFiles(where).filter((file) => basename(file).includes('.before-') && !looksEncrypted(file));
  if (plain.length === 0) return [{ check: 'encryption', state: 'good', what: (t) => t.encryption.doctorEncrypted }];
  const fix = () => {
    for (const file of plain) rmSync(file);
  };
  const names = plain.map((file) => basename(file));
  return [{ check: 'encryption', state: 'bad', what: (t) => t.encryption.doctorPlainCopies(names), fix }];
}

/** The register, what belongs to it, and copies beside it. */
function registerFiles(where: string): string[] {
  const name = basename(where);
  return readdirSync(dirname(where))
    .filter((other) => other === name || other.startsWith(`${name}-`) || other.startsWith(`${name}.`))
    .map((other) => join(dirname(where), other));
}

function checkDisk(where: string): Finding {
  const { bavail, bsize } = statfsSync(dirname(where));
  const free = bavail * bsize;
  const enough = free >= Math.max(limits.freeBytes, 3 * statSync(where).size);
  const megabytes = Math.round(free / 2 ** 20);
  return {
    check: 'disk',
    state: enough ? 'good' : 'warn',
    what: (t) => (enough ? t.backup.doctor.diskGood(megabytes) : t.backup.doctor.diskLow(megabytes)),
  };
}

function checkBackup(where: string, today: DateText): Finding {
  const folder = backupFolder(where);
  const days = existsSync(folder) ? readdirSync(folder).flatMap((name) => dayOfBackup(name) ?? []) : [];
  const newest = days.sort().at(-1);
  if (newest === undefined) return { check: 'backup', state: 'warn', what: (t) => t.backup.doctor.noBackup };
  const age = daysBetween(newest, today);
  const state = age > limits.backupBadDays ? 'bad' : age > limits.backupWarnDays ? 'warn' : 'good';
  return { check: 'backup', state, what: (t) => t.backup.doctor.lastBackup(t.format.date(newest)) };
}

function checkCopies(where: string, today: DateText): Finding[] {
  const oldest = addDays(today, -limits.copyDays);
  const old = registerFiles(where).filter(
    (file) => basename(file).includes('.before-') && statSync(file).mtime.toISOString().slice(0, 10) < oldest,
  );
  if (old.length === 0) return [];
  const fix = () => {
    for (const file of old) rmSync(file);
  };
  return [
    { check: 'copies', state: 'warn', what: (t) => t.backup.doctor.oldCopies(old.map((file) => basename(file))), fix },
  ];
}

function checkLeftovers(where: string): Finding[] {
  const left = [...leftoversIn(dirname(where)), ...leftoversIn(backupFolder(where))];
  if (left.length === 0) return [];
  const fix = () => {
    for (const file of left) rmSync(file, { force: true });
  };
  return [{ check: 'copies', state: 'bad', what: (t) => t.backup.doctor.leftovers(left.length), fix }];
}

function checkWal(store: Store, where: string): Finding[] {
  const size = statSync(`${where}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= limits.walBytes) return [];
  return [{ check: 'wal', state: 'warn', what: (t) => t.backup.doctor.walBig, fix: () => store.repair() }];
}

function checkWriter(where: string): Finding[] {
  const note = busyWith(where);
  if (note === null || isAlive(note.pid)) return [];
  return [
    {
      check: 'writer',
      state: 'warn',
      what: (t) => t.backup.doctor.staleWriter(note.actor),
      fix: () => dismissWriter(where),
    },
  ];
}

/** An operation from the future: the clock of this machine, or of the one that wrote it, is wrong. */
async function checkClock(store: Store, moment: string): Promise<Finding> {
  const last = await store.lastMoment();
  if (last === null || Date.parse(last) <= Date.parse(moment) + 60_000)
    return { check: 'clock', state: 'good', what: (t) => t.backup.doctor.clockGood };
  return { check: 'clock', state: 'warn', what: (t) => t.backup.doctor.clockBack(t.format.moment(last)) };
}
