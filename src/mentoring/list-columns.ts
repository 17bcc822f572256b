/** The columns of a list of mentors or mentees that other lists of people do not have. */
import * as v from 'valibot';
import type { DateText } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import type { RowFault } from '../roster/fault.ts';
import { placeOf } from '../roster/read-cells.ts';
import type { ReadList } from '../roster/read-list.ts';
import type { Reference } from '../roster/reference.ts';
import { date } from '../roster/values/date.ts';
import { type Column, type ColumnReader, read } from '../roster/values/reading.ts';
import { hasControl, line, tidyCell } from '../roster/values/text.ts';
import { yesNo } from '../roster/values/yes-no.ts';

/** What a row says beside what every list says. A key is there only when the row says something. */
export interface ListExtra {
  company?: string;
  remote?: boolean;
  capacity?: number;
  migrationBackground?: boolean;
  wishes?: string;
  trainedOn?: DateText;
  rulesAcceptedOn?: DateText;
  extractSeenOn?: DateText;
  consent?: boolean;
}

const aLine = line(500);
const most = 9;

/** A whole number of people, 0 to 9. */
const howMany: ColumnReader<number> = () => (cell) => {
  const number = /^\d$/.test(cell) ? Number(cell) : undefined;
  return number === undefined
    ? { fault: { kind: 'choice', choices: Array.from({ length: most + 1 }, (_, choice) => String(choice)) } }
    : read(number);
};

const readers: { readonly [K in keyof ListExtra]-?: ColumnReader<NonNullable<ListExtra[K]>> } = {
  company: aLine,
  remote: yesNo,
  capacity: howMany,
  migrationBackground: yesNo,
  wishes: aLine,
  trainedOn: date,
  rulesAcceptedOn: date,
  extractSeenOn: date,
  consent: yesNo,
};
type ExtraKey = keyof typeof readers;

export interface ReadExtras {
  /** By number of the row. */
  readonly extras: ReadonlyMap<number, ListExtra>;
  readonly faults: readonly RowFault[];
  /** Headings that nothing knows. */
  readonly unknown: readonly string[];
}

const headersSchema = v.record(v.string(), v.record(v.string(), v.array(v.string())));

/** @param headers `mentoring-headers.yaml`, parsed; throws when it has not its shape: it ships with the program and is tested */
export function readExtras(list: ReadList, headers: unknown, reference: Reference, today: DateText): ReadExtras {
  const keys = new Map(
    Object.entries(v.parse(headersSchema, headers)).flatMap(([key, spellings]) =>
      Object.values(spellings)
        .flat()
        .map((heading) => [fold(heading), key as ExtraKey] as const),
    ),
  );
  const { table, mapping } = list;
  const extras = new Map<number, ListExtra>();
  const faults: RowFault[] = [];
  const unknown: string[] = [];
  const passed = mapping.passed.map(({ index, heading, field }) => ({
    index,
    heading,
    key: keys.get(fold(heading)) ?? (field === 'organisation' ? ('company' as const) : undefined),
  }));
  const others = mapping.unknown.map(({ index, heading }) => ({ index, heading, key: keys.get(fold(heading)) }));
  for (const { index, heading, key } of [...others, ...passed]) {
    if (key === undefined) {
      if (heading !== '') unknown.push(heading);
      continue;
    }
    const readCell = openColumn(key, { list, index, reference, today });
    for (const { row, cells } of table.rows) {
      const cell = tidyCell(cells[index] ?? '');
      if (cell === '' || /^[-–—.?]$/.test(cell)) continue;
      const reading = readCell(cell);
      if ('fault' in reading) faults.push({ ...placeOf({ heading, field: 'notes' }, cell, row), ...reading.fault });
      else if (reading.value !== undefined) extras.set(row, { ...extras.get(row), [key]: reading.value });
    }
  }
  return { extras, faults, unknown };
}

interface OpenedAt {
  readonly list: ReadList;
  readonly index: number;
  readonly reference: Reference;
  readonly today: DateText;
}

function openColumn(key: ExtraKey, { list, index, reference, today }: OpenedAt) {
  const column: Column = {
    values: () =>
      new Set(list.table.rows.map(({ cells }) => tidyCell(cells[index] ?? '')).filter((cell) => cell !== '')),
    reference,
    context: { today },
  };
  const reader: ColumnReader<string | number | boolean> = readers[key];
  const readCell = reader(column);
  return (cell: string) => (hasControl(cell) ? { fault: { kind: 'control-character' as const } } : readCell(cell));
}
