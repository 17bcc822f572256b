/** The version of the program, as its package says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPath } from './files.ts';

export function version(): string {
  const { version } = JSON.parse(readFileSync(join(shippedPath('.'), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
