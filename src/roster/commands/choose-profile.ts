/** Which profile a list is read by: the one that was named, or the one that knows its header. */
import type { Context } from '../../cli/context.ts';
import { SamspelError } from '../../i18n/error.ts';
import { nearest } from '../../lib/text.ts';
import { type Profile, shapeOf } from '../profile.ts';
import type { ListOptions, OpenedList } from '../read-list.ts';
import { listProfiles, profilesForShape } from '../records.ts';

interface Profiled<O extends OpenedList> {
  readonly opened: O;
  /** What was said, and where nothing was said what the profile says. */
  readonly reading: ListOptions;
  readonly profile: Profile | null;
}

/** Throws `not-found` for a profile that there is not. A profile that is recognised is told. */
export async function withProfile<O extends OpenedList>(
  context: Context,
  named: string | undefined,
  given: ListOptions,
  open: (options: ListOptions) => Promise<O>,
): Promise<Profiled<O>> {
  const { db } = await context.store();
  if (named !== undefined) {
    const profile = chooseProfile(await listProfiles(db), named);
    const reading = merged(profile, given);
    const opened = await open(reading);
    return { opened, reading: { ...reading, map: fitting(profile, given, opened) }, profile };
  }
  const opened = await open(given);
  const [profile = null] = await profilesForShape(db, shapeOf(opened.table.header));
  if (profile === null) return { opened, reading: given, profile };
  context.say((t) => t.rosterImport.recognised(profile.name));
  const reading = merged(profile, given);
  return { opened, reading: { ...reading, map: fitting(profile, given, opened) }, profile };
}

/** Throws `not-found` when none is called so. */
export function chooseProfile(profiles: readonly Profile[], typed: string): Profile {
  const found = profiles.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
  if (found !== undefined) return found;
  const close = nearest(
    typed,
    profiles.map(({ name }) => name),
  );
  throw new SamspelError('not-found', (t) => t.rosterImport.noProfile(typed), {
    hint: (t) => (close === null ? t.rosterImport.noProfileHint : t.cli.didYouMean(close)),
  });
}

function merged({ document }: Profile, given: ListOptions): ListOptions {
  const { headings: _, from: __, map, ...said } = document;
  const spoken = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...said, ...spoken, map: [...map, ...given.map] };
}

/** Of a profile that was named for another list, only what the list has. */
function fitting({ document }: Profile, { map }: ListOptions, { table }: OpenedList): readonly string[] {
  const headings = new Set(table.header.map((heading) => heading.trim()));
  return [...document.map.filter((one) => headings.has(one.slice(0, one.lastIndexOf('=')).trim())), ...map];
}
