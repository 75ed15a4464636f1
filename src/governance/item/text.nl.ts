import type { Onward, Purpose, Stage, Stance } from './rules.ts'

export const purposeNames = {
  inform: 'informeren',
  shape: 'beeldvormend',
  advise: 'adviseren',
  decide: 'besluiten',
} as const satisfies Record<Purpose, string>

export const stanceNames = {
  for: 'voor',
  'for-with-conditions': 'voor, met voorwaarden',
  against: 'tegen',
  abstain: 'onthoudt zich',
} as const satisfies Record<Stance, string>

export const onwardNames = {
  onward: 'Het punt gaat door naar de volgende stap',
  again: 'Het punt komt terug in deze groep',
  ends: 'De route stopt hier',
} as const satisfies Record<Onward, string>

export const stageNames = {
  unplanned: 'nog geen dag gepland',
  planned: 'gepland',
  today: 'vandaag',
  lacking: 'geweest, conclusie ontbreekt',
  concluded: 'behandeld',
  dropped: 'niet meer nodig',
} as const satisfies Record<Stage, string>

export const text = {
  list: {
    title: 'Agendapunten',
    lead: 'Wat langs de groepen gaat, en waar het nu is.',
    bring: 'Breng een agendapunt in',
    open: 'Onderweg',
    finished: 'Route afgerond',
    empty: 'Er is nog geen agendapunt',
    emptyLead: 'Breng een punt in en kies langs welke groepen het gaat.',
    noneOpen: 'Er is geen punt onderweg.',
    now: (group: string, stage: string) => `Nu bij ${group}: ${stage}.`,
    lacking: (meetings: string) => `Geweest, conclusie ontbreekt: ${meetings}.`,
    atEnd: 'De hele route is behandeld.',
  },
  form: {
    title: 'Breng een agendapunt in',
    lead: 'Zet hier niets in over een gezin. Groepen die sturen, werken zonder persoonsgegevens.',
    aboutLesson: (title: string) =>
      `Over de les ‘${title}’. Groepen die sturen, werken zonder persoonsgegevens.`,
    changeTitle: 'Wijzig het agendapunt',
    name: 'Titel',
    body: 'Waar gaat het over?',
    asked: 'Wat vraag je?',
    askedHint: 'Bijvoorbeeld: neem kennis van de voortgang.',
    route: 'Langs welke groepen?',
    routeHint: 'In deze volgorde. Is de dag nog niet bekend? Kies dan de groep zonder dag.',
    step: (index: number) => `Stap ${index + 1}`,
    addStep: 'Nog een stap',
    removeStep: 'Haal deze stap weg',
    where: 'Groep en dag',
    noDay: (group: string) => `${group}, nog geen dag`,
    choose: 'Kies',
    purpose: 'Wat doet de groep ermee?',
    submit: 'Breng het punt in',
    submitChange: 'Bewaar het agendapunt',
    done: 'Het agendapunt is ingebracht.',
    changed: 'Het agendapunt is bewaard.',
    changedMeanwhile: 'Een collega heeft dit punt intussen ook gewijzigd. Kies wat er blijft staan.',
    order: 'De dagen van de route lopen terug. Zet de stappen in de volgorde van hun dag.',
    twice: 'Dezelfde vergadering staat twee keer in de route.',
  },
  barrier: {
    body: (what: string, question: string) => `${what}\n\nDe leervraag: ${question}`,
    title: 'Uit de praktijk',
    lead: (day: string) =>
      `De praktijkgroep legde dit op ${day} voor als belemmering. Zij leest wat de groep concludeert.`,
    link: 'Bekijk de belemmering',
  },
  step: {
    title: 'Voeg een stap toe aan de route',
    submit: 'Voeg de stap toe',
    done: 'De stap staat achteraan in de route.',
  },
  inWords: {
    concluded: (groups: string) => `Behandeld door ${groups}.`,
    lacking: (groups: string) => `Wat daar is geconcludeerd, ontbreekt nog: ${groups}.`,
    today: (groups: string) => `Vandaag bij ${groups}.`,
    planned: (groups: string) => `Komt nog bij ${groups}.`,
    unplanned: (groups: string) => `Nog zonder dag: ${groups}.`,
    dropped: (groups: string) => `Niet meer nodig: ${groups}.`,
  },
  page: {
    about: 'Waar het over gaat',
    asked: 'Gevraagd',
    route: 'Route',
    routeLabel: 'De route van dit punt langs de groepen',
    broughtOn: (day: string) => `Ingebracht op ${day}`,
    change: 'Wijzig',
    addStep: 'Voeg een stap toe',
    conclude: 'Leg de conclusie vast',
    correct: 'Verbeter de conclusie',
    giveAdvice: 'Geef je advies',
    changeAdvice: 'Wijzig je advies',
    decide: 'Leg het besluit vast',
    decision: 'Bekijk het besluit',
    waits: 'Dit punt wacht op een keuze',
    waitsFor: 'Eerst komt deze keuze:',
    waitOver: (scenario: string) => `De voorkeur staat vast: ${scenario}. Werk dit punt nu uit.`,
    steps: 'Wat elke groep ermee deed',
    conclusion: 'Conclusie',
    notYet: 'nog niet vastgelegd',
    groupAdvice: 'Advies van de groep',
    dissent: 'Wie het anders zag',
    corrected: (day: string, why: string) => `Verbeterd op ${day}: ${why}`,
    earlier: 'Eerder stond hier',
    advices: 'Adviezen van leden',
    noAdvices: 'Nog geen advies gegeven.',
    noConclusion: 'De conclusie volgt na het overleg.',
    scenarios: 'Bekijk de scenario’s',
    restsOn: 'Rust op de les',
  },
}
