import type { Basis, Closing } from './rules.ts'

export const basisNames = {
  own: 'Hoort bij dit huishouden',
  authority: 'Heeft gezag over een kind van dit huishouden',
  network: 'Hoort bij het netwerk, en het gezin wil dat',
} as const satisfies Record<Basis, string>

/** Why a way in is closed, as a clause after 'dicht, omdat'. */
const closingNames = {
  'case-closed': 'het huishouden is afgesloten',
  ended: 'die is gesloten',
  died: 'deze persoon is overleden',
  left: 'deze persoon niet meer bij het huishouden hoort',
  'child-12': 'het kind twaalf is en zelf leest',
  'child-16': 'het kind zestien is en zelf beslist',
  'child-18': 'het kind achttien is',
  'authority-lost': 'het gezag niet is gevonden in het register of een beschikking',
} as const satisfies Record<Closing, string>

const signInNames = { passkey: 'een sleutel op het toestel', card: 'een kaartje', digid: 'DigiD' } as const

export const text = {
  title: 'Toegang van het gezin',
  lead: 'Wie van het gezin en het netwerk de eigen pagina’s kan openen, waarom, en tot wanneer.',
  link: 'Toegang van het gezin',
  withWays: 'Wie meeleest, of dat deed',
  withoutWays: 'Wie je kunt uitnodigen',
  reads: 'Leest mee',
  readsNot: 'Leest niet mee',
  closed: 'Dicht',
  invited: 'Code gegeven',
  since: (on: string) => `Sinds ${on}.`,
  until: (on: string) => `Gaat vanzelf dicht op ${on}.`,
  noEnd: 'Blijft open zolang dit zo is.',
  basis: (basis: Basis) => `${basisNames[basis]}.`,
  basisChildren: (names: string) => `Vanwege het gezag over ${names}.`,
  represents: (name: string) =>
    `${name} leest in naam van dit kind, en ziet alleen wat aan het kind is vrijgegeven.`,
  why: (why: string) => `Toen open gezet omdat: ${why}`,
  closedBecause: (closing: Closing, words: string | null) =>
    words ? `Gesloten: ${words}` : `Dicht, omdat ${closingNames[closing]}.`,
  told: (words: string) => `Verteld: ${words}`,
  notTold: 'Nog niet aan deze persoon verteld.',
  signsInWith: (ways: readonly (keyof typeof signInNames)[]) =>
    ways.length > 0
      ? `Komt binnen met een eigen code en ${new Intl.ListFormat('nl').format(ways.map(way => signInNames[way]))}.`
      : 'Heeft nog geen sleutel of kaartje voor de volgende keer.',
  codeUntil: (time: string) => `De code werkt tot ${time}.`,
  showCode: 'Laat de code zien',
  invite: 'Nodig uit',
  again: 'Geef een nieuwe code',
  reopen: 'Zet weer open',
  close: 'Sluit',
  tell: 'Vertel het veilig',
  represent: 'Kies een vertegenwoordiger',
  under12: 'Jonger dan twaalf: leest niet zelf.',
  birthdayUnknown: 'Vul eerst de geboortedag in. Vanaf twaalf jaar leest een kind zelf.',
  fillBirthday: 'Vul de geboortedag in',
  askFirst: 'Vraag eerst hoe je deze persoon veilig bereikt. Daarna kun je uitnodigen.',
  form: {
    title: (name: string) => `Toegang voor ${name}`,
    lead: 'Je maakt een code die kort werkt. Geef die alleen aan deze persoon: samen aan tafel, of aan de telefoon op een nummer dat je al kende.',
    representTitle: (name: string) => `Wie leest in naam van ${name}?`,
    representLead:
      'Alleen iemand met gezag, opgezocht in het register of een beschikking. Die persoon ziet wat aan het kind is vrijgegeven, en vult niets in.',
    nobody:
      'Er is nog niemand van wie is opgezocht dat die gezag heeft over dit kind. Zoek dat eerst op bij Mensen en netwerk.',
    lookUp: 'Zoek het gezag op',
    who: 'Wie vertegenwoordigt het kind?',
    basis: 'Waarom leest deze persoon mee?',
    children: 'Over welk kind heeft deze persoon gezag?',
    childrenHint:
      'Alleen bij gezag. Zodra het gezag ophoudt of het kind zestien wordt, gaat de toegang vanzelf dicht.',
    suspected: 'Is er een vermoeden dat deze persoon iemand van dit huishouden kwaad doet?',
    suspectedOptions: { no: 'Nee', yes: 'Ja' },
    suspectedHint: 'Deze persoon ziet je antwoord nooit.',
    suspectedWhy: 'Waarom geven jullie toch toegang, en met wie besloot je dat?',
    suspectedWhyHint: 'Alleen als er een vermoeden is.',
    way: 'Hoe krijgt deze persoon de code?',
    wayOptions: {
      together: 'Samen aan tafel, op de eigen telefoon of een ander toestel',
      'call-back': 'Ik bel terug op een nummer dat we al kenden',
    },
    wayHint: 'Stuur een code nooit per mail of bericht.',
    callBackTo: 'Welk nummer bel je?',
    callBackToHint: 'Alleen als je terugbelt. Neem nooit een nummer dat je net pas kreeg.',
    checkedHow: 'Hoe weet je zeker dat je deze persoon spreekt?',
    checkedHowHint:
      'Bijvoorbeeld: deze persoon zit hier. Met de nieuwe code werken de oude sleutels, het kaartje en DigiD meteen niet meer.',
    why: 'Waarom mag de toegang weer open?',
    until: 'Tot en met wanneer?',
    submit: 'Maak een code',
    refusals: {
      'ask-first': 'Vraag eerst hoe je deze persoon veilig bereikt.',
      'under-12': 'Jonger dan twaalf jaar leest iemand niet zelf. Kies een vertegenwoordiger.',
      'not-under-12': 'Vanaf twaalf jaar leest een kind zelf. Nodig het kind uit.',
      'no-authority': 'Van deze persoon is niet opgezocht dat die gezag heeft over dit kind.',
      'not-member': 'Deze persoon hoort niet meer bij het huishouden.',
      'case-closed': 'Dit huishouden is afgesloten.',
    },
    contact: 'Zo bereik je deze persoon',
  },
  code: {
    title: 'De code',
    gone: 'Deze code is gebruikt of werkt niet meer.',
    goneLead: 'Is de persoon nog niet binnen? Maak dan een nieuwe code.',
    until: (time: string) => `Werkt één keer, tot ${time}. Alleen jij ziet deze code.`,
    together: 'Zo doe je het samen',
    callBack: 'Zo doe je het aan de telefoon',
    stepsTogether: (address: string) => [
      `Laat de persoon op het eigen toestel naar ${address} gaan.`,
      'De persoon typt de code zelf, en kiest zes cijfers die alleen die persoon kent. Kijk dan even weg.',
      'Kies samen wat er de volgende keer bij hoort: een sleutel op dit toestel, of een kaartje als iemand anders in de telefoon kan kijken.',
      'Laat zien hoe ‘Snel weg’ werkt, en hoe je de geschiedenis van de browser wist.',
    ],
    stepsCallBack: (address: string, number: string) => [
      `Bel ${number}. Vraag of de persoon alleen is en vrij kan praten. Zo niet, hang dan op met een smoes.`,
      `Laat de persoon naar ${address} gaan, en lees de code voor.`,
      'De persoon kiest zes cijfers die alleen die persoon kent, en zegt ze niet tegen jou.',
      'Vertel hoe ‘Snel weg’ werkt, en hoe je de geschiedenis van de browser wist.',
    ],
    back: 'Terug naar toegang',
  },
  step: {
    close: (name: string) => `Sluit de toegang van ${name}`,
    closeLead: 'De pagina’s gaan meteen dicht, op elk toestel. Opnieuw openen kan, met een reden.',
    closeWhy: 'Waarom sluit je de toegang?',
    closeSubmit: 'Sluit de toegang',
    closeDone: 'De toegang is dicht. Vertel het op een veilige manier.',
    tell: (name: string) => `Vertel ${name} dat de pagina’s dicht zijn`,
    tellLead: 'Doe dat alleen zoals het veilig is. Schrijf op hoe je het vertelde.',
    tellHow: 'Hoe en wanneer vertelde je het?',
    tellSubmit: 'Leg vast dat je het vertelde',
    tellDone: 'Je legde vast dat je het vertelde.',
    gone: 'Dit is intussen al gedaan.',
    notAsked:
      'We weten niet hoe we deze persoon veilig bereiken. Vraag het eerst aan een collega die de persoon kent.',
  },
  timeline: {
    opened: (name: string) => `Eigen pagina’s geopend voor ${name}`,
    closed: (name: string) => `Eigen pagina’s gesloten voor ${name}`,
    ended: (name: string) => `Eigen pagina’s opgehouden voor ${name}`,
    inName: (reader: string, child: string) => `${reader}, in naam van ${child}`,
  },
  readsAlong: (names: string) => `${names} leest mee, in naam van het kind.`,
  calls: {
    untold: (name: string) => `De pagina’s van ${name} zijn dichtgegaan`,
    toTell: 'Vertel het veilig',
  },
}
