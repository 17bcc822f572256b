/** Which profile a list is read by: the one that was named, or the one that knows its header. */
import type { Context } from '../../cli/context.ts';
import { SamspelError } from '../../i18n/error.ts';
import { nearest } from '../../lib/text.ts';
import { hasHeading } from '../map-option.ts';
import { changedHeadings, type Profile, shapeOf } from '../profile.ts';
import type { ListOptions, OpenedList } from '../read-list.ts';
import { listProfiles } from '../records.ts';
import { fromRegister } from './circumstances.ts';

interface Profiled<O extends OpenedList> {
  readonly opened: O;
  /** What was said, and where nothing was said what the profile says. */
  readonly reading: ListOptions;
  readonly profile: Profile | null;
}

/** Throws `not-found` for a profile that there is not, and when several know the header. A profile that is recognised is told. */
export async function withProfile<O extends OpenedList>(
  context: Context,
  { named, sender }: { readonly named: string | undefined; readonly sender: string | null },
  given: ListOptions,
  open: (options: ListOptions) => Promise<O>,
): Promise<Profiled<O>> {
  const profiles = (await fromRegister(context, listProfiles)) ?? [];
  if (named !== undefined) {
    const profile = chooseProfile(profiles, named);
    const reading = merged(profile, given);
    const opened = await open(reading);
    return { opened, reading: { ...reading, map: fitting(profile, given, opened) }, profile };
  }
  const opened = await open(given);
  const { header } = opened.table;
  const shape = shapeOf(header);
  const alike = profiles.filter(({ document }) => shapeOf(document.headings) === shape);
  const profile = recognised(alike, sender) ?? likeBefore(context, profiles, header, sender);
  if (profile === null) return { opened, reading: given, profile };
  context.say((t) => t.rosterImport.recognised(profile.name));
  const reading = merged(profile, given);
  return { opened, reading: { ...reading, map: fitting(profile, given, opened) }, profile };
}

/** The sender's own before another's. Throws `not-found` when it could be several: the wrong sender's numbers would be taken for hers. */
function recognised(known: readonly Profile[], sender: string | null): Profile | null {
  const own = sender === null ? [] : known.filter(({ organisation }) => organisation === sender);
  const [profile = null, ...others] = own.length > 0 ? own : known;
  if (others.length === 0 || profile === null) return profile;
  const names = [profile, ...others].map(({ name }) => name);
  throw new SamspelError('not-found', (t) => t.rosterImport.severalProfiles(names), {
    hint: (t) => t.rosterImport.severalProfilesHint,
    details: { candidates: names },
  });
}

/** The sender's profile when some of its headings have changed since; one of another sender is only told. */
function likeBefore(
  context: Context,
  profiles: readonly Profile[],
  header: readonly string[],
  sender: string | null,
): Profile | null {
  const like = profiles.flatMap((profile) => {
    const change = changedHeadings(profile.document.headings, header);
    const isOf = sender === null || profile.organisation === sender;
    return isOf && change !== null && profile.document.map.length > 0 ? [{ profile, ...change }] : [];
  });
  const [only] = like;
  if (only === undefined || like.length > 1) return null;
  const { profile, gone, fresh } = only;
  if (sender === null) context.say((t) => t.rosterImport.likeProfile(profile.name));
  else context.say((t) => t.rosterImport.headingsChanged(profile.name, gone, fresh));
  return sender === null ? null : profile;
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

/** Of a profile that was made for another list, only what the list has. */
function fitting({ document }: Profile, { map }: ListOptions, { table }: OpenedList): readonly string[] {
  return [...document.map.filter((one) => hasHeading(one, table.header)), ...map];
}
