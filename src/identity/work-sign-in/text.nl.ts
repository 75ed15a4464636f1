const ask = 'Vraag je functioneel beheerder om hulp.'

export const text = {
  title: 'Inloggen',
  mail: 'Je werkmail',
  mailHint: 'Dan sturen we je naar de plek waar jouw organisatie je laat inloggen.',
  goOn: 'Ga verder',
  other: 'Anders inloggen',
  withKey: 'Log in met de sleutel op dit apparaat',
  invited: 'Ik heb een code gekregen om voor het eerst in te loggen',
  away: {
    lead: (organisation: string) =>
      `Je logt in bij ${organisation}, met je werkaccount en een tweede stap. Daarna kom je hier terug.`,
    go: (organisation: string) => `Log in bij ${organisation}`,
    otherMail: 'Een andere werkmail',
  },
  key: {
    title: 'Log in met je sleutel',
    lead: 'Je apparaat vraagt of jij het bent: met je vinger, je gezicht of de code van het apparaat.',
    submit: 'Gebruik mijn sleutel',
    none: 'Dit apparaat of deze browser werkt niet met sleutels. Gebruik een ander apparaat of een andere browser.',
    lost: `Sleutel kwijt? ${ask} Samen met een tweede collega geeft die je weer toegang.`,
    mail: 'Log in met je werkmail',
  },
  invitation: {
    title: 'Voor het eerst inloggen',
    lead: 'Vul de code in die je van je functioneel beheerder kreeg.',
    code: 'De code',
    codeHint: 'Twaalf letters en cijfers. Hoofdletters maken niet uit.',
    submit: 'Ga verder',
    hello: (name: string) => `Welkom, ${name}`,
    makeLead:
      'Maak nu een sleutel op dit apparaat. Daarmee log je voortaan in. Gebruik een apparaat dat van jou of je werk is, en dat alleen jij kunt openen.',
    notYou: 'Ben jij dit niet? Maak dan geen sleutel en bel je functioneel beheerder.',
    name: 'Hoe noem je dit apparaat?',
    nameHint: 'Bijvoorbeeld: laptop van het werk.',
    make: 'Maak een sleutel en log in',
    failed: 'Het maken van de sleutel lukte niet. Probeer het opnieuw, of gebruik een ander apparaat.',
  },
  out: `Dit klopt niet, of het werkt niet meer. Probeer het nog een keer. Lukt het niet? ${ask}`,
  late: 'Er is te vaak iets ingevuld dat niet klopte. Wacht een kwartier en probeer het dan opnieuw.',
  /** What came of going to an organisation, by the word in the address. */
  came: {
    mislukt: 'Het inloggen bij je organisatie lukte niet. Probeer het nog een keer.',
    'tweede-stap': `Je organisatie vertelde ons niet dat je met een tweede stap inlogde. Zonder tweede stap kun je hier niet naar binnen. ${ask}`,
    opnieuw: `Je organisatie liet je door zonder opnieuw te vragen wie je bent. Dat is hier wel nodig. ${ask}`,
    niemand:
      'Met dit werkaccount kun je hier nog niet naar binnen. Vraag je functioneel beheerder om je uit te nodigen.',
    'te-vaak': 'Er ging te vaak iets mis met inloggen vanaf deze plek. Wacht een kwartier.',
  },
  signedOut: {
    title: (organisation: string) => `Log ook uit bij ${organisation}`,
    lead: 'Hier ben je uitgelogd. Gebruikt ook iemand anders dit apparaat? Log dan ook daar uit.',
    go: (organisation: string) => `Log uit bij ${organisation}`,
  },
  again: {
    title: 'Log opnieuw in',
    lead: 'Wat je wilt doen, heeft grote gevolgen. Daarom vragen we nu eerst wie je bent.',
  },
}
