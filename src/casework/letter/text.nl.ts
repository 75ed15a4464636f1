import type { Kind, State, Way } from './rules.ts'

export const kindNames = {
  inform: 'Kennismaken en uitleg',
  invitation: 'Uitnodiging voor een netwerkberaad',
  handover: 'Een nieuwe contactpersoon',
  plan: 'Het plan',
  closing: 'Afsluiten',
} as const satisfies Record<Kind, string>

export const wayNames = {
  post: 'Met de post',
  'in-hand': 'Ik geef de brief zelf',
  'own-mail': 'Ik mail de brief zelf, buiten Toekomsttuin om',
} as const satisfies Record<Way, string>

export const wayDone = {
  post: 'met de post',
  'in-hand': 'zelf gegeven',
  'own-mail': 'gemaild buiten Toekomsttuin om',
} as const satisfies Record<Way, string>

export const stateNames = {
  draft: 'Nog niet klaar',
  waiting: 'Ligt klaar',
  sent: 'Verstuurd',
  'kept-back': 'Niet verstuurd',
} as const satisfies Record<State, string>

export const text = {
  title: 'Brieven aan het gezin',
  lead: 'Elke brief is voor één persoon. Er staat alleen in wat die persoon mag weten.',
  write: 'Schrijf een brief',
  all: 'Brieven aan het gezin',
  none: 'Nog geen brieven',
  noneLead:
    'Schrijf je een brief, dan staat die hier: eerst om verder te schrijven, later als wat er is verstuurd.',
  lists: {
    waiting: 'Dit ligt klaar om weg te gaan',
    draft: 'Hier wordt nog aan geschreven',
    ended: 'Dit is geweest',
    gone: 'Verstuurd',
  },
  for: (name: string) => `Voor ${name}`,
  waiting: (many: number) =>
    many === 1 ? 'Er ligt 1 brief klaar om weg te gaan.' : `Er liggen ${many} brieven klaar om weg te gaan.`,
  timeline: (name: string, kind: string) => `Brief aan ${name}: ${kind}`,
  call: (name: string) => `Er ligt een brief klaar voor ${name}`,
  callStep: 'Verstuur de brief',
  post: {
    title: 'Post die klaarligt',
    lead: 'Wat van jouw huishoudens nog op papier weg moet, of wat je zelf geeft of mailt.',
    none: 'Er ligt niets klaar',
    noneLead: 'Maak je een brief klaar, dan staat die hier tot je zegt dat hij weg is.',
    letters: 'Brieven',
    paper: 'Nog op papier te zetten',
    paperLead:
      'Voor mensen zonder mail of eigen pagina’s. Een uitnodiging en een plan gaan hier weg als de brief erover is verstuurd, of als het beraad is geweest.',
    papers: {
      invitation: 'Uitnodiging voor het netwerkberaad',
      'when-form': 'Formulier: wanneer kun je?',
      plan: 'Het plan, dat deze persoon mag lezen',
    },
    wanted: (day: string) => `sinds ${day}`,
    line: (household: string, name: string) => `${household}, voor ${name}`,
    today: 'Vandaag',
    since: (day: string) => `klaar sinds ${day}`,
    link: 'Bekijk de post die klaarligt',
  },
  begin: {
    title: 'Schrijf een brief',
    lead: 'Wij zetten alvast een tekst voor je klaar. Die pas je daarna aan.',
    kind: 'Wat voor brief?',
    person: 'Voor wie?',
    personHint:
      'Is de brief voor meer mensen? Maak er dan voor ieder één. Zo krijgt niemand te lezen wat van een ander is.',
    submit: 'Zet de brief klaar',
    done: 'De tekst staat klaar. Lees hem na en maak hem van jezelf.',
    noPlan:
      'Deze persoon mag het plan nog niet lezen, of er is geen plan dat nu geldt. Geef het plan eerst vrij.',
  },
  form: {
    title: (name: string) => `Brief aan ${name}`,
    lead: 'Schrijf zoals je praat. Zet er niets in over een ander dat deze persoon niet mag weten.',
    subject: 'Onderwerp',
    subjectHint: 'Staat groot bovenaan. Kies woorden die iedereen mag zien.',
    body: 'De brief',
    bodyHint:
      'Een regel die begint met # wordt een kopje. Een regel die begint met - wordt een punt in een lijstje.',
    submit: 'Bewaar de brief',
    done: 'De brief is bewaard.',
    changed: 'Een collega paste deze brief net aan.',
    secret:
      'In deze brief staat een adres dat geheim is. Haal het eruit. Ook op de envelop zet je het niet zelf: dat doen wij.',
  },
  one: {
    to: 'Voor',
    kind: 'Soort brief',
    state: 'Hoe staat het ervoor?',
    way: 'Hoe gaat de brief?',
    made: 'Klaargemaakt',
    madeBy: (name: string, day: string) => `door ${name}, ${day}`,
    sent: (day: string, how: string) => `op ${day}, ${how}`,
    keptBack: 'Waarom niet verstuurd',
    words: 'De brief',
    paper: 'Op papier',
    previews: {
      'brief.pdf': 'Bekijk de brief als PDF',
      'brief.docx': 'Bekijk de brief als Word-bestand',
    },
    ownPaper:
      'Het Word-bestand staat op het papier van je organisatie. De PDF heeft dezelfde woorden, met de naam van je organisatie en het logo.',
    asPdf: 'Open als PDF',
    asPdfHow:
      'De PDF heeft dezelfde woorden, met de naam van je organisatie en het logo. Wil je precies je eigen papier als PDF? Open de brief in Word en bewaar haar daar als PDF.',
    file: 'Open de brief',
    edit: 'Schrijf verder',
    make: 'Maak de brief klaar',
    throwAway: 'Gooi weg',
    record: 'Zeg dat de brief weg is',
    keepBack: 'Deze brief gaat niet weg',
    envelope: 'Maak het adresblad',
    envelopeFor: (label: string) => `voor ${label}`,
    envelopeLead:
      'Vouw het blad om de brief. Door het venster zie je dan alleen de naam en het adres. Gebruik een envelop zonder logo.',
    noAddress: 'We weten het adres niet. Vraag het, of geef de brief zelf.',
    secret: (name: string | null) =>
      name ? `Het adres is geheim. De brief komt via ${name}.` : 'Het adres is geheim.',
    secretMine:
      'Dit adres is geheim. Alleen jij en wie naast je staat kunnen het adresblad maken. Laat het nergens liggen.',
    postClosed: 'Post is hier nu niet veilig',
    postClosedMore: 'Er komt daarom geen adresblad. Geef de brief zelf, of vraag het opnieuw.',
    unreadable: 'De brief zelf is niet meer te openen.',
  },
  make: {
    title: 'Maak de brief klaar',
    lead: 'Daarna verandert de brief niet meer. We bewaren hem bij het huishouden.',
    way: 'Hoe komt de brief bij diegene?',
    mailHint:
      'Mail van Toekomsttuin zegt nooit waar het over gaat. Mail je de brief zelf, gebruik dan beveiligde mail van je organisatie.',
    closedTitle: 'Niet elke manier is veilig',
    closed: {
      post: (name: string) => `Met de post kan nu niet: ${name} zei niet dat een brief thuis veilig is.`,
      mail: (name: string) => `Mailen kan nu niet: ${name} zei niet dat mail veilig is.`,
    },
    ask: 'Vraag hoe je veilig bereikt',
    named: (names: string) => `In deze brief staat ook iets over ${names}`,
    namedMore: (name: string) => `Mag ${name} dat weten? Haal het er anders uit.`,
    theirs: (name: string) => `Ik las de brief na. Er staat niets in wat ${name} niet mag weten.`,
    submit: 'Maak de brief klaar',
    done: 'De brief ligt klaar. Zeg het hier als hij weg is.',
    gap: 'Er staat nog [vul in] in de brief. Schrijf eerst verder.',
    noPlan:
      'Het plan in deze brief geldt niet meer, of mag niet meer worden gelezen. Gooi de brief weg en begin opnieuw.',
    infected: 'De virusscanner keurt dit bestand niet goed. Kijk het papier van je organisatie na.',
    'no-answer': 'De virusscanner geeft geen antwoord. Probeer het straks opnieuw.',
    unsafe: 'Zo kan het niet veilig. Kies een andere manier.',
  },
  sent: {
    title: 'Is de brief weg?',
    lead: 'Zo weet iedereen in het team dat de brief er is.',
    way: 'Hoe ging de brief?',
    on: 'Op de post gedaan, gegeven of gemaild op',
    submit: 'Leg vast dat de brief weg is',
    done: 'De brief staat als verstuurd op de tijdlijn.',
    already: 'Van deze brief is al vastgelegd wat ermee gebeurde.',
    tooEarly: 'Toen was de brief er nog niet. Kies een latere dag.',
  },
  end: {
    throwTitle: 'Gooi je deze brief weg?',
    throwLead: 'De tekst is dan weg. Er is nog niets verstuurd.',
    throwSubmit: 'Gooi weg',
    thrown: 'De brief is weggegooid.',
    keepTitle: 'Gaat deze brief niet weg?',
    keepLead: 'De brief blijft bewaard bij het huishouden, met waarom hij niet wegging.',
    why: 'Waarom niet?',
    keepSubmit: 'Leg vast dat de brief niet weggaat',
    kept: 'Vastgelegd dat deze brief niet weggaat.',
  },
  document: {
    logo: (name: string) => `Logo boven een brief van ${name}`,
    description: 'Een brief',
    footer: (name: string) => `Brief van ${name}`,
    page: 'pagina',
    of: 'van',
    sheet: 'Adresblad',
    from: (name: string) => `Afz. ${name}`,
  },
}
