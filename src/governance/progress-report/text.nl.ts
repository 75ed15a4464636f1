import type { ScanHit } from './rules.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const text = {
  list: {
    title: 'Voortgang',
    lead: 'Wat de regio over haar voortgang vertelt: in een memo en in dia’s, uit dezelfde feiten.',
    begin: 'Maak een nieuwe rapportage',
    empty: 'Er is nog geen rapportage',
    emptyMaker: 'Kies een peildatum. Toekomsttuin haalt de cijfers, lessen en ontwikkelingen van die dag op.',
    emptyReader: 'Zodra de projectleider een rapportage vrijgeeft, vind je haar hier.',
    caption: 'Rapportages over de voortgang, de nieuwste eerst',
    subject: 'Onderwerp',
    cutOff: 'Peildatum',
    reference: 'Kenmerk',
    state: 'Stand',
    publication: 'Welke aantallen laten we zien?',
  },
  draft: 'concept',
  released: 'vrijgegeven',
  releasedOn: (on: string) => `Vrijgegeven op ${on}`,
  begin: {
    title: 'Maak een nieuwe rapportage',
    lead: 'Kies tot welke dag je vertelt. Dat is de peildatum.',
    period: 'Waarover je vertelt',
    cutOff: 'Peildatum',
    cutOffHint: 'De laatste dag die meetelt.',
    previousKnown: (on: string) =>
      `De vorige vrijgegeven rapportage liep tot en met ${on}. Wat daarna begon, telt als nieuw.`,
    previous: 'Vorige peildatum',
    previousHint: 'Je eerste rapportage: kies de dag waarna een huishouden als nieuw telt.',
    previousNote: 'Waar komt die dag vandaan?',
    previousNoteHint: 'Dit komt bij de bronnen te staan.',
    submit: 'Maak de rapportage',
    done: 'De rapportage staat klaar als concept.',
    taken: 'Er is al een rapportage met deze peildatum. Open die, of kies een andere dag.',
    previousNeeded: 'Vul in vanaf welke dag je telt: er is nog geen rapportage van vóór deze peildatum.',
    previousBefore: 'De vorige peildatum ligt niet vóór de nieuwe. Kies een eerdere dag.',
    subject: (moment: string) => `Voortgang Toekomstscenario kind- en gezinsbescherming (TKS), ${moment}`,
    contactPerson: 'Projectleider TKS',
    proposal: 'Kennisnemen van de voortgang van TKS in de regio.',
  },
  head: {
    title: 'Kop van het memo',
    subject: 'Onderwerp',
    distribute: 'Mag het memo verspreid worden?',
    yes: 'Ja',
    no: 'Nee',
    contactPerson: 'Contactpersoon',
    contactPersonHint: 'Een rol, geen naam.',
    units: 'Eenheid',
    emails: 'E-mail',
    perLine: 'Zet elke op een eigen regel.',
    reference: 'Kenmerk',
    referenceHint: 'Bijvoorbeeld DOC-25013663.',
    memoDate: 'Datum van het memo',
  },
  change: {
    title: 'Wijzig de rapportage',
    link: 'Wijzig',
    proposals: 'Voorstel',
    proposal: (index: number) => `Voorstel ${index + 1}`,
    proposalLabel: 'Wat stel je voor?',
    addProposal: 'Nog een voorstel',
    removeProposal: 'Haal dit voorstel weg',
    explanation: 'Toelichting',
    explanationLabel: 'Wat wil je de lezers vertellen?',
    explanationHint: 'In je eigen woorden. Laat een regel leeg voor een nieuwe alinea.',
    route: 'Behandeling',
    item: 'Welk agendapunt brengt dit memo langs de overleggen?',
    itemHint: 'De data, de overleggen en de conclusies komen dan vanzelf in het memo.',
    noItem: 'Nog geen agendapunt',
    deck: 'Lessen in de dia’s',
    deckHint: 'In het memo staan altijd alle lessen.',
    lessonGone: 'Een van deze lessen is er niet meer. Kies opnieuw.',
    itemGone: 'Dit agendapunt is er niet meer. Kies opnieuw.',
    noLessons: 'Er zijn nog geen lessen om uit te kiezen.',
    submit: 'Bewaar de rapportage',
    done: 'De rapportage is bewaard.',
    changedMeanwhile: 'Iemand anders heeft deze rapportage net gewijzigd. Vergelijk en bewaar opnieuw.',
    releasedAlready: 'Deze rapportage is al vrijgegeven en blijft zoals zij is.',
  },
  report: {
    stand: (on: string, reference: string) => `Stand op ${on} · ${reference}`,
    draftLead:
      'Zo komt het memo eruit te zien. Daarnaast lees je waar alles vandaan komt en wat nog ontbreekt.',
    madeFrom: 'Waar dit vandaan komt',
    ownWords: 'In eigen woorden van de regio.',
    headSource: 'Ingevuld door wie het memo maakt.',
    routeSource: 'De agenda van de overleggen.',
    missing: 'Nog niet vastgelegd',
    afterRelease: 'na vaststelling ingevuld',
    afterReleaseNote:
      'Deze conclusie is later vastgelegd. In de vrijgegeven documenten staat wat toen bekend was.',
    download: 'Documenten',
    downloadDraft: 'Op elke bladzijde staat dat het een concept is.',
    memoWord: 'Memo als Word-document',
    memoPdf: 'Memo als PDF',
    slides: 'Dia’s als presentatie',
    facts: 'De feiten als gegevensbestand',
    deckTitle: 'In de dia’s',
    deckNote: (chosen: number, all: number) => `${chosen} van de ${many(all, 'les', 'lessen')}`,
  },
  release: {
    title: 'Geef de rapportage vrij',
    link: 'Geef vrij',
    lead: 'Daarna lezen ook de projectgroep en de ambassadeurs haar. De documenten veranderen dan niet meer.',
    checkedTitle: 'De tekst is nagekeken',
    checked: 'Er staan geen namen van gezinsleden in en geen aantallen die naar een gezin kunnen wijzen.',
    blockedTitle: 'Vrijgeven kan nog niet',
    blockedLead: 'Pas deze onderdelen aan. Kom daarna terug.',
    missingTitle: 'Dit ontbreekt nog',
    missingLead: 'Vrijgeven mag, maar dit staat dan als “nog niet vastgelegd” in de documenten.',
    submit: 'Geef de rapportage vrij',
    done: 'De rapportage is vrijgegeven.',
    hits: 'Er staat iets in de tekst dat niet naar buiten mag. Kijk hieronder bij welk onderdeel.',
    changedMeanwhile: 'De rapportage is net gewijzigd. Lees haar na en geef haar dan vrij.',
    back: 'Terug naar de rapportage',
  },
  publication: {
    title: 'Welke aantallen laten we zien?',
    lead: (threshold: number) =>
      `Een aantal onder de ${threshold} houden we weg, omdat het naar een gezin kan wijzen. De regio kan besluiten de totalen per toekomsttuin toch te laten zien.`,
    legend: 'De aantallen nieuwe en gevolgde huishoudens per toekomsttuin',
    shown: 'We laten ze zien',
    shownHint: 'Ook als ze klein zijn. Alles wat daaronder ligt, blijft beschermd.',
    guarded: 'We houden kleine aantallen weg',
    guardedHint: 'Er staat dan “te klein om te tonen”.',
    fromDay: 'Vanaf welke dag geldt dit?',
    why: 'Waarom kiest de regio hiervoor?',
    whyHint: 'Deze reden staat bij de cijfers in het memo en in de dia’s.',
    submit: 'Leg de keuze vast',
    done: 'De keuze is vastgelegd.',
    history: 'Eerdere keuzes',
    none: 'Er is nog niets gekozen: kleine aantallen worden weggehouden.',
    line: (shown: boolean, from: string) => `${shown ? 'Getoond' : 'Weggehouden'} vanaf ${from}`,
    by: (name: string, on: string) => `${name}, ${on}`,
  },
} as const

/** What the scan found, told without telling what it was. */
export const hitInWords = ({ block, kind }: ScanHit): string =>
  kind === 'name'
    ? `${block}: hier staat een naam van iemand uit een huishouden.`
    : `${block}: hier staat een aantal dat zo klein is dat het naar een gezin kan wijzen.`

/** Where the facts of a report come from, as its readers see it. */
export const sourceLines = {
  mission: 'De missie van het Toekomstscenario kind- en gezinsbescherming, in woorden van de regio.',
  organisation: (on: string) => `Toekomsttuinen en groepen in Toekomsttuin, stand op ${on}.`,
  cases: (on: string) => `Telling van de huishoudens in Toekomsttuin, stand op ${on}.`,
  previous: (on: string, note: string) => `Vorige peildatum ${on}: ${note}`,
  lessons: (on: string) => `Lessen van de praktijkgroep in Toekomsttuin, stand op ${on}.`,
  improvements: (on: string) => `Verbetervoorstellen en trainingen in Toekomsttuin, stand op ${on}.`,
  developments: (on: string) => `Ontwikkelingen in Toekomsttuin, stand op ${on}.`,
  youngPeople: 'Alleen huishoudens met jeugdigen tellen mee.',
  chosen: (why: string, on: string) =>
    `De regio toont deze totalen (keuze van ${on}): ${why} Uit zulke kleine aantallen kun je geen trend lezen.`,
  guarded: (threshold: number) =>
    `Aantallen onder de ${threshold} houden we weg, en wat nodig is om ze niet te kunnen uitrekenen.`,
} as const

/** How a report tells what other parts of Toekomsttuin recorded. */
export const recordedWords = {
  restsOnLessons: (titles: readonly string[]) =>
    `${titles.length === 1 ? 'de les' : 'de lessen'} ${titles.map(title => `‘${title}’`).join(' en ')}.`,
  restsOnAgreement: (provider: string) => `de afspraak met ${provider}.`,
  restsOnNothing: 'nog niet vastgelegd.',
  notSupported: (lessons: number) =>
    `${lessons === 1 ? 'Die les is' : 'Niet al die lessen zijn'} ${lessons === 1 ? 'nog niet voldoende' : 'voldoende'} onderbouwd.`,
  aim: (aim: string) => `Doel: ${aim.charAt(0).toLowerCase()}${aim.slice(1)}`,
  finished: (on: string) => `Afgerond op ${on}.`,
  trainingDay: (no: number) => `Dag ${no}`,
  members: (roles: readonly string[], organisation: string | null, advises: boolean) => {
    const of = [organisation, advises && 'adviserend'].filter(Boolean).join(', ')
    const who = roles.join(' en ')
    return of ? `${who} (${of})` : who
  },
  until: (title: string, until: string) => `${title} (tot en met ${until})`,
  outcome: (outcome: string) => `Uitkomst: ${outcome}`,
  noOutcome: 'De uitkomst is nog niet vastgelegd.',
  preferred: (title: string, words: string) => `De voorkeur gaat uit naar ‘${title}’: ${words}`,
  noPreference: 'Welk scenario de voorkeur heeft, is nog niet vastgelegd.',
  link: (title: string, source: string) => `${title} (${source})`,
} as const

export const missingLines = {
  route: 'Er is nog geen agendapunt gekozen; de route langs de overleggen is leeg.',
  conclusion: (meeting: string) => `${meeting}: de conclusie.`,
  explanation: 'De toelichting in eigen woorden.',
  groups: 'De groepen van het project.',
  lessons: 'Er zijn nog geen lessen.',
  weakLessons: (weak: number, all: number) =>
    weak === all
      ? 'Geen van de lessen is voldoende onderbouwd voor een advies.'
      : `${many(weak, 'les is', 'lessen zijn')} nog niet voldoende onderbouwd voor een advies.`,
  noDeckLessons: 'Er is nog geen les gekozen voor de dia’s.',
  outcome: (title: string, occasion: string) =>
    title === occasion ? `${title}: de uitkomst.` : `${title}, ${occasion}: de uitkomst.`,
  developments: 'Er is nog niets vastgelegd.',
} as const

export const commandText = {
  usage:
    'Geef de regio, de peildatum en een map op: report --region gooi-en-vechtstreek --until 2025-11-20 --out MAP.',
  wrongDay: (typed: string) => `${typed} is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2025-11-20.`,
  future: (typed: string) => `${typed} ligt in de toekomst. Kies vandaag of een eerdere dag.`,
  noRegion: (typed: string) => `De regio ${typed} is hier niet bekend.`,
  noLeader: (typed: string) => `De regio ${typed} heeft nu geen projectleider die de rapportage kan maken.`,
  noReport:
    'Er is nog geen rapportage om van uit te gaan. Maak er eerst een in Toekomsttuin, onder Voortgang.',
  tooEarly: (typed: string) => `Vóór ${typed} is er niets om mee te vergelijken. Kies een latere dag.`,
  unwritable: (folder: string) => `In de map ${folder} kan niet worden geschreven. Kies een andere map.`,
  written: (folder: string, stage: string) => `De rapportage (${stage}) staat in ${folder}.`,
} as const
