/** Svenska: planer, profiler och frågor när listor läses in. */
import type { rosterImport as english } from '../en/roster-import.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');
const people = (count: number) => format.plural(count, { one: '# deltagare', other: '# deltagare' });

export const rosterImport: typeof english = {
  help: {
    apply: 'Genomför en sparad plan precis så som den granskades',
    save: 'Kom ihåg hur en avsändares listor läses',
    list: 'Lista profilerna',
    show: 'Visa en profil',
    delete: 'Glöm en profil',
    export: 'Skriv alla profiler som YAML, för andra',
    import: 'Läs in profiler från YAML',
  },
  arguments: {
    plan: 'En plan från roster import --plan',
    profile: 'Profilens namn',
    yaml: 'En YAML-fil',
  },
  options: {
    profile: 'Läs enligt den här profilen (annars känns den igen på rubrikerna)',
    missing: 'De som kom från den här avsändaren och inte finns på listan: lista dem, eller avsluta deras deltagande',
    keepUnknown: 'Behåll okända kolumner som egna fält',
    noLinkage: 'Känn igen personer bara på nummer, personbeteckning och namn med födelsedag',
    plan: 'Ändra ingenting: skriv vad som skulle ändras i den här filen, för roster apply',
  },
  headings: {
    id: 'Nr',
    name: 'Profil',
    from: 'Avsändare',
    map: 'Kolumner',
    headings: 'Rubriker',
    sheet: 'Blad',
    encoding: 'Teckenkodning',
    nameOrder: 'Namnens ordning',
  },
  fields: {
    fullName: 'Hela namnet',
    personalId: 'Personbeteckning',
    externalId: 'Avsändarens nummer',
    citizenship: 'Medborgarskap',
    levelSv: 'Nivå i svenska',
    levelFi: 'Nivå i finska',
    levelEn: 'Nivå i engelska',
    languageLevel: 'Språknivå',
    partnership: 'Deltar i',
  },
  ask: {
    column: (heading, values) => `Vad finns i kolumnen "${heading}"? Till exempel: ${values.join(' · ')}`,
    leaveOut: '(lämna bort den)',
    asOwn: '(behåll som eget fält)',
    order: (values) => `Vilket kommer först i namnen? Till exempel: ${values.join(' · ')}`,
    givenFirst: 'förnamnet först',
    familyFirst: 'efternamnet först',
    remember: 'Kom ihåg det här för liknande listor, under namnet (- för nej)',
  },
  recognised: (name) => `Lästes enligt profilen ${name}.`,
  severalProfiles: (names) => `Flera profiler känner igen de här rubrikerna: ${format.list(names)}.`,
  severalProfilesHint: 'Säg vilken med --profile, eller vem som skickade listan med --from.',
  likeProfile: (name) =>
    `Rubrikerna är nästan desamma som i profilen ${name}. Om det är en sådan lista, läs den med --profile ${name}.`,
  headingsChanged: (name, gone, fresh) =>
    `Rubrikerna har ändrats sedan profilen ${name} gjordes.` +
    `${gone.length > 0 ? ` Finns inte mer: ${gone.join(', ')}.` : ''}${fresh.length > 0 ? ` Nya: ${fresh.join(', ')}.` : ''}`,
  profileSender: (name, sender) =>
    `${name}: det finns ingen organisation ${sender} här. Ange avsändaren med --from när du läser in en sådan lista.`,
  noProfile: (typed) => `Det finns ingen profil ${typed}.`,
  noProfileHint: 'Gör en med: samspel roster profile save NAME FILE --from ORG',
  profileSaved: (name) => `Profilen ${name} sparades.`,
  profileDeleted: (name) => `Profilen ${name} togs bort.`,
  profilesRead: (count) => `Läste in ${format.plural(count, { one: '# profil', other: '# profiler' })}.`,
  badProfiles: (file, where) =>
    where === '' ? `${file} innehåller inga profiler.` : `${file}: ${where} är inte som det ska vara.`,
  badProfilesHint: 'Se hur en profil ser ut med: samspel roster profile export',
  planNew: (row, name) => `Rad ${row}, ${name}: ny`,
  planChanged: (row, name, id, changes) => `Rad ${row}, ${name} (${id}): ${changes.join('; ')}`,
  planPossible: (row, name, candidates) => `Rad ${row}, ${name}: kanske ${candidates.join(', ')}`,
  planWritten: (file) => `Ingenting ändrades. Planen: ${file}. Genomför den: samspel roster apply ${file}`,
  planNeedsFile: 'En plan behöver listan i en fil: den läses på nytt när planen genomförs.',
  noPlan: (file) => `${file} är ingen plan.`,
  noPlanHint: 'Gör en med: samspel roster import FILE --plan plan.json',
  planOutdated: 'Registret har ändrats sedan planen gjordes: den skulle inte längre göra samma sak.',
  planOutdatedHint: 'Gör planen på nytt och granska den: samspel roster import FILE --plan plan.json',
  listChanged: (file) => `${file} är inte den lista som planen gjordes av.`,
  missingNeedsPartnership: '--missing kräver --partnership: varifrån skulle de saknas?',
  missing: (count, partnership, policy) =>
    count === 0
      ? `Ingen i ${partnership} saknas på listan.`
      : policy === 'leave'
        ? `Finns inte längre på listan, lämnade ${partnership} (${people(count)}):`
        : `Finns inte längre på listan (${people(count)}):`,
  missingHint: 'Avsluta deras deltagande med --missing leave.',
  notOnList: (sender) =>
    sender === null ? 'Finns inte längre på listan' : `Finns inte längre på listan från ${sender}`,
  leftOut: (headings: readonly string[]) =>
    `Lämnades bort, för kolumnen är okänd: ${headings.join(', ')}. Säg vad den är med --map, eller behåll den med --keep-unknown.`,
  notKept: (headings) =>
    `Sparades inte, eftersom registret inte har något fält för dem: ${headings.join(', ')}. För att spara en kolumn, gör ett eget fält för den: --map "${headings[0] ?? ''}=own:NYCKEL".`,
  planKnowsFields: '--keep-unknown skapar nya fält, men en plan kan bara göras av fält som redan finns.',
  planKnowsFieldsHint:
    'Skapa fälten först (samspel config field add), eller lämna bort --plan och titta med --dry-run.',
  fieldsMade: (fields: readonly string[], first: string) =>
    `Nya egna fält: ${fields.join(', ')}. De är märkta som känsliga och går inte till någon partner; om ett inte är känsligt: samspel config field edit ${first} --not-sensitive`,
};
