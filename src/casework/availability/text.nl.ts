import type { Cover, PartOfDay, Weekday } from './rules.ts'

export const weekdayNames = {
  ma: 'Maandag',
  di: 'Dinsdag',
  wo: 'Woensdag',
  do: 'Donderdag',
  vr: 'Vrijdag',
  za: 'Zaterdag',
  zo: 'Zondag',
} as const satisfies Record<Weekday, string>

export const partNames = {
  morning: 'ochtend (9.00 – 12.00)',
  afternoon: 'middag (12.00 – 17.30)',
  evening: 'avond (17.30 – 21.00)',
} as const satisfies Record<PartOfDay, string>

export const coverNames = {
  'contact-person': 'de vaste contactpersoon',
  'behavioural-scientist': 'een gedragswetenschapper',
} as const satisfies Record<Cover, string>

const list = (names: readonly string[]) => new Intl.ListFormat('nl').format(names)

export const text = {
  answer: {
    parts: 'Wanneer kun je meestal?',
    partsHint: 'Kies alles wat kan. De avond en het weekend zijn net zo goed.',
    likes: 'Wat heb je het liefst?',
    noLikes: 'Maakt niet uit',
    notOn: 'Op welke dagen kun je niet?',
    notOnHint: (first: string, last: string) => `We zoeken tussen ${first} en ${last}.`,
    oneDay: (index: number) => `Dag ${index + 1}`,
  },
  link: {
    title: 'Wanneer kun je?',
    lead: 'Je antwoord is alleen voor degene die het moment zoekt. Niemand anders ziet het.',
    submit: 'Geef dit door',
    thanks: 'Dank je wel',
    thanksLead: 'Je antwoord is bewaard. Je hoort het als er een moment is.',
    change: 'Pas je antwoord aan',
    gone: 'Deze link werkt niet (meer)',
    goneLead: 'Bel degene met wie je dit hebt afgesproken. Die kan je antwoord ook opschrijven.',
    leave: 'Snel weg',
  },
  paper: {
    title: (name: string) => `Wanneer kan ${name}?`,
    lead: 'Vul in wat deze persoon zei of opschreef. Het laatste antwoord telt.',
    submit: 'Bewaar het antwoord',
    done: 'Het antwoord is bewaard.',
  },
  form: {
    print: 'Vraag het op papier (PDF)',
    title: 'Wanneer kun je?',
    description: 'Kruis aan wanneer je kunt',
    footer: (day: string) => `Gemaakt op ${day}`,
    page: 'pagina',
    of: 'van',
    lead: (first: string, last: string) =>
      `We zoeken een moment tussen ${first} en ${last}. Zet een kruisje bij alles wat kan. De avond en het weekend zijn net zo goed. Niemand anders ziet wat je invult.`,
    table: 'Wanneer je meestal kunt, per dag en deel van de dag',
    day: 'Dag',
    likes: 'Wat heb je het liefst?',
    notOn: 'Op welke dagen kun je niet?',
    line: '..................................................................................................',
    back: 'Klaar?',
    backTo: (name: string, phone: string | null) =>
      phone ? `Geef dit terug aan ${name}, of bel ${phone}.` : `Geef dit terug aan ${name}.`,
  },
  ask: {
    title: 'Vraag wanneer iedereen kan',
    lead: 'Wie mail krijgt, antwoordt met een eigen link, zonder in te loggen. Van de anderen vul je het antwoord zelf in. Niemand ziet wat een ander antwoordt.',
    until: 'Antwoorden kan tot en met',
    untilHint: (days: number) => `Hoogstens ${days} dagen. Zo lang werkt de link.`,
    byMail: 'Krijgen een link per mail',
    self: 'Vraag je zelf',
    submit: 'Vraag het',
    done: 'De vraag is gesteld. Wie mail krijgt, krijgt nu een link.',
    answered: 'Iedereen heeft al geantwoord.',
  },
  moment: {
    title: 'Kies een moment',
    titleOf: (number: number) => `Kies een moment voor deelberaad ${number}`,
    lead: 'Eerst telt wanneer het gezin kan. Daarna of de mensen er zijn die er moeten zijn, en wat het gezin het liefst heeft.',
    proposals: 'Dit past het best',
    none: 'Er past nog niets. Vraag wie nog niet antwoordde, of kies zelf een moment.',
    all: 'Iedereen kan',
    without: (names: readonly string[]) => `Zonder ${list(names)}`,
    count: (can: number, all: number) => `${can} van de ${all} kunnen`,
    lacks: (names: readonly string[]) => `Er ontbreekt nog: ${list(names)}`,
    tooFew: 'te weinig mensen',
    use: 'Kies dit moment',
    day: 'Dag',
    time: 'Hoe laat begint het?',
    place: 'Waar zitten jullie?',
    placeHint: 'Liefst een plek waar iedereen zich veilig voelt. Schrijf geen geheim adres op.',
    submit: 'Kies dit moment',
    done: 'Het moment is gekozen. Nodig nu iedereen uit.',
    prepared: 'Iedereen is al uitgenodigd voor dit moment. Verzet eerst het beraad.',
    overlap:
      'Dan is het andere deelberaad ook. Kies een tijd waarop mensen elkaar ook bij de deur niet treffen.',
    choose: 'Kies',
  },
}
