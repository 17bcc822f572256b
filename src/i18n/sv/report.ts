/** Svenska: rapporter. */
import type { report as en } from '../en/report.ts';
import { formatFor } from '../format.ts';
import * as content from './report-content.ts';

const { number, plural } = formatFor('sv');
const people = (count: number | null) =>
  count === null ? 'ett dolt antal personer' : plural(count, { one: '# person', other: '# personer' });

export const report: typeof en = {
  ...content.words,
  summary: 'Rapporter: kvartalet i siffror, utan att någon röjs',
  help: {
    quarterly: 'Rapporten om ett kvartal eller någon annan period',
    quarterlyMore:
      'Räknar vilka som började, deltog och slutade, möten, beslut, åtgärder och spelregler, jämfört med perioden före. Tal som gäller färre personer än registrets minimum döljs, och fler tal så att de inte går att räkna ut.',
    freeze: 'Lås rapporten om en period som den är nu',
    freezeMore:
      'Siffrorna, definitionerna, kontrollsumman och programmets version sparas i registret. Senare rapporter säger vad som har ändrats sedan dess.',
    list: 'Lista de låsta rapporterna',
    diff: 'Vad rapporten om en period visar annorlunda nu än när den låstes',
    diffMore:
      'Listar de ändrade siffrorna och vad som har skrivits i registret sedan dess. Slutar med kod 1 när något har ändrats.',
    employmentGap: 'Hur många som har jobb när de utexamineras, grupp för grupp, och hur säkert det är',
    employmentGapMore:
      'Läser en lista över utexaminerade (CSV eller kalkylblad) med en kolumn för gruppen och en som säger vem som hade jobb. Ger varje andel med 95 procents intervall (Wilson) och skillnaderna med sitt (Newcombe). Inget ur listan sparas.',
    indicators: 'Vad rapporterna räknar, och hur',
  },
  arguments: {
    period: 'Perioden, till exempel 2026Q3 eller 2026-07; annars det senaste hela kvartalet',
    wholePeriod: 'Perioden, till exempel 2026Q3',
    graduates: 'Listan: CSV eller kalkylblad; - läser standard in',
  },
  options: {
    format: 'Formen; annars avgör filnamnets ändelse',
    output: 'Skriv till den här filen i stället för skärmen; en mapp (rapport/) får en CSV per tabell',
    force: 'Ersätt filen om den redan finns',
    again: 'Lås den en gång till, som ny upplaga; de tidigare sparas',
    group: 'Rubriken på kolumnen med grupperna, om den inte hittas',
    employed: 'Rubriken på kolumnen som säger ja eller nej, om den inte hittas',
    contacts: 'Rubriken på kolumnen med antalet arbetslivskontakter',
  },
  title: (period) => `Rapport för ${period}`,
  quarter: (quarter, year) => `${['första', 'andra', 'tredje', 'fjärde'][quarter - 1]} kvartalet ${year}`,
  subtitle: (from, until, asOf) => `${from}–${until}, enligt läget ${asOf}`,
  stillRuns: 'Perioden är inte slut än: siffrorna gäller fram till den dagen.',
  before: (heading) => `${heading}, perioden före`,
  contents: 'Innehåll',
  figure: 'Nyckeltal',
  now: 'Nu',
  previous: 'Förut',
  total: 'Alla',
  notKnown: 'okänt',
  noOrganisation: 'ingen organisation',
  notInForce: 'gällde inte',
  sections: {
    ...content.sections,
    summary: 'I korthet',
    participants: 'Deltagare',
    meetings: 'Möten',
    actions: 'Åtgärder',
    rules: 'Spelregler',
    gap: 'Sysselsättning vid utexamineringen',
    contacts: 'Arbetslivskontakter före det',
    activities: 'Aktiviteter',
    mentoring: 'Mentorskap',
    referrals: 'Hänvisningar',
    outcomes: 'Resultat',
    commitments: 'Åtaganden och insatser',
  },
  tables: {
    ...content.tables,
    partnership: 'Deltagare per partnerskap',
    gender: 'Deltagare efter kön',
    age: 'Deltagare efter ålder',
    ground: 'Deltagare efter uppehållsgrund',
    path: 'Deltagare efter integrationsväg',
    meetings: 'Möten och beslut per partnerskap',
    attendance: 'Närvaro per organisation',
    actions: 'Åtgärder som förföll, per ansvarig organisation',
    rules: 'Spelreglerna punkt för punkt',
    gap: 'Sysselsättning vid utexamineringen efter grupp',
    differences: 'Skillnader mellan grupperna',
    contacts: 'Sysselsättning vid utexamineringen efter antalet arbetslivskontakter',
    activities: 'Personer på aktiviteter, efter slag',
    mentoring: 'Adepter som träffade sin mentor, efter slag av program',
    referrals: 'Hänvisade personer, efter mottagare',
    outcomes: 'Personer efter resultat',
    levels: 'Personer som nådde en högre språknivå',
    commitments: 'Vad parterna lovade och gjorde',
  },
  headings: {
    ...content.headings,
    id: 'Nyckel',
    number: 'Nr',
    period: 'Period',
    edition: 'Upplaga',
    frozenOn: 'Låst',
    frozenBy: 'Av',
    minimum: 'Minimum',
    program: 'Samspel',
    digest: 'Kontrollsumma',
    table: 'Tabell',
    row: 'Rad',
    column: 'Kolumn',
    section: 'Avsnitt',
    definition: 'Så räknas det',
    partnership: 'Partnerskap',
    gender: 'Kön',
    age: 'Ålder',
    ground: 'Uppehållsgrund',
    path: 'Väg',
    organisation: 'Organisation',
    meetings: 'Möten',
    decisions: 'Beslut',
    present: 'Närvarande',
    asked: 'Möten',
    share: 'Närvaro',
    due: 'Förföll',
    inTime: 'Klara i tid',
    late: 'Klara för sent',
    open: 'Inte gjorda',
    doneShare: 'Andel gjorda',
    clause: 'Punkt',
    status: 'Läge',
    since: 'Sedan',
    group: 'Grupp',
    people: 'Personer',
    employed: 'Hade jobb',
    notEmployed: 'Hade inget',
    employedShare: 'Andel',
    low: 'Minst',
    high: 'Högst',
    pair: 'Grupper',
    difference: 'Skillnad',
    contactCount: 'Kontakter',
    activity: 'Aktivitet',
    programme: 'Program',
    receiver: 'Mottagare',
    outcome: 'Resultat',
    language: 'Språk',
    promise: 'Åtagande',
    promised: 'Lovat',
    deliveredNow: 'Under perioden',
    delivered: 'Sammanlagt',
    deliveredShare: 'Andel',
    dueBy: 'Senast',
  },
  programmes: {
    career: 'det egna yrket',
    'language-friend': 'språkvän',
    'newcomer-guide': 'vägvisare för nyinflyttade',
    peer: 'kamratstöd',
    family: 'vänfamilj',
  },
  movement: { joined: 'Nya', active: 'Aktiva', ended: 'Avslutade' },
  ages: { 'under-18': 'under 18', '18-60': '18–60', 'over-60': 'över 60', unknown: 'okänt' },
  grounds: {
    asylum: 'asyl',
    quota: 'kvotflykting',
    subsidiary: 'alternativt skydd',
    temporary: 'tillfälligt skydd',
    'humanitarian-other': 'individuell eller humanitär orsak',
    family: 'familjeband',
    work: 'arbete',
    entrepreneur: 'företagande',
    study: 'studier',
    research: 'forskning',
    returnee: 'återflyttare',
    eu: 'EU-medborgares uppehållsrätt',
    nordic: 'nordisk medborgare',
    trafficking: 'offer för människohandel',
    'asylum-seeker': 'asylsökande',
    citizen: 'finsk medborgare',
    other: 'annan',
    unknown: 'okänt',
  },
  indicators: {
    ...content.indicators,
    participantsActive: {
      name: 'Aktiva deltagare',
      definition:
        'Personer som deltog minst en dag under perioden. Var och en räknas en gång, oberoende av antalet partnerskap.',
    },
    participantsJoined: {
      name: 'Nya deltagare',
      definition: 'Personer vars allra första dag infaller under perioden.',
    },
    participantsEnded: {
      name: 'Avslutade deltagare',
      definition: 'Personer som slutade under perioden och inte längre deltog i något när den var slut.',
    },
    meetingsHeld: {
      name: 'Hållna möten',
      definition: 'Möten som hölls under perioden; planerade och inställda räknas inte.',
    },
    decisionsMade: { name: 'Beslut', definition: 'Beslut i protokollen från periodens möten.' },
    actionsDone: {
      name: 'Andel gjorda åtgärder',
      definition: 'De åtgärder som förföll under perioden och var gjorda på dess sista dag. Inställda räknas inte.',
    },
    actionsOverdue: {
      name: 'Försenade åtgärder',
      definition:
        'Åtgärder som inte var gjorda när perioden var slut fast tidsfristen hade gått ut, hur gamla de än är.',
    },
    rulesKept: {
      name: 'Regler som följdes',
      definition: 'Punkter som gällde i slutet av perioden och följdes under den.',
    },
    rulesBroken: {
      name: 'Regler som bröts',
      definition:
        'Punkter som gällde i slutet av perioden och bröts under den. Det som ingen har antecknat räknas varken som följt eller brutet.',
    },
    peopleAtActivities: {
      name: 'Personer på aktiviteter',
      definition: 'Personer som var närvarande minst en gång när en aktivitet ordnades under perioden.',
    },
    sessionsHeld: {
      name: 'Hållna träffar',
      definition: 'Aktivitetsträffar som hölls under perioden; planerade och inställda räknas inte.',
    },
    menteesMet: {
      name: 'Adepter som träffade sin mentor',
      definition: 'Adepter med minst en träff med sin mentor under perioden.',
    },
    mentoringSessions: {
      name: 'Mentorträffar',
      definition: 'Träffar mellan mentorer och adepter som antecknats under perioden.',
    },
    peopleReferred: {
      name: 'Hänvisade personer',
      definition: 'Personer som hänvisades till en annan organisation under perioden.',
    },
    peopleWithOutcomes: {
      name: 'Personer med resultat',
      definition: 'Nyinflyttade för vilka minst ett resultat antecknades under perioden.',
    },
    peopleWithHigherLevel: {
      name: 'Högre språknivå',
      definition: 'Personer som under perioden bedömdes på en högre GERS-nivå än någonsin förut i språket.',
    },
    hostsLearned: {
      name: 'Lärdomar hos värdarna',
      definition: 'Lärdomar som värdorganisationerna antecknade under perioden.',
    },
  },
  notes: {
    ...content.notes,
    partnership: 'Den som är med i två partnerskap räknas i båda, men en gång i summan.',
    age: 'Ålder den dag personen började.',
    attendance:
      'Möten som hölls medan organisationen var med och som har en närvarolista; närvarande när någon därifrån var på plats.',
    rules: 'Så som reglerna stod i slutet av perioden. Uppgifter saknas: inget är antecknat som skulle visa det.',
    before: (period) => `Jämfört med ${period}.`,
    hidden: (sign, minimum) =>
      `${sign} är ett dolt tal: färre än ${minimum} personer, eller ett tal som skulle avslöja ett sådant.`,
    digest: (digest) => `Samma register, period och dag ger samma rapport. Kontrollsumma: ${digest}`,
    interval: 'Minst och högst: intervallet som rymmer den verkliga andelen 95 gånger av 100 (Wilson).',
    differences:
      'Första gruppen minus den andra i procentenheter, med 95 procents intervall (Newcombe). Om intervallet rymmer 0 kan slumpen ensam förklara skillnaden.',
    several: 'En person kan stå på flera rader men räknas en gång i summan.',
  },
  sentences: {
    ...content.sentences,
    participants: (active, joined, ended) =>
      active.now === null && joined.now === null && ended.now === null
        ? 'Hur många som deltog, började och slutade visas inte.'
        : `${active.now === 0 ? 'Ingen' : capital(people(active.now))} deltog${content.beside(active)}. ${joined.now === 0 ? 'Ingen' : capital(people(joined.now))} började och ${ended.now === 0 ? 'ingen' : people(ended.now)} slutade.`,
    meetings: (held, decisions) =>
      held.now === 0
        ? 'Inget möte hölls.'
        : `${plural(held.now ?? 0, { one: '# möte', other: '# möten' })} hölls${content.beside(held)}, ${decisions.now === 0 ? 'utan' : `med ${number(decisions.now ?? 0)}`} beslut.`,
    actions: ({ due, done }, overdue) =>
      `${actionsDone(due, done)}; ${overdue.now === 0 ? 'ingen' : number(overdue.now ?? 0)} var ${(overdue.now ?? 0) < 2 ? 'försenad' : 'försenade'} i slutet.`,
    restated: (name, { was, is, on }) =>
      `Rättelse för perioden före: ${name} ${is} (${was} i rapporten som låstes ${on}).`,
  },
  notBegun: (day) => `Perioden börjar ${day}: det finns inget att rapportera än.`,
  notBegunHint: 'Ange en period som har börjat, till exempel last-quarter eller this-quarter.',
  nothingKnown: 'Registret vet ingenting om den perioden.',
  emptyHint: 'Det är tomt. Lägg först till organisationer, partnerskap och deltagare.',
  beginsOn: (day) => `Den första dagen det känner till är ${day}.`,
  was: (day) => `Den ${day}`,
  notOver: (period, until) => `${period} slutar ${until}: en rapport kan låsas först när perioden är slut.`,
  notOverHint: 'Utan att låsa: samspel report quarterly',
  frozenAlready: (period, day) => `Rapporten om ${period} låstes ${day}.`,
  frozenAlreadyHint: (period) =>
    `Vad som har ändrats sedan dess: samspel report diff ${period}. En ny upplaga: samspel report freeze ${period} --again`,
  frozen: (period, edition, digest) =>
    `Låste rapporten om ${period}${edition === 1 ? '' : `, upplaga ${edition}`}. Kontrollsumma: ${digest.slice(0, 12)}.`,
  noneFrozen: 'Ingen rapport har låsts. Lås en: samspel report freeze 2026Q3',
  notFrozen: (period) => `Rapporten om ${period} har inte låsts.`,
  notFrozenHint: (period) => `Lås den: samspel report freeze ${period}`,
  unchanged: (period, day) => `Rapporten om ${period} visar samma sak som när den låstes ${day}.`,
  writtenSince: 'Skrivet i registret sedan dess:',
  times: (count) => plural(count, { one: '# gång', other: '# gånger' }),
  gapTitle: 'Sysselsättning vid utexamineringen',
  gapList: 'Lista',
  gapSubtitle: (file, people, asOf) =>
    `${file}${people === null ? '' : `: ${plural(people, { one: '# utexaminerad', other: '# utexaminerade' })}`}, läst ${asOf}`,
  gapUnknown: (people) =>
    plural(people, {
      one: '# rad säger inte om det fanns ett jobb och räknas inte.',
      other: '# rader säger inte om det fanns ett jobb och räknas inte.',
    }),
  gapUnknownSome: 'Några rader säger inte om det fanns ett jobb och räknas inte.',
  gapSentence: ({ first, second, shares, low, high, sure }) =>
    `${first}: ${shares[0]} hade jobb när de utexaminerades; ${second}: ${shares[1]}. Skillnaden är mellan ${low} och ${high} procentenheter${sure ? ': mer än slumpen ensam förklarar' : ': slumpen ensam kan förklara den'}.`,
  gapHidden: 'En grupp är för liten för procenttal.',
  points: (share) => number(Math.round(share * 100)),
  noColumn: (what, headings) =>
    `Ingen kolumn hittades som säger ${what === 'group' ? 'vilken grupp personerna hör till' : 'vem som hade jobb'}. Filen har: ${headings.join(', ')}.`,
  noGraduates: 'Ingen rad i listan säger vem som hade jobb.',
  noGraduatesHint: 'Skriv ja eller nej i den kolumnen.',
  noColumnHint: (option) => `Ange den: ${option} RUBRIK`,
  needsFile: (form) => `En ${form}-fil kan inte visas på skärmen.`,
  needsFileHint: (form) => `Ange en fil, till exempel: -o rapport.${form}`,
  replace: (file) => `${file} finns redan. Ska den ersättas?`,
  written: (file) => `Skrev ${file}.`,
};

function actionsDone(due: number, done: number): string {
  if (due === 0) return 'Inga åtgärder förföll';
  if (due === 1) return `1 åtgärd förföll och blev ${done === 1 ? '' : 'inte '}gjord`;
  if (done === 0) return `Ingen av de ${number(due)} åtgärder som förföll blev gjord`;
  if (done === due) return `Alla ${number(due)} åtgärder som förföll blev gjorda`;
  return `${number(done)} av de ${number(due)} åtgärder som förföll blev ${done === 1 ? 'gjord' : 'gjorda'}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
