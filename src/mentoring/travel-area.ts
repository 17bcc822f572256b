/** Municipalities between which one goes by local transport: near enough for meetings after work. */
import { readShipped } from '../cli/files.ts';

let areas: ReadonlyMap<string, string> | undefined;

/** The area of a municipality (three digits); null for one that lies in none of those listed. The table is read once a run. */
export function travelAreaOf(municipality: string): string | null {
  areas ??= new Map(
    readShipped('reference/travel-areas.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [area = '', code = ''] = line.trim().split(',');
        return [code, area];
      }),
  );
  return areas.get(municipality) ?? null;
}
