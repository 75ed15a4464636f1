import type { RightKind } from '#src/casework/public.ts'

export const text = {
  title: 'Jouw rechten',
  lead: 'Wat over jou is opgeschreven, is ook van jou. Vragen mag altijd en kost niets.',
  secret: 'Wat je hier vraagt, hoort niemand anders van je gezin.',
  askTitle: 'Wat je kunt vragen',
  asked: 'Wat je vroeg',
  askedOn: (day: string) => `Gevraagd op ${day}`,
  before: (day: string) => `Je krijgt uiterlijk ${day} antwoord.`,
  longer: (why: string, day: string) => `Het duurt langer. ${why} Je krijgt uiterlijk ${day} antwoord.`,
  answeredOn: (day: string) => `Antwoord op ${day}`,
  answer: 'Het antwoord van ons',
  carriedOn: (day: string) => `Op ${day} hebben we dit gedaan.`,
  destroyBefore: (day: string) => `We doen dit uiterlijk ${day}.`,
  withdrawn: 'Je zei dat dit niet meer hoeft. Klopt dat niet? Vraag het opnieuw.',
  read: 'Gelezen. Je woorden blijven erbij staan.',
  unread: 'Wordt nog gelezen. Je woorden blijven erbij staan.',
  copy: 'Bekijk wat over jou is opgeschreven (PDF)',
  copyNote:
    'Op een toestel dat je deelt, kan een ander het daarna zien. Je kunt het ook samen met je contactpersoon bekijken, of op papier krijgen.',
  notAgreed: 'Ben je het er niet mee eens?',
  notAgreedLink: 'Ben je het er niet mee eens? Hier kun je terecht',
  notAgreedLines: [
    'Praat met je contactpersoon, of met iemand van Jeugdstem.',
    'Je kunt een klacht indienen bij de klachtencommissie van de organisatie van je contactpersoon. Jeugdstem helpt je daarmee.',
    'Je kunt ook naar de Autoriteit Persoonsgegevens: 088 - 180 52 50. Of naar de rechter.',
  ],
  helpTitle: 'Iemand die alleen voor jou is',
  helpLines: [
    'Een vertrouwenspersoon van Jeugdstem hoort niet bij ons en vertelt niets door. Ook kinderen en jongeren kunnen bellen. Het is gratis: 088 - 555 10 00.',
    'Ben je het ergens niet mee eens, of gaat het niet goed tussen jou en ons? Jeugdstem helpt je ook met een klacht.',
  ],
  young: 'Ben je 12 of ouder? Dan heb je deze rechten zelf. Je ouders hoeven het niet te weten.',
  kinds: {
    see: {
      title: 'Zien wat over mij is opgeschreven',
      note: 'Je krijgt wat over jou gaat',
      lead: 'Je krijgt te zien wat over jou gaat. Wat over iemand anders gaat, laten we nooit zien. Dat geldt voor iedereen.',
      words: 'Gaat het om iets in het bijzonder?',
      hint: 'Bijvoorbeeld een gesprek of een tijd. Je mag het leeg laten.',
      submit: 'Vraag om het te zien',
    },
    correct: {
      title: 'Iets laten verbeteren',
      note: 'Als er iets staat dat niet klopt',
      lead: 'Klopt er iets niet, zoals een naam, een datum of wat er gebeurde? Vertel het.',
      words: 'Wat klopt er niet, en hoe is het wel?',
      hint: 'In je eigen woorden.',
      submit: 'Vraag om het te verbeteren',
    },
    statement: {
      title: 'Mijn eigen woorden erbij zetten',
      note: 'Je woorden blijven staan zoals jij ze schrijft',
      lead: 'Wat jij schrijft, komt erbij te staan en blijft staan. Niemand verandert je woorden.',
      words: 'Hoe zie jij het?',
      hint: 'Gaat het over één stuk in Ons verhaal? Dan kun je je eigen kijk ook daar zetten.',
      submit: 'Zet mijn woorden erbij',
    },
    destroy: {
      title: 'Iets laten weghalen',
      note: 'Soms moet iets van de wet blijven. Dan leggen we uit waarom',
      lead: 'Je kunt vragen om weg te halen wat over jou is opgeschreven. Soms moet het van de wet blijven, of is het voor iemand heel belangrijk. Dan leggen we uit waarom.',
      words: 'Wat wil je weg hebben?',
      hint: 'Alles mag ook.',
      submit: 'Vraag om het weg te halen',
    },
    object: {
      title: 'Bezwaar maken',
      note: 'Als je niet wilt dat we iets van jou bewaren of delen',
      lead: 'Wil je niet dat we iets van jou opschrijven, bewaren of delen? Zeg waarom.',
      words: 'Waar ben je het niet mee eens?',
      hint: 'Schrijf ook waarom. Dat helpt ons om goed te kijken.',
      submit: 'Maak bezwaar',
    },
  } satisfies Record<
    RightKind,
    { title: string; note: string; lead: string; words: string; hint: string; submit: string }
  >,
  form: {
    about: 'Over wie gaat het?',
    abouts: { self: 'Over mij', child: 'Over mijn kind' },
    childHint:
      'Gaat het over je kind? Dan kijken we eerst wat goed is voor je kind. Vanaf 12 jaar beslist je kind mee, vanaf 16 jaar zelf. Schrijf hieronder om welk kind het gaat.',
    beside: 'Waar horen je woorden bij?',
    besideFile: 'Bij alles wat over ons is opgeschreven',
    besidePlan: (day: string | null) => (day ? `Bij ons plan van ${day}` : 'Bij ons plan'),
    household: 'Over welk gezin gaat het?',
    whoTitle: 'Wie leest dit?',
    who: (name: string | null) =>
      `${name ?? 'Je contactpersoon'} leest dit op de eerstvolgende werkdag. Ook de andere mensen die met jullie werken, kunnen het lezen. Anderen uit je gezin zien het niet.`,
    whoOfMore:
      'De contactpersoon van het gezin dat je kiest, leest dit op de eerstvolgende werkdag. Anderen uit je gezin zien het niet.',
    term: (day: string) => `Je krijgt uiterlijk ${day} antwoord.`,
    cannotWait: 'Kan het niet wachten? Bel dan. Dat mag altijd.',
    done: 'We hebben je vraag. Hier lees je wanneer er antwoord is.',
    statementDone: 'Je woorden staan erbij.',
  },
}
