/**
 * How well people are recognised: precision, recall and F1 on lists with known truth. `npm run bench linkage` makes its own lists;
 * `npm run bench linkage A.csv B.csv` takes two files in the layout of the FEBRL lists (`rec_id` as `rec-12-org`, `rec-12-dup-0`), the
 * identity code (`soc_sec_id`) left unread.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';
import { febrlLike, newcomers } from './people.js';

const root = resolve(import.meta.dirname, '../..');
const bundle = join(root, 'node_modules/.cache', `linkage-${process.pid}.mjs`);
const aim = 0.99;

const empty = {
  givenName: '',
  familyName: '',
  formerName: null,
  birthDate: null,
  birthYear: null,
  gender: null,
  phone: null,
  email: null,
  address: null,
  postalCode: null,
  municipality: null,
  motherTongue: null,
  originCountry: null,
  code: null,
};

/** As a coordinator maps the columns: suburb is the place, the street with its number the address. */
const fromFebrl = ({
  given_name = '',
  surname = '',
  date_of_birth = '',
  street_number = '',
  address_1 = '',
  suburb = '',
  postcode = '',
}) => ({
  ...empty,
  givenName: given_name,
  familyName: surname,
  birthDate: /^\d{8}$/.test(date_of_birth) ? date_of_birth.replace(/(....)(..)(..)/, '$1-$2-$3') : null,
  address: `${address_1} ${street_number}`.trim() || null,
  postalCode: postcode || null,
  municipality: suburb || null,
});

function measure(name, a, b, isTrue, { linkLists, oneToOne }) {
  const start = process.hrtime.bigint();
  const pairs = linkLists(b, a);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const all = quality(oneToOne(pairs), b.length, isTrue);
  const sure = quality(oneToOne(pairs.filter((pair) => pair.sure)), b.length, isTrue);
  const figure = (value) => value.toFixed(4);
  const line = (label, { precision, recall, f1 }) =>
    `  ${label.padEnd(22)} precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}\n`;
  process.stdout.write(
    `${name}: ${a.length} against ${b.length}, ${seconds.toFixed(1)} s\n${line('possible or sure', all)}${line('sure, without asking', sure)}`,
  );
  return all.f1;
}

function quality(found, expected, isTrue) {
  const right = found.filter(({ a, b }) => isTrue(a, b)).length;
  const [precision, recall] = [right / Math.max(1, found.length), right / expected];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

const number = ({ rec_id }) => /rec-(\d+)/.exec(rec_id)?.[1];
const readCsv = (file) =>
  parse(readFileSync(file), { columns: (names) => names.map((name) => name.trim()), trim: true, bom: true });

async function linkage(files) {
  await build({
    entryPoints: [join(root, 'src/linkage/link.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const link = await import(bundle);
  rmSync(bundle, { force: true });
  if (files.length === 2) {
    const [a, b] = files.map(readCsv);
    return measure(
      files.join(' '),
      a.map(fromFebrl),
      b.map(fromFebrl),
      (x, y) => number(b[x]) === number(a[y]),
      link,
    ) >= aim
      ? 0
      : 1;
  }
  const same = (x, y) => x === y;
  const febrl = febrlLike(5000, 20260701);
  const ours = newcomers(3000, 20260702);
  const figures = [
    measure('like FEBRL 4', febrl.a.map(fromFebrl), febrl.b.map(fromFebrl), same, link),
    measure(
      'newcomers',
      ours.a.map((one) => ({ ...empty, ...one })),
      ours.b.map((one) => ({ ...empty, ...one })),
      same,
      link,
    ),
  ];
  return figures.every((f1) => f1 >= aim) ? 0 : 1;
}

process.exitCode = await linkage(process.argv.slice(2));
