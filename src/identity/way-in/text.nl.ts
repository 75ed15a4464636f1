const keys = (count: number) =>
  count === 1 ? 'een sleutel op één apparaat' : `sleutels op ${count} apparaten`

const countOf = (places: number) => (places === 1 ? 'op één plek' : `op ${places} plekken`)
const placesInWords = (places: number) =>
  places === 0 ? 'Op dit moment nergens.' : `Op dit moment ${countOf(places)}.`

export const text = {
  admin: 'Beheer',
  people: 'Mensen en rollen',
  page: {
    title: 'Inloggen',
    lead: (name: string) => `Hoe ${name} binnenkomt.`,
    demo: 'In de demonstratie kiest iedereen op de eerste pagina wie die is. Uitnodigen kun je hier wel proberen.',
    how: 'Zo logt deze collega in',
    byAccount: (organisation: string) => `Met het werkaccount van ${organisation}.`,
    byKey: (count: number) => `Met ${keys(count)}.`,
    none: 'Deze collega kan nog niet inloggen.',
    self: 'Dit ben je zelf. Je eigen toegang regelt een andere functioneel beheerder.',
    inviteAccount: (organisation: string, mail: string) =>
      `${mail} hoort bij ${organisation}. Na je uitnodiging logt deze collega in met dat werkaccount en een tweede stap. Een code is niet nodig.`,
    inviteKey:
      'Je krijgt een code die één keer werkt. Vertel die zelf, aan tafel of aan de telefoon op een nummer dat je al had. Mail of app hem niet.',
    noMail: 'Er staat geen werkmail bij deze collega.',
    invite: 'Nodig uit',
    newCode: 'Maak een nieuwe code',
    again: 'Nodig opnieuw uit',
    againLead: 'De uitnodiging die nu openstaat, werkt dan niet meer.',
    done: 'De uitnodiging is klaar.',
    open: 'Er staat een uitnodiging open',
    until: (moment: string) => `Die werkt tot ${moment}.`,
    madeBy: (name: string) => `${name} gaf deze uitnodiging en kan de code lezen.`,
    onServer: 'Deze uitnodiging is op de server gemaakt.',
    code: 'De code voor deze collega:',
    tell: (address: string) => `De collega gaat naar ${address} en vult de code in.`,
    tellAccount: (address: string) => `De collega gaat naar ${address} en vult de werkmail in.`,
    lost: 'Sleutel kwijt, of een ander werkaccount?',
    lostLead:
      'Vraag dan herstel aan. Een tweede collega kijkt mee: een andere functioneel beheerder of de privacy officer. Daarna nodig je opnieuw uit.',
    ask: 'Vraag herstel aan',
    waiting: 'Er wacht een verzoek om herstel op een tweede collega.',
    see: 'Bekijk het verzoek',
    openNow: 'Nu ingelogd',
    places: placesInWords,
    closeLink: 'Log deze collega overal uit',
    refusals: {
      self: 'Je kunt jezelf niet uitnodigen. Vraag een andere functioneel beheerder.',
      'has-way': 'Deze collega kan al inloggen. Lukt dat niet meer? Vraag dan herstel aan.',
      left: 'Deze collega werkt hier niet (meer).',
    },
  },
  ask: {
    title: 'Vraag herstel aan',
    lead: (name: string) =>
      `Als een tweede collega dit bevestigt, werkt niets meer waarmee ${name} nu inlogt. ${name} is dan meteen overal uitgelogd en hoort dat.`,
    how: 'Hoe weet je zeker dat het deze collega is?',
    hint: 'Bijvoorbeeld: gezien op kantoor, of teruggebeld op het nummer uit het personeelsbestand.',
    submit: 'Vraag herstel aan',
    done: 'Het verzoek ligt bij een tweede collega.',
    refusals: {
      'no-way': 'Deze collega kan nu niet inloggen. Nodig meteen uit.',
      once: 'Er wacht al een verzoek voor deze collega.',
      self: 'Voor jezelf vraagt een andere functioneel beheerder herstel aan.',
    },
  },
  close: {
    title: (name: string) => `Log ${name} overal uit`,
    lead: 'Dit werkt meteen, op elk apparaat. Doe dit bij een verloren of gestolen apparaat, of als je ziet dat iemand anders meekijkt.',
    after: (name: string) =>
      `${name} kan daarna opnieuw inloggen. Mag dat niet, omdat een sleutel of een werkaccount in verkeerde handen is? Vraag dan ook herstel aan, of regel het vertrek. Wat ${name} net typte en nog niet opsloeg, komt niet aan.`,
    submit: 'Log overal uit',
    crumb: 'Log overal uit',
    done: (places: number) =>
      places === 0 ? 'Deze collega was nergens meer ingelogd.' : `Overal uitgelogd: ${countOf(places)}.`,
    refusals: { self: 'Dit ben je zelf. Uitloggen op al je apparaten doe je bij Mijn toegang.' },
  },
  list: {
    title: 'Herstel van toegang',
    lead: 'Wie opnieuw toegang nodig heeft, krijgt die als een tweede collega het bevestigt.',
    caption: 'Verzoeken om herstel',
    who: 'Voor wie',
    askedBy: 'Gevraagd door',
    state: 'Stand',
    waits: 'wacht op een tweede collega',
    lapsed: 'verlopen na een week',
    confirmed: (name: string) => `bevestigd door ${name}`,
    refused: (name: string) => `niet bevestigd door ${name}`,
    empty: 'Er zijn geen verzoeken',
    emptyLead: 'Hier staat het als een collega opnieuw toegang nodig heeft.',
  },
  decide: {
    title: (name: string) => `Herstel voor ${name}`,
    facts: 'Het verzoek',
    askedBy: 'Gevraagd door',
    askedOn: 'Op',
    how: 'Hoe die het weet',
    decision: 'Klopt dit?',
    check:
      'Controleer het zelf. Spreek de collega, of iemand die de collega net zag. Iemand kan zich voordoen als een ander.',
    yes: 'Ja, geef opnieuw toegang. Wat er nu is, werkt daarna niet meer.',
    no: 'Nee, laat alles zoals het is.',
    submit: 'Leg je besluit vast',
    confirmed: 'Bevestigd. Wie het vroeg, kan nu opnieuw uitnodigen.',
    refused: 'Er verandert niets aan de toegang.',
    own: 'Jij vroeg dit zelf, of het gaat over jou. Een andere collega beslist.',
    over: 'Over dit verzoek is beslist, of het is verlopen.',
    lately: 'Log eerst opnieuw in',
    latelyLead: 'Dit besluit heeft grote gevolgen. Daarom vragen we eerst opnieuw wie je bent.',
    latelyLink: 'Log opnieuw in',
    latelyRefused: 'Je logde te lang geleden in. Log opnieuw in en leg je besluit daarna vast.',
  },
  /** How a session began. */
  how: 'Hoe',
  ways: {
    demonstration: 'gekozen in de demonstratie',
    oidc: 'met een werkaccount',
    passkey: 'met een sleutel',
    code: 'met een code',
  },
  mine: {
    title: 'Mijn sleutels',
    lead: 'Met een sleutel op een apparaat log je in. Heb je er twee, dan kun je altijd nog naar binnen als je er een kwijt bent.',
    link: 'Bekijk je sleutels',
    back: 'Mijn toegang',
    caption: 'Apparaten met een sleutel',
    device: 'Apparaat',
    noName: 'zonder naam',
    made: 'Gemaakt',
    used: 'Laatst gebruikt',
    end: 'Weg',
    endOne: (name: string) => `Haal weg: ${name}`,
    ended: 'Deze sleutel werkt niet meer.',
    add: 'Nog een apparaat',
    addLead:
      'Doe dit op het apparaat zelf: log daar in met een sleutel die je al hebt, bijvoorbeeld met je telefoon.',
    name: 'Hoe noem je dit apparaat?',
    submit: 'Maak een sleutel op dit apparaat',
    done: 'Je sleutel staat op dit apparaat.',
    restored: (day: string, asked: string, confirmed: string) =>
      `Op ${day} kreeg je opnieuw toegang. ${asked} vroeg dat, ${confirmed} bevestigde het. Klopt dat niet? Bel de privacy officer.`,
    refusals: {
      failed: 'Het maken van de sleutel lukte niet. Probeer het opnieuw.',
      last: 'Dit is je laatste sleutel. Maak eerst een andere.',
      lately: 'Je logde te lang geleden in. Log opnieuw in en probeer het dan nog een keer.',
      gone: 'Deze sleutel werkte al niet meer.',
    },
  },
}
