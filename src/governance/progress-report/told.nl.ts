const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Where the facts of a report come from, as its readers see it. */
export const sourceLines = {
  mission: 'De missie van het Toekomstscenario kind- en gezinsbescherming, in woorden van de regio.',
  organisation: (on: string) => `Toekomsttuinen en groepen in Toekomsttuin, stand op ${on}.`,
  cases: (on: string) => `Telling van de huishoudens in Toekomsttuin, stand op ${on}.`,
  previous: (on: string, note: string) => `Vorige peildatum ${on}: ${note}`,
  lessons: (on: string) => `Lessen van de praktijkgroep in Toekomsttuin, stand op ${on}.`,
  improvements: (on: string) => `Verbetervoorstellen en trainingen in Toekomsttuin, stand op ${on}.`,
  figures: 'De monitor in Toekomsttuin: per kwartaal, alleen wat niemand naar een gezin kan herleiden.',
  developments: (on: string) => `Ontwikkelingen in Toekomsttuin, stand op ${on}.`,
  youngPeople: 'Alleen huishoudens met jeugdigen tellen mee.',
  chosen: (why: string, on: string) =>
    `De regio koos er op ${on} voor deze totalen te laten zien. De reden: “${why}” Uit zulke kleine aantallen kun je geen trend lezen.`,
  guarded: (threshold: number) =>
    `Aantallen onder de ${threshold} houden we weg, en wat nodig is om ze niet te kunnen uitrekenen.`,
} as const

/** How a report tells what other parts of Toekomsttuin recorded. */
export const recordedWords = {
  restsOnLessons: (titles: readonly string[]) =>
    `${titles.length === 1 ? 'de les' : 'de lessen'} ${titles.map(title => `‘${title}’`).join(' en ')}.`,
  restsOnAgreement: (provider: string) => `de afspraak met ${provider}.`,
  notSupported: (lessons: number) =>
    `${lessons === 1 ? 'Die les is' : 'Niet al die lessen zijn'} ${lessons === 1 ? 'nog niet voldoende' : 'voldoende'} onderbouwd.`,
  aim: (aim: string) => `Doel: ${aim.charAt(0).toLowerCase()}${aim.slice(1)}`,
  trainingDay: (training: string, no: number) => `${training}, dag ${no}`,
  members: (roles: readonly string[], organisations: readonly string[], advises: boolean) => {
    const who = [roles.join(' en '), organisations.join(' en ')].filter(Boolean).join(' van ')
    return advises ? `${who} (adviserend)` : who
  },
  until: (title: string, until: string) => `${title} (tot en met ${until})`,
  outcome: (outcome: string) => `Uitkomst: ${outcome}`,
  noOutcome: 'De uitkomst is nog niet vastgelegd.',
  preferred: (title: string, words: string) => `De voorkeur gaat uit naar ‘${title}’: ${words}`,
  noPreference: 'Welk scenario de voorkeur heeft, is nog niet vastgelegd.',
  link: (title: string, source: string) => `${title} (${source})`,
} as const

export const missingLines = {
  route: 'Er is nog geen agendapunt gekozen; de route langs de overleggen is leeg.',
  conclusion: (meeting: string) => `${meeting}: de conclusie.`,
  conclusionLater: (meeting: string, on: string) => `${meeting}: de conclusie volgt na ${on}.`,
  ahead: (occasion: string, on: string) => `${occasion}: de uitkomst volgt na ${on}.`,
  explanation: 'De toelichting in eigen woorden.',
  groups: 'De groepen van het project.',
  lessons: 'Er zijn nog geen lessen.',
  weakLessons: (weak: number, all: number) =>
    weak === all
      ? 'Geen van de lessen is voldoende onderbouwd voor een advies.'
      : `${many(weak, 'les is', 'lessen zijn')} nog niet voldoende onderbouwd voor een advies.`,
  noDeckLessons: 'Er is nog geen les gekozen voor de dia’s.',
  outcome: (title: string, occasion: string) =>
    title === occasion ? `${title}: de uitkomst.` : `${title}, ${occasion}: de uitkomst.`,
  frontPage: (label: string) =>
    `${label}: het adres van de pagina zelf. De link gaat nu naar de voorpagina van de website.`,
  developments: 'Er is nog niets vastgelegd.',
} as const
