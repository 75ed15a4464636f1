import type { CourseState, CourseStepName, Exception } from './rules.ts'

export const stateNames = {
  running: 'We werken samen',
  paused: 'Pauze',
  asked: 'Wacht op een tweede handtekening',
  aftercare: 'Nazorg',
  closed: 'Afgesloten',
} as const satisfies Record<CourseState, string>

export const stateMeanings = {
  running: 'Het plan loopt. Als alles is gehaald, sluit je samen af met nazorg.',
  paused: 'Er gebeurt even minder. De vaste contactpersoon blijft, elke dag.',
  asked: 'Een gedragswetenschapper van het team kijkt mee voordat dit huishouden wordt afgesloten.',
  aftercare: 'Het gezin doet het zelf. Drie keer kijken we of het goed blijft gaan.',
  closed: 'Wie erbij was, kan alles nog lezen.',
} as const satisfies Record<CourseState, string>

export const stepNames = {
  pause: 'Pauze begonnen',
  resume: 'Weer verder',
  'begin-aftercare': 'Nazorg begonnen',
  close: 'Afgesloten na nazorg',
  'ask-closing': 'Afsluiten zonder nazorg gevraagd',
  'agree-closing': 'Afgesloten, met tweede handtekening',
  'decline-closing': 'Afsluiten niet goedgekeurd',
  reopen: 'Opnieuw gemeld en heropend',
} as const satisfies Record<CourseStepName, string>

export const exceptionNames = {
  moved: 'Het gezin is verhuisd',
  transferred: 'Een andere regio neemt het over',
  died: 'Overlijden',
  'help-refused': 'Het gezin wil geen hulp meer',
  other: 'Een andere reden',
} as const satisfies Record<Exception, string>

const why = 'Waarom?'

export const text = {
  title: 'Pauzeren en afsluiten',
  notNow: 'Dit kan nu niet',
  notNowMore: 'Zo staat het ervoor:',
  since: (day: string) => `Sinds ${day}`,
  until: (day: string) => `tot ${day}`,
  link: 'Bekijk of wijzig dit',
  keeper: (name: string) => `${name} houdt een oogje in het zeil`,
  followUpOn: (day: string) => `Vervolgafspraak op ${day}`,
  looks: (held: number) => `${held} van de 3 nazorgmomenten gehad`,
  nextLook: (day: string) => `Het volgende nazorgmoment is vanaf ${day}`,
  reReport: 'Dit huishouden is eerder afgesloten en opnieuw gemeld.',
  history: 'Hoe het ging',
  opened: 'Geopend',
  other: 'Dit kan ook',
  look: (place: number) => `Nazorgmoment ${place}`,
  with: (whom: string) => `Gezien of gesproken: ${whom}`,
  weighing: 'Afweging met de meldcode',
  handedTo: 'Overgedragen aan',
  handedWhat: 'Wat is overgedragen',
  handedOn: 'Overgedragen op',
  familyTold: 'Het gezin hoorde het',
  missing: {
    title: 'Wat nog ontbreekt',
    none: 'Alle voorwaarden zijn gehaald en er wacht geen incident op vervolg. Je kunt afsluiten.',
    otherwise: 'Sluit je af terwijl dit niet lukt? Dat kan met een reden en een tweede handtekening.',
  },
  ways: {
    pause: 'Begin een pauze',
    resume: 'Ga weer verder',
    close: 'Sluit af met nazorg',
    otherwise: 'Sluit anders af',
    judge: 'Geef je oordeel',
    look: 'Leg een nazorgmoment vast',
    finish: 'Sluit de nazorg af',
    reopen: 'Heropen na een nieuwe melding',
  },
  pause: {
    title: 'Begin een pauze',
    lead: 'De vaste contactpersoon blijft ook in de pauze, en het plan blijft gelden.',
    why: 'Waarom nu een pauze?',
    until: 'Tot welke dag?',
    keeper: 'Wie houdt een oogje in het zeil?',
    choose: 'Kies iemand van het team',
    submit: 'Begin de pauze',
    done: 'De pauze is begonnen.',
  },
  resume: {
    title: 'Ga weer verder',
    lead: 'Vanaf vandaag werken jullie weer samen aan het plan.',
    why,
    submit: 'Ga weer verder',
    done: 'Het huishouden loopt weer.',
  },
  close: {
    title: 'Sluit af met nazorg',
    lead: 'Afsluiten kan als alle voorwaarden van het plan zijn gehaald en jullie afspreken hoe het verdergaat. Daarna volgt nazorg; de vaste contactpersoon blijft al die tijd.',
    followUp: 'Wat spreken jullie af voor de tijd hierna?',
    followUpHint:
      'Wie kijkt mee, wie belt wie als het spannend wordt? Schrijf zo dat het gezin het kan lezen.',
    followUpOn: 'Dag van de vervolgafspraak',
    submit: 'Begin de nazorg',
    done: 'De nazorg is begonnen.',
  },
  otherwise: {
    title: 'Sluit anders af',
    lead: 'Verhuisd, overleden of geen hulp meer gewenst: dan kijkt een gedragswetenschapper van het team mee. Pas met die tweede handtekening is het afgesloten.',
    reason: 'Wat is de reden?',
    why: 'Wat is er gebeurd?',
    weighing: 'Wat heb je met de meldcode afgewogen?',
    weighingHint:
      'Is er nog onveiligheid? Met wie heb je overlegd, en waarom meld je wel of niet bij Veilig Thuis?',
    transfer: 'Alleen bij overdracht aan een andere regio',
    handedTo: 'Aan wie heb je het overgedragen?',
    handedToHint: 'Naam en organisatie van de nieuwe contactpersoon.',
    handedWhat: 'Wat heb je overgedragen?',
    handedOn: 'Wanneer?',
    toldOn: 'Wanneer hoorde het gezin dit?',
    toldHow: 'Hoe hoorde het gezin dit?',
    submit: 'Vraag de tweede handtekening',
    done: 'De vraag ligt er. Een gedragswetenschapper van het team ziet haar op Vandaag.',
  },
  judge: {
    title: 'Kan dit huishouden zo worden afgesloten?',
    lead: 'Vier ogen zien meer. Lees de reden en de afweging, en zeg wat jij vindt.',
    verdict: 'Ben je het eens?',
    options: {
      'agree-closing': 'Ja, sluit dit huishouden af',
      'decline-closing': 'Nee, we gaan verder',
    },
    why,
    submit: 'Leg je oordeel vast',
    done: 'Je oordeel is vastgelegd.',
  },
  lookForm: {
    title: (place: number) => `Nazorgmoment ${place} van 3`,
    lead: (day: string) => `Dit nazorgmoment is vanaf ${day}.`,
    lookedOn: 'Wanneer heb je gekeken?',
    withWhom: 'Wie heb je gezien of gesproken?',
    words: 'Hoe gaat het?',
    wordsHint: 'Werkt het plan van het gezin nog? Schrijf zo dat het gezin het kan lezen.',
    submit: 'Leg het nazorgmoment vast',
    done: 'Het nazorgmoment is vastgelegd.',
  },
  finish: {
    title: 'Sluit de nazorg af',
    lead: 'Alle drie de nazorgmomenten zijn geweest. Hierna is dit huishouden afgesloten.',
    why: 'Hoe laten jullie het achter?',
    submit: 'Sluit af',
    done: 'Het huishouden is afgesloten.',
  },
  reopen: {
    title: 'Heropen na een nieuwe melding',
    lead: (day: string) =>
      `Tot en met ${day} geldt dit als een nieuwe melding over hetzelfde huishouden: alles van eerder blijft staan.`,
    why: 'Wat is er gemeld, en door wie?',
    submit: 'Heropen het huishouden',
    done: 'Het huishouden is heropend.',
  },
  refusals: {
    meanwhile: 'Een collega was je net voor. Kijk eerst hoe het nu staat.',
    unmet: 'Er ontbreekt nog iets. Hierboven staat wat, en waar je het regelt.',
    danger: 'Er is nu direct gevaar. Zorg eerst dat iedereen veilig is.',
    incident: 'Een incident wacht nog op vervolg. Leg eerst vast wat er is gedaan.',
    keeper: 'Kies iemand die nu in het team zit.',
    'four-eyes':
      'Iemand anders dan wie het vroeg geeft de tweede handtekening: een gedragswetenschapper van dit team.',
    looks: 'Nog niet alle nazorgmomenten zijn geweest.',
    'look-order': 'Kies een dag na het vorige nazorgmoment en niet na vandaag.',
    'needs-scientist':
      'Geen gedragswetenschapper werkt nog bij dit huishouden. Open een nieuw huishouden, of vraag beheer om hulp.',
    'too-late': 'De tijd om te heropenen is voorbij. Open een nieuw huishouden.',
    'no-fallback':
      'De contactpersoon werkt hier niet meer en er is geen waarnemer. Vraag beheer er een te kiezen.',
  },
  calls: {
    pauseEnds: (day: string) => `De pauze duurt tot ${day}`,
    look: 'Bekijk',
    asked: 'Een afsluiting wacht op jouw tweede handtekening',
    judge: 'Geef je oordeel',
    allLooked: 'Alle nazorgmomenten zijn geweest',
    finish: 'Sluit de nazorg af',
    lookDue: (day: string) => `Nazorg: kijk hoe het gaat (vanaf ${day})`,
    record: 'Leg het nazorgmoment vast',
    followUp: (day: string) => `De vervolgafspraak was op ${day}`,
  },
}
