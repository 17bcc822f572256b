/** What a command is given: languages, the day, the register, the terminal. Nothing in it is global. */
import type { Text, Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { Language } from '../lib/vocabulary.ts';
import type { Store, Tx } from '../store/index.ts';
import type { Listing } from './listing.ts';
import type { OutputFormat } from './output.ts';
import type { Prompt } from './prompt.ts';
import type { Details, Table } from './table.ts';

/** The world outside, so that tests and the demo can stand in for it. */
export interface Outside {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  now(): Date;
}

/** What a changing command did: one line a person can check, and the object for `--json` (its `operation` is added). */
export interface Change {
  /** For the person who did it; may name people. */
  readonly message: string;
  /** For the log, when `message` names a participant: the log must not keep names a second time. */
  readonly logged?: string;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Context {
  readonly texts: Texts;
  readonly language: Language;
  /** All languages asked for (`--lang sv+fi`), for what is written in several side by side; the first is `language`. */
  readonly languages: readonly Language[];
  /** True when they were asked for in this call, not only set once for all. */
  readonly languagesAsked: boolean;
  readonly today: DateText;
  readonly actor: string;
  readonly format: OutputFormat;
  readonly dryRun: boolean;
  readonly quiet: boolean;
  /** The listing options of this call. */
  readonly listing: Listing;
  /** Where the register is or would be: a file or a `postgres://` address. */
  readonly where: string;
  /** True when the place was named (`--db`, `SAMSPEL_DB`), not found. */
  readonly placed: boolean;
  readonly outside: Outside;
  /** Asking; null when nobody is there to answer. */
  readonly prompt: Prompt | null;
  /** This moment, ISO with offset. */
  moment(): string;
  /** The register, opened when first asked for. */
  store(): Promise<Store>;
  /** What opens the register's file; null when it is not encrypted. Throws `usage` when nobody gives it. */
  key(): Promise<string | null>;
  /** Runs one operation and prints what it did, with how to undo it. */
  change(command: string, act: (tx: Tx) => Promise<Change>): Promise<number | null>;
  /** Prints a listing. */
  list<R>(table: Table<R>): Promise<void>;
  /** Prints one thing. */
  details(details: Details): Promise<void>;
  /** Prints data as they are: a report, a file's text. */
  print(text: string): void;
  /** Prints one JSON document. */
  json(document: unknown): void;
  /** A line beside the data, to stderr; nothing with `--quiet`. */
  say(text: Text): void;
  /** Runs another command line in the same world, as if it were typed; gives back its exit code. */
  run(words: readonly string[], outside?: Partial<Outside>): Promise<number>;
  /** Ends with this exit code though nothing failed (a check found something). */
  exitWith(code: number): void;
}
