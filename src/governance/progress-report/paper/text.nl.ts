import type { blockPlaces, SentencePlace } from './rules.ts'

export const text = {
  title: 'Ons eigen papier en onze kleur',
  lead: 'Hiermee maken we het memo en de dia’s. Wat al vrijgegeven is, blijft zoals het is.',
  colour: 'Kleur van de organisatie',
  colourHint:
    'Zes tekens, zoals 0E5A50. De kleur staat in je huisstijl. Koppen, tabellen en dia’s krijgen deze kleur.',
  template: 'Waarop komt het memo in Word?',
  house: 'Op het gewone papier',
  keep: (fileName: string) => `Op het sjabloon dat er nu is: ${fileName}`,
  own: 'Op een nieuw sjabloon',
  file: 'Word-bestand (.docx)',
  fileHint: (kilobytes: number) =>
    `Alleen bij een nieuw sjabloon. Hoogstens ${kilobytes} kB, zonder macro’s en zonder plaatjes of tekst die van een andere plek komen.`,
  submit: 'Gebruik dit papier',
  done: 'Nieuwe documenten komen vanaf nu op dit papier.',
  now: 'Nu in gebruik',
  none: 'Het gewone papier, in de kleur van Toekomsttuin.',
  keptBy: (name: string, day: string) => `Gekozen door ${name} op ${day}`,
  noTemplate: 'Het gewone papier, in jullie kleur.',
  places: 'Deze plekken kun je in een sjabloon zetten',
  placesLead: 'Typ ze precies zo, met twee accolades ervoor en erachter.',
  names: {
    memo: 'het hele memo onder de kop (moet erin staan, op een eigen regel)',
    kop: 'de kop van het memo als geheel (op een eigen regel)',
    onderwerp: 'het onderwerp',
    verspreiden: 'of het memo verspreid mag worden, en naar wie',
    contactpersoon: 'de contactpersoon',
    eenheid: 'de eenheid',
    e_mail: 'de e-mailadressen',
    kenmerk: 'het kenmerk',
    datum: 'de datum van het memo',
    regio: 'de naam van de regio, en of het een concept is',
    stand: 'op welke dag de rapportage de stand vertelt',
  } satisfies Record<SentencePlace | (typeof blockPlaces)[number], string>,
  refusals: {
    'no-file': 'Kies een Word-bestand.',
    'too-large': 'Dit bestand is te groot. Maak het logo kleiner en probeer het opnieuw.',
    'no-word': 'Dit is geen Word-bestand. Bewaar het in Word als .docx en probeer het opnieuw.',
    program:
      'Dit bestand draait iets of haalt iets op van een andere plek, zoals een macro of een gekoppeld plaatje. Haal dat eruit en probeer het opnieuw.',
    damaged: 'Dit bestand kunnen we niet lezen. Bewaar het opnieuw in Word en probeer het nog eens.',
    'no-memo': 'Er staat geen {{memo}} in. Zet dat op een eigen regel, op de plek waar het memo moet komen.',
    'unknown-place': 'Er staat een plek in die we niet kennen. Kijk welke plekken er zijn en verbeter haar.',
    'no-template': 'Er is nog geen sjabloon. Kies het gewone papier of een nieuw sjabloon.',
  },
} as const
