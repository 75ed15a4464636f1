import type { About, Advice, Ground, Kind, Outcome, ProlongReason, State, Weighed } from './rules.ts'

export const kindNames: Record<Kind, string> = {
  see: 'Gegevens zien',
  correct: 'Iets verbeteren',
  statement: 'Eigen verklaring',
  destroy: 'Iets laten vernietigen',
  object: 'Bezwaar maken',
}

export const aboutNames: Record<About, string> = { self: 'Over zichzelf', child: 'Over een kind' }

const stateNames: Record<State, string> = {
  asked: 'Wacht op antwoord',
  proposed: 'Een ander kijkt het na',
  'sent-back': 'Terug van nakijken',
  confirmed: 'Beantwoord',
  'carried-out': 'Uitgevoerd',
  withdrawn: 'Ingetrokken',
  read: 'Gelezen',
}

/** Own words ask for no answer: they are read. */
export const stateOf = ({ kind, state }: { kind: Kind; state: State }): string =>
  kind === 'statement' && state === 'asked' ? 'Nog niet gelezen' : stateNames[state]

export const outcomeNames: Record<Outcome, string> = {
  granted: 'Ja, dat kan',
  partly: 'Een deel kan',
  refused: 'Nee, dat kan niet',
}

/** Why not, as it is said to who asked: never that another spoke, or who. */
export const groundNames: Record<Ground, string> = {
  'privacy-of-another': 'Wat over iemand anders gaat, mogen wij niet laten zien. Dat geldt voor iedereen.',
  safety: 'Iedereen moet veilig blijven. Daarom kan dit nu niet.',
  'interest-of-child': 'Wat goed is voor het kind, gaat voor.',
  law: 'De wet zegt dat we dit moeten bewaren.',
  'interest-of-another': 'Voor iemand anders is het heel belangrijk dat dit bewaard blijft.',
  'running-case': 'Er loopt nog een zaak waarvoor dit nodig is.',
  'no-right': 'De wet geeft dit recht alleen aan de persoon zelf, of aan wie gezag heeft.',
  'is-right': 'Volgens ons klopt wat er staat. Je eigen woorden kunnen er wel bij.',
}

export const prolongNames: Record<ProlongReason, string> = {
  complex: 'Er is veel om goed na te kijken.',
  many: 'Er zijn nu veel vragen tegelijk.',
}

export const adviceNames: Record<Advice, string> = {
  holder: 'Het kind is nog geen 12 en deze ouder heeft gezag: de ouder vraagt namens het kind.',
  'holder-with-child':
    'Het kind is 12 tot en met 15: de ouder met gezag en het kind beslissen samen. Vraag het kind eerst alleen.',
  'child-decides':
    'De jongere is 16 of ouder en beslist zelf. De ouder krijgt niets zonder dat de jongere dat wil.',
  'information-only':
    'Deze ouder heeft geen gezag: alleen het belangrijkste over het kind, en niet als dat slecht is voor het kind.',
  unsure:
    'Het is niet zeker wie gezag heeft of hoe oud het kind is. Zoek het eerst op. Tot dan: niets geven.',
  'not-a-parent': 'Deze persoon is geen ouder en heeft geen gezag: geen recht om dit te vragen.',
}

export const weighedNames: Record<Weighed, string> = {
  may: 'De ouder mag dit krijgen',
  'may-in-part': 'De ouder mag een deel krijgen',
  'may-not': 'De ouder krijgt dit niet',
}

export const text = {
  title: 'Rechten',
  lead: 'Wie wat wil zien, verbeteren of weg wil hebben, en wat we antwoordden.',
  about: (kind: Kind, name: string) => `${kindNames[kind]}: ${name}`,
  record: 'Leg een vraag vast',
  none: 'Niemand vroeg hier nog iets over de eigen gegevens',
  noneLead:
    'Vraagt iemand om het dossier te zien, iets te verbeteren, iets weg te halen of maakt iemand bezwaar? Dan staat het hier, met de dag waarop het antwoord er moet zijn.',
  readBefore: (day: string) => `lezen uiterlijk ${day}`,
  before: (day: string) => `antwoord uiterlijk ${day}`,
  late: (day: string) => `had op ${day} beantwoord moeten zijn`,
  doBefore: (day: string) => `uitvoeren uiterlijk ${day}`,
  closedTitle: 'Afgerond',
  card: {
    title: 'Rechten',
    none: 'Niemand vroeg nog iets over de eigen gegevens.',
    all: 'Alles over rechten',
  },
  one: {
    lead: 'Niemand anders van het gezin hoort dat dit gevraagd is.',
    own: 'In eigen woorden',
    how: 'Hoe het gevraagd is',
    typed: 'Zelf gevraagd op de eigen pagina',
    recorded: (how: string, name: string) => `${how} (vastgelegd door ${name})`,
    askedOn: 'Gevraagd op',
    due: 'Antwoord uiterlijk',
    readBy: 'Lezen uiterlijk',
    about: 'Over wie',
    state: 'Hoe het staat',
    young:
      'Wie dit vraagt, is nog geen 12. Wie gezag heeft, vraagt namens het kind. Praat er met het kind over: het kind hoeft hiervoor niet langs een ouder.',
    weighing: 'De afweging voor het kind',
    law: 'Wat de wet meestal zegt',
    childView: 'Wat het kind ervan vindt',
    interest: 'Wat dit voor het kind betekent',
    outcome: 'Uitkomst',
    otherwise: 'Waarom anders dan de wet meestal zegt',
    by: (name: string, day: string) => `${name}, ${day}`,
    answer: 'Het antwoord',
    proposal: 'Voorgesteld antwoord',
    story: 'Wat er gebeurde',
    steps: {
      prolonged: 'Eenmaal langer',
      proposed: 'Antwoord voorgesteld',
      'sent-back': 'Terug om aan te passen',
      confirmed: 'Nagekeken en gegeven',
      'carried-out': 'Uitgevoerd',
      withdrawn: 'Ingetrokken',
      read: 'Gelezen',
    },
    copy: 'Inzage',
    copyGiven: 'De inzage is gegeven. Alleen wie het vroeg, kan het zien en opslaan.',
    copyTaken: 'De inzage is nu niet te zien.',
    toDecide: (count: number) =>
      count === 1 ? 'Nog 1 regel om over te beslissen.' : `Nog ${count} regels om over te beslissen.`,
    decided: 'Over elke regel is beslist.',
    waitsForAnother: 'Iemand anders van het team kijkt dit nu na. Jij had er zelf een hand in.',
    noAccount: 'Wie geen eigen pagina’s heeft, geef je het antwoord op papier.',
    paper: 'Maak de inzage op papier (PDF)',
    takeBack: 'Trek de inzage in',
  },
  next: {
    weigh: 'Weeg het belang van het kind',
    weighAgain: 'Weeg opnieuw',
    copy: 'Beslis wat te zien is',
    choose: 'Beslis wat weg gaat',
    answer: 'Schrijf het antwoord',
    look: 'Kijk het antwoord na',
    prolonged: 'Het duurt langer',
    'carried-out': 'Leg vast dat het gebeurd is',
    withdrawn: 'Het hoeft niet meer',
    read: 'Ik heb het gelezen',
  },
  recordForm: {
    title: 'Leg een vraag over rechten vast',
    lead: 'Iemand vroeg het op een andere manier: in een gesprek, aan de telefoon of op papier. De tijd loopt vanaf die dag.',
    person: 'Wie vraagt het?',
    kind: 'Wat vraagt diegene?',
    about: 'Over wie gaat het?',
    words: 'In de eigen woorden van wie het vraagt',
    how: 'Hoe is het gevraagd?',
    howHint: 'Bijvoorbeeld: in een brief, of aan de telefoon',
    askedOn: 'Op welke dag?',
    submit: 'Leg de vraag vast',
    done: 'De vraag is vastgelegd.',
  },
  weigh: {
    title: 'Weeg het belang van het kind',
    lead: 'Een ouder met gezag kan ook degene zijn voor wie het kind bang is. Wat goed is voor het kind, gaat voor.',
    child: 'Over welk kind gaat het?',
    childView: 'Wat vindt het kind ervan?',
    childViewHint: 'Vraag het alleen, zonder ouders erbij. Kon dat niet? Schrijf waarom.',
    interest: 'Wat betekent dit voor het kind?',
    interestHint: 'Wat gebeurt er thuis als de ouder dit leest? Wie heeft er wat aan?',
    outcome: 'Wat mag de ouder krijgen?',
    otherwise: 'Wijk je af van wat de wet meestal zegt? Waarom?',
    submit: 'Leg de afweging vast',
    done: 'De afweging is vastgelegd. Een ander kijkt hem na bij het antwoord.',
  },
  copy: {
    title: 'Wat is er te zien?',
    lead: 'Beslis regel voor regel. Wat over een ander gaat of wat een ander vertelde, hoort er niet in. Een geheim adres halen we altijd weg.',
    with: (who: string) => `met ${who}`,
    score: (score: number) => `Eigen cijfer: ${score}`,
    view: 'Eigen kijk bij een stuk uit het contactjournaal',
    incident: 'Incident',
    day: 'zonder dag',
    line: (at: number, title: string) => `Regel ${at}: ${title}`,
    choice: 'Wat doe je met deze regel?',
    show: 'Laten zien, met deze woorden zwart',
    'leave-out': 'Helemaal weglaten',
    black: 'Welke woorden worden zwart?',
    blackHint: 'Met komma’s ertussen. Wij stelden de namen en familiewoorden van anderen voor.',
    proposedOut: 'Voorstel: weglaten. Iemand anders vertelde dit, of het is alleen voor het team.',
    submit: 'Beslis over deze regels',
    done: 'Over deze regels is beslist.',
    left: (count: number) => (count === 1 ? 'Nog 1 regel.' : `Nog ${count} regels.`),
    allDone: 'Over elke regel is beslist. Schrijf nu het antwoord.',
    nothing: 'Er staat niets in het dossier over deze persoon. Schrijf dat in het antwoord.',
    open: 'Dit is nu niet te wijzigen: een ander kijkt het na, of het is al gegeven.',
    decidedTitle: 'Waarover is beslist',
    again: 'Beslis opnieuw',
    shown: 'Zo is het te zien',
    leftOut: 'Weggelaten',
    original: 'Zo staat het in het dossier',
    plan: 'Het plan en brieven staan hier niet in. Die geef je apart vrij.',
  },
  answer: {
    title: 'Schrijf het antwoord',
    lead: 'Een ander kijkt het na voordat het wordt gegeven.',
    outcome: 'Wat is het antwoord?',
    grounds: 'Waarom niet, of niet helemaal?',
    groundsHint: 'Deze zinnen komen zo in het antwoord te staan.',
    answer: 'Het antwoord',
    answerHint: 'In gewone woorden, met je en jij. Schrijf nooit dat iemand anders iets vertelde of vroeg.',
    named: 'Ik keek het na: de naam in het antwoord kan geen kwaad',
    complaint: 'Onder het antwoord staat vanzelf waar iemand terecht kan die het er niet mee eens is.',
    kept: (years: number) =>
      `Zonder dit verzoek blijft het dossier na het afsluiten ${years} jaar bewaard. Is er niets tegen, dan is het weg uiterlijk op de dag hieronder.`,
    destroyBy: (day: string) => `Vernietigen uiterlijk ${day}.`,
    submit: 'Leg voor aan een ander',
    done: 'Het antwoord ligt klaar om na te kijken.',
    notWeighed: 'Weeg eerst het belang van het kind.',
    linesFirst: 'Beslis eerst over elke regel, en laat er ten minste één zien. Of kies dat het niet kan.',
  },
  look: {
    title: 'Kijk het antwoord na',
    lead: 'Jij bent de tweede die kijkt. Lees het met de ogen van wie het krijgt, en met de ogen van wie gevaar kan lopen.',
    reader: 'Wie dit leest',
    answer: 'Het antwoord',
    copy: 'Wat er te zien is',
    look: 'Kan het zo?',
    confirmed: 'Ja, geef dit antwoord nu',
    'sent-back': 'Nee, er moet eerst iets anders',
    why: 'Wat moet er anders?',
    submit: 'Leg vast wat je vindt',
    given: 'Het antwoord is gegeven.',
    back: 'Het is terug bij wie het schreef.',
    needsTwo: 'Jij had zelf een hand in dit antwoord. Vraag iemand anders van het team om te kijken.',
  },
  why: {
    prolonged: {
      title: 'Het duurt langer',
      lead: 'Dat mag één keer. Wie het vroeg, leest op de eigen pagina dat het langer duurt en waarom.',
      why: 'Waarom duurt het langer?',
      submit: 'Leg vast dat het langer duurt',
      done: 'Vastgelegd. Wie het vroeg, kan het lezen.',
    },
    'carried-out': {
      title: 'Leg vast dat het gebeurd is',
      lead: 'Wat is er verbeterd of gestopt? Ook op papier, en bij wie het eerder kreeg.',
      why: 'Wat is er gedaan, en door wie?',
      submit: 'Leg vast dat het gebeurd is',
      done: 'Vastgelegd. Wie het vroeg, leest dat het gebeurd is.',
    },
    destroy: {
      title: 'Vernietig nu',
      lead: 'Wat gekozen en nagekeken is, verdwijnt nu uit het dossier. Dat is niet terug te draaien. Doe het ook met papier, en vraag het aan wie het eerder kreeg.',
      why: 'Wat deed je met papier, en met wie het eerder kreeg?',
      submit: 'Vernietig nu',
      done: 'Het is weg. Het bewijs staat klaar om te geven.',
    },
    withdrawn: {
      title: 'Het hoeft niet meer',
      lead: 'Alleen als wie het vroeg dat zelf zei. Vraag je af of iemand anders daarop aandrong.',
      why: 'Hoe weet je dat het niet meer hoeft?',
      submit: 'Leg vast dat het niet meer hoeft',
      done: 'Vastgelegd.',
    },
    read: {
      title: 'Een eigen verklaring lezen',
      lead: 'Deze woorden blijven staan zoals ze zijn. Wie ze schreef, ziet dat ze gelezen zijn.',
      why: '',
      submit: 'Ik heb het gelezen',
      done: 'Wie het schreef, ziet dat het gelezen is.',
    },
  },
  takeBack: {
    title: (name: string) => `Trek de inzage van ${name} in`,
    lead: 'Daarna staat het niet meer op de eigen pagina. Wat al is opgeslagen, kun je niet terughalen.',
    submit: 'Trek de inzage in',
    done: 'De inzage is ingetrokken.',
    gone: 'Er is niets om in te trekken.',
  },
  statements: {
    title: 'Eigen verklaringen',
    toRead: 'Laat weten dat je dit las',
  },
  calls: {
    answer: (kind: Kind, name: string) => `${name} vraagt: ${kindNames[kind].toLowerCase()}`,
    statement: (name: string) => `${name} schreef een eigen verklaring`,
    danger: (name: string) => `${name} vraagt iets over de eigen gegevens, en dat klinkt naar gevaar`,
    late: (kind: Kind, name: string) =>
      kind === 'statement'
        ? `Nog niet gelezen: de eigen verklaring van ${name}`
        : `Te laat: antwoord voor ${name} (${kindNames[kind].toLowerCase()})`,
    doIt: (kind: Kind, name: string) => `Voer uit voor ${name}: ${kindNames[kind].toLowerCase()}`,
    look: 'Een antwoord over rechten wacht op een tweede paar ogen',
    step: 'Bekijk',
    stepLook: 'Kijk na',
  },
  timeline: {
    asked: (kind: Kind) => `Vraag over rechten: ${kindNames[kind].toLowerCase()}`,
    answered: 'Antwoord op een vraag over rechten gegeven',
  },
  meanwhile: 'Intussen is hier iets veranderd. Bekijk eerst hoe het er nu voor staat.',
  paper: {
    title: 'Wat er over jou is vastgelegd',
    titleChild: 'Wat er is vastgelegd',
    kicker: 'Inzage',
    description: 'Een deel van een dossier, voor wie erom vroeg',
    footer: (day: string) => `Gemaakt op ${day}`,
    made: 'Gemaakt op',
    lead: 'Dit is wat we over jou opschreven. Woorden over anderen zijn zwart of staan er niet in. Dat is bij iedereen zo. Er kan dus ook iets ontbreken omdat het over een ander gaat.',
    leadChild:
      'Woorden over anderen zijn zwart of staan er niet in. Dat is bij iedereen zo. Er kan dus ook iets ontbreken omdat het over een ander gaat.',
    page: 'pagina',
    of: 'van',
    noDay: 'Zonder dag',
  },
  region: {
    title: 'Vragen over rechten',
    lead: 'Alle vragen van gezinnen over hun gegevens, zonder namen. Zo zie je of iedereen op tijd antwoord krijgt.',
    none: 'Er zijn nog geen vragen',
    noneLead:
      'Vraagt iemand van een gezin om het dossier te zien of iets te verbeteren, dan zie je dat hier.',
    open: 'Wachten op antwoord',
    closed: 'Beantwoord of afgerond',
    late: (count: number) => (count === 1 ? '1 vraag is te laat.' : `${count} vragen zijn te laat.`),
    inTime: 'Geen enkele vraag is te laat.',
    what: 'Wat',
    garden: 'Toekomsttuin',
    who: 'Vaste contactpersoon',
    asked: 'Gevraagd op',
    due: 'Antwoord uiterlijk',
    settled: 'Klaar op',
    state: 'Hoe het staat',
    isLate: 'Te laat',
    prolonged: 'eenmaal langer',
    refused: 'antwoord was nee',
    description: 'Vragen over rechten, met de dag waarop het antwoord er moet zijn',
  },
}
