/** Suomi: esittely. */
import type { demo as en } from '../en/demo.ts';

export const demo: typeof en = {
  summary: 'Uskottava vuosi kolmessa kumppanuudessa ja raportti siitä',
  more: 'Luo kansion, jossa on rekisteri keksityistä ihmisistä, ja näyttää jokaisen komennon, jotta voit tehdä samoin.',
  folder: 'Minne (muuten ./samspel-demo)',
  folderExists: (folder) => `${folder} on jo olemassa eikä ole tyhjä.`,
  folderExistsHint: 'Anna toinen kansio tai poista olemassa oleva.',
  begins: (folder) =>
    `Vuosi kolmessa kumppanuudessa. Kaikki ihmiset ovat keksittyjä. Rekisteri tulee kansioon ${folder}.`,
  ends: (folder) => `Tutustu nyt itse: cd ${folder} ja sitten samspel`,
  failed: (line) => `Esittely pysähtyi kohtaan: samspel ${line}`,
  headings: {
    paths: 'Kymmenen ihmistä, kymmenen polkua',
    leisure: 'Vapaa-aika: ensimmäinen yhteisö',
    between: 'Kevät: organisaatiosta toiseen',
    onwards: 'Syyskuu: miten on käynyt',
    setup: 'Tammikuu: rekisteri, organisaatiot ja niiden yhteyshenkilöt',
    partnerships: 'Kolme kumppanuutta ja niiden kumppanit',
    rules: 'Pelisäännöt: kirjoitettu ja allekirjoitettu',
    people: 'Yhdistys lähettää luettelonsa; jokaiseen otetaan yhteyttä',
    spring: 'Kevät: kokouksia, päätöksiä ja kuka tekee mitä ja milloin',
    autumn: 'Elokuu: oppilaitos lähettää luettelonsa. Mitä tapahtuisi, ja mitä sitten tapahtui',
    meetings: 'Syksyn kokoukset',
    promises: 'Mitä kumppanit lupaavat ja mitä he tekevät',
    standing: 'Onko tämä jo kumppanuus?',
    check: 'Lokakuu: noudatettiinko pelisääntöjä?',
    undo: 'Virhe kumotaan, ja rekisteri todistaa olevansa ehjä',
    mentoringSpring: 'Kevään mentorit ja mentoroitavat: kuka sopii kenelle, ja miksi',
    mentoringAutumn: 'Syksy: kaksi luetteloa, ja parit on muodostettu',
    mentoringClosure: 'Yksi kierros on ohi: mitä kumpikin oppi, ja todistus',
    mentoringQuiet: 'Mitkä parit ovat hiljentyneet, ja mitä heille kirjoitetaan',
    entrusted: 'Uskotut tiedot: suostumus, luettelo koululle, kysymys, pieni vahinko ja tiedote kaikille',
    report: 'Kolmannen neljänneksen raportti',
  },
};
