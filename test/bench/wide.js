/** Makes a list of thirty columns of one of twelve: what authorities know of people besides. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const more = {
  Address: (n) => `Storgatan ${n % 997} B ${n % 40}`,
  'Postal code': (n) => String(10_000 + (n % 90_000)),
  'Mother tongue': (n) => ['ar', 'uk', 'so', 'fa'][n % 4],
  'Country of origin': (n) => ['Syria', 'Ukraine', 'Somalia', 'Iran'][n % 4],
  Citizenship: (n) => ['SY', 'UA', 'SO', 'IR'][n % 4],
  Interpreter: (n) => (n % 2 === 0 ? 'yes' : 'no'),
  'Residence ground': (n) => ['family', 'work', 'asylum', 'study'][n % 4],
  'Integration language': (n) => ['sv', 'fi', 'both'][n % 3],
  'Level in Swedish': (n) => ['A1', 'A2', 'B1'][n % 3],
  'Level in Finnish': (n) => ['A1.1', 'A2', 'B2'][n % 3],
  Occupation: (n) => ['Nurse', 'Cook', 'Welder', 'Teacher'][n % 4],
  'Target occupation': (n) => ['Nurse', 'Chef', 'Driver'][n % 3],
  'Labour market status': (n) => ['employed', 'unemployed'][n % 2],
  Employer: (n) => `Firma ${n % 500} Ab`,
  School: (n) => `Skola ${n % 50}`,
  Course: (n) => `Kurs ${n % 200}`,
  Interests: () => 'football, chess, choir',
  Needs: () => 'housing, work, school for the children',
};

/**
 * @param prefix of the sender's numbers
 * @param slips every second person is another one; of the others every second lacks a letter of her name, every third her address of e-mail
 */
export function wideRoster(from, to, { prefix, slips }) {
  const [header, ...rows] = parse(readFileSync(from));
  const written = rows.map((cells, index) => {
    const n = Number(cells[0].slice(2));
    const row = [...cells, ...Object.values(more).map((value) => value(n))];
    row[0] = `${prefix}-${n}`;
    if (!slips) return row;
    if (n % 2 === 1)
      [row[1], row[2], row[11]] = [rows[(index * 7) % rows.length][1], `${row[2]}${n % 89}`, `new${n}@example.org`];
    else if (n % 4 === 0) row[1] = row[1].slice(0, -1);
    if (n % 6 === 0) row[11] = '';
    return row;
  });
  const headings = header.map((heading) => (heading === 'background' ? 'Notes' : heading));
  writeFileSync(to, stringify([[...headings, ...Object.keys(more)], ...written]));
}
