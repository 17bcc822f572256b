/** Svenska: de registrerades rättigheter – kopior, radering, begäranden, begränsningar. */
import type { privacyRights as en } from '../en/privacy-rights.ts';
import { formatFor } from '../format.ts';

const { list, number, plural } = formatFor('sv');

/** Vad som gick, i en eller två meningar. */
const letGo = (erased: number, anonymised: number): string =>
  [
    ...(erased === 0 && anonymised > 0
      ? []
      : [`${plural(erased, { one: '# uppgift raderas', other: '# uppgifter raderas' })}.`]),
    ...(anonymised === 0
      ? []
      : [`${plural(anonymised, { one: '# deltagare görs anonym', other: '# deltagare görs anonyma' })}.`]),
  ].join(' ');

export const privacyRights: typeof en = {
  help: {
    export: 'Ge en person en kopia av allt som finns om henne',
    exportMore:
      'En sida att läsa på hennes kontaktspråk (eller --language), eller JSON för program med samma innehåll: hennes rader i varje tabell, vad loggen minns av tidigare lägen, och till vem uppgifter har lämnats.',
    erase: 'Radera allt om en person, för gott',
    eraseMore:
      'Hennes rader i varje tabell, vad loggen minns av dem, och hennes namn, telefon och e-post i andras texter. Loggen kan ändå kontrolleras. Inget tar tillbaka det, inte heller undo: pröva först med --dry-run. Äldre säkerhetskopior har kvar uppgifterna tills de ersätts.',
    rectify: 'Rätta det som en person säger är fel',
    rectifyMore:
      'Som participant edit, och det antecknas att hon begärt det. Säger vilka organisationer som fått de gamla uppgifterna och måste få veta.',
    restrict: 'Begränsa behandlingen av en persons uppgifter: inget lämnas till någon',
    object: 'Anteckna att en person invänder mot ett ändamål, eller mot allt som inte bygger på samtycke',
    restrictionList: 'Lista begränsningar och invändningar',
    restrictionLift: 'Häv en begränsning eller en invändning',
    restrictionLiftMore: 'Berätta för personen innan du häver en begränsning (artikel 18.3).',
    requestAdd: 'Anteckna en persons begäran om sina uppgifter',
    requestAddMore: 'Den ska besvaras inom en månad från mottagandet (artikel 12.3 i dataskyddsförordningen).',
    requestList: 'Lista begäranden som väntar på svar, efter tidsfrist',
    requestExtend: 'Förläng tiden för svaret med två månader',
    requestExtendMore:
      'Bara för komplicerade eller många begäranden; berätta det och skälet för personen inom den första månaden.',
    requestDone: 'Anteckna att en begäran är besvarad',
  },
  arguments: { request: 'Begärans nummer', restriction: 'Begränsningens nummer' },
  options: {
    format: 'html att läsa (förval) eller json för program',
    language: 'Sidans språk (annars hennes kontaktspråk)',
    output: 'Fil (annars skrivs det ut)',
    why: 'Varför (annars begäran)',
    wholeCells: 'Också där en cell bara innehåller hennes namn: det kan vara en kontaktperson med samma namn',
    yes: 'Gör det utan att fråga',
    because: 'På vilken grund, till exempel "passet visat"',
    kind: 'Vad hon begär',
    received: 'Dagen begäran kom (annars i dag)',
    allRequests: 'Också de besvarade',
    extensionReason: 'Varför mer tid behövs',
    outcome: 'Hur den besvarades (annars granted)',
    answer: 'Vad som svarades; måste finnas när något nekats',
    reason: 'Varför',
    objectedPurpose: 'Ändamålet hon invänder mot (annars alla)',
  },
  retention: {
    summary: 'Lista det som sparats tillräckligt länge, eller låt det gå',
    more: 'Varje slag av uppgifter har sin tid, räknad från den dag de inte längre behövdes: deltagare från att de slutade, anteckningar om kontakter från kontakten, utlämnanden, besvarade begäranden och avslutade incidenter från sin dag. Inget raderas utan --apply.',
    set: 'Bestäm hur många månader ett slag av uppgifter sparas',
    setMore:
      'Anonym betyder: namn, kontaktuppgifter, ursprung och all fri text är borta, också ur loggen; raden blir kvar med ett nytt nummer och det som rapporterna räknar.',
    afterwards: 'Vad som händer då (annars erase); bara deltagare kan göras anonyma',
    onlyPeople: 'Bara deltagare kan göras anonyma; resten raderas.',
    kindsHelp: 'Slag av uppgifter',
    months: 'Månader',
    apply: 'Radera det som listas, eller gör det anonymt, för gott',
    headings: { since: 'Sedan', due: 'Sparas till', months: 'Månader', afterwards: 'Därefter' },
    kinds: {
      participant: 'deltagare',
      notes: 'anteckningar om en kontakt',
      disclosure: 'utlämnande',
      request: 'begäran',
      breach: 'incident',
      reading: 'läslogg',
    },
    empty: 'Inget har sparats för länge.',
    applied: (erased, anonymised) => `${letGo(erased, anonymised)} Det kan inte ångras.`,
    wouldApply: (erased, anonymised) => `Tiden är ute: ${letGo(erased, anonymised)}`,
    ruleSet: (kind, months, afterwards) =>
      `Sparas i ${plural(months, { one: '# månad', other: '# månader' })} och ${afterwards} därefter: ${kind}.`,
    tooShort: 'Från en månad till 1 200.',
  },
  headings: {
    kind: 'Slag',
    received: 'Mottagen',
    due: 'Senast',
    extendedOn: 'Förlängd',
    doneOn: 'Besvarad',
    outcome: 'Svar',
    answer: 'Motivering',
    liftedOn: 'Hävd',
    inForce: 'Gäller',
    reason: 'Skäl',
  },
  requestKinds: {
    access: 'insyn',
    rectification: 'rättelse',
    erasure: 'radering',
    restriction: 'begränsning',
    portability: 'dataportabilitet',
    objection: 'invändning',
  },
  requestStates: { open: 'öppen', overdue: 'försenad', done: 'besvarad' },
  outcomes: { granted: 'bifallen', partly: 'delvis bifallen', refused: 'nekad' },
  restrictionKinds: { restriction: 'begränsning', objection: 'invändning' },
  wrote: (file, participant) => `Skrev allt om deltagare ${participant} till ${file}. Bara du får läsa den.`,
  copyTitle: (participant) => `Allt som finns om dig (deltagare ${participant})`,
  copyIntro: (keptBy, on) =>
    keptBy === ''
      ? `Det här är en kopia av alla uppgifter om dig ${on}.`
      : `Det här är en kopia av alla uppgifter som ${keptBy} har om dig ${on}.`,
  copyRights:
    'Du kan begära att fel rättas, att uppgifter raderas eller att användningen begränsas. Du kan invända, och du kan när som helst återkalla ett samtycke. Du kan klaga hos dataombudsmannen (tietosuoja.fi).',
  earlier: 'Tidigare uppgifter',
  earlierMore: 'Vad som stod innan det ändrades eller togs bort.',
  anonymous: '[anonym]',
  instead: '[raderat]',
  erasedLogged: (participants) =>
    `Raderade ${plural(participants.length, { one: `deltagare ${participants[0]}`, other: '# deltagare' })}`,
  erased: (participants, rows, texts) =>
    `Raderade ${plural(participants.length, { one: `deltagare ${participants[0]}`, other: '# deltagare' })}: ${plural(rows, { one: '# rad', other: '# rader' })}${texts === 0 ? '' : `, och namnet i ${plural(texts, { one: '# text', other: '# texter' })} av andra`}.`,
  stillNamed: (places) =>
    `Namnet står ännu ensamt i: ${places.join(', ')}. Om det är samma person: radera med --whole-cells.`,
  tellReceivers: (handles) => `Berätta för dem som fått uppgifterna: ${list(handles)} (artikel 19).`,
  kept: 'Det här blir kvar: att begäranden gjorts och besvarats, hur många personer varje utlämnande gällde, frysta rapporter. Inget av det nämner någon. Verifikationer enligt bokföringslagen finns inte i registret.',
  cannotUndo:
    'Det kan inte ångras. Äldre säkerhetskopior har kvar uppgifterna: samspel backup gör en ny, ta sedan bort de äldre.',
  reallyErase: (participant) => `Radera deltagare ${participant} för gott?`,
  needsYes: 'Radering kan inte ångras.',
  needsYesHint: 'Se vad som skulle försvinna med --dry-run; säg sedan --yes.',
  rectified: (participant, fields) => `Rättade deltagare ${participant}: ${fields.join(', ')}.`,
  restricted: {
    restriction: (id, participant, from) =>
      `Begränsning ${id}: från ${from} lämnas inget om deltagare ${participant} till någon.`,
    objection: (id, participant, from) => `Invändning ${id} av deltagare ${participant}, från ${from}.`,
  },
  lifted: (id, on) => `Hävde ${number(id)} den ${on}.`,
  noRestriction: (id) => `Det finns ingen begränsning ${id}.`,
  noRestrictionHint: 'Se dem: samspel privacy restriction list',
  emptyRestrictions: 'Inga begränsningar.',
  requestAdded: (id, kind, due) => `Begäran ${id} (${kind}) ska besvaras senast ${due}.`,
  extended: (id, due) => `Begäran ${id} ska besvaras senast ${due}. Berätta det och skälet för personen.`,
  requestDone: (id, outcome, on) => `Begäran ${id} besvarad ${on}: ${outcome}.`,
  refusalNeedsAnswer: 'Säg varför med --answer: den som nekas ska få veta skälet, och att hon kan klaga.',
  inFuture: 'Den dagen har inte kommit än.',
  noRequest: (id) => `Det finns ingen begäran ${id}.`,
  noRequestHint: 'Se dem: samspel privacy request list --all',
  answeredAlready: (id, on) => `Begäran ${id} besvarades ${on}.`,
  tooLateToExtend: (id, on) => `Begäran ${id} kunde förlängas bara till ${on}. Svara nu, och säg varför det dröjt.`,
  emptyRequests: 'Inga begäranden väntar på svar.',
};
