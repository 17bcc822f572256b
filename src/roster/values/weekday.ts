/** The days of the week in English, Swedish and Finnish, whole and shortened. */

const weekdays: ReadonlySet<string> = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'må mån ti tis on ons to tor tors fr fre lö lör sö sön måndag tisdag onsdag torsdag fredag lördag söndag ' +
    'ma ke pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ' +
    'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina'
  ).split(' '),
);

export const isWeekday = (word: string): boolean => weekdays.has(word.toLowerCase());
