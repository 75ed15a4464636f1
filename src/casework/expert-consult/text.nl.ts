import type { ConsultKind, ConsultState, Expertise, Following, urgencies } from './rules.ts'

export const expertiseNames = {
  'safe-home': 'Veilig Thuis',
  'certified-institution': 'Gecertificeerde instelling',
  'child-protection-board': 'Raad voor de Kinderbescherming',
  'behavioural-scientist': 'Een gedragswetenschapper',
  'experience-expert': 'Een ervaringsdeskundige',
} as const satisfies Record<Expertise, string>

export const stateNames = {
  asked: 'wacht op antwoord',
  accepted: 'opgepakt',
  'waits-for-use': 'beantwoord',
  referred: 'doorverwezen',
  used: 'afgerond',
  withdrawn: 'ingetrokken',
} as const satisfies Record<ConsultState, string>

export const kindNames = {
  advice: 'Een antwoord op mijn vraag',
  'second-view': 'Een tweede blik: zie ik iets over het hoofd?',
  join: 'Iemand die een keer meekomt of meedenkt in een overleg',
} as const satisfies Record<ConsultKind, string>

export const followingNames = {
  yes: 'Ja',
  partly: 'Voor een deel',
  no: 'Nee',
} as const satisfies Record<Following, string>

export const urgencyNames = {
  'can-wait': 'Dit kan een paar werkdagen wachten',
  urgent: 'Dit kan niet wachten: er is nu gevaar of grote zorg',
} as const satisfies Record<(typeof urgencies)[number], string>

const days = (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`)

export const text = {
  title: 'Vragen',
  timeline: {
    asked: (who: string) => `Vraag gesteld: ${who}`,
    answered: (who: string) => `Antwoord gekregen: ${who}`,
  },
  cardTitle: 'Vragen aan deskundigen',
  cardLead: 'Vraag vroeg mee te denken. Jij blijft aan zet.',
  none: 'Er is nog niets gevraagd.',
  done: 'Afgeronde vragen',
  ask: 'Stel een vraag',
  left: (count: number) =>
    count < 0 ? `${days(-count)} over tijd` : count === 0 ? 'vandaag nodig' : `nog ${days(count)}`,
  taken: (count: number) => (count === 0 ? 'dezelfde dag beantwoord' : `beantwoord in ${days(count)}`),
  askForm: {
    title: 'Stel een vraag aan een deskundige',
    lead: 'Wie antwoordt, weet niet om welk gezin het gaat. Schrijf geen namen, plaatsen of hele datums.',
    submit: 'Stel de vraag',
    done: 'De vraag is gesteld. Je ziet het op Vandaag als er antwoord is.',
    askedOf: 'Aan wie vraag je het?',
    experts: 'Kennis',
    organisations: 'Organisaties die adviseren',
    choose: 'Kies',
    urgency: 'Kan dit wachten?',
    byName: 'Moet het toch met naam?',
    byNameHint:
      'Dat mag alleen als vastligt waarom je deze namen deelt met wie je het nu vraagt. Een adres, een hele datum of de naam van een ander schrijf je ook dan niet.',
    withoutNames: 'Nee, zonder namen',
    disclosure: (who: string, day: string, names: string) => `${who}, ${day}: over ${names}`,
    noDisclosure: 'Moet het toch met naam? Leg dan eerst vast waarom dat mag.',
    recordDisclosure: 'Leg een verstrekking vast',
    kind: 'Wat vraag je?',
    question: 'Wat is je vraag?',
    questionHint: 'Eén vraag waar je echt mee verder kunt.',
    summary: 'Wat speelt er?',
    summaryHint:
      'Zonder namen: een moeder, een zoon van acht. Wat is er aan de hand, wat is al geprobeerd, wat werkte?',
    neededBy: 'Wanneer heb je het antwoord nodig?',
    danger: 'Kan het niet wachten? Bel meteen',
    urgentTitle: 'Bel nu, wacht niet op een antwoord hier',
    urgentLead:
      'Er is nog niets verstuurd. Wat je schreef, staat er nog. Bel eerst; deze pagina waarschuwt niemand.',
    urgentRefusal: 'Bij gevaar stel je geen vraag via deze pagina. Bel, of kies dat het kan wachten.',
  },
  one: {
    title: 'Vraag aan een deskundige',
    askedOf: 'Gevraagd aan',
    askedOn: 'Gesteld op',
    neededBy: 'Nodig op',
    summary: 'Wat er speelt',
    named: 'Met naam',
    namedBy: 'Bekijk waarom dat mag',
    answer: (who: string) => `Antwoord van ${who}`,
    use: 'Leg vast wat je ermee deed',
    withdraw: 'Trek de vraag in',
    kind: 'Wat gevraagd is',
    accepted: (who: string) => `${who} heeft je vraag opgepakt.`,
    referred: (who: string, to: string) => `${who}: vraag het aan ${to}`,
    askAgain: 'Stel de vraag opnieuw',
    applied: 'Antwoord gevolgd',
    usedHow: 'Wat ermee gedaan is',
    usefulness: 'Hoe bruikbaar',
    grade: (grade: number) => `${grade} van 5`,
    withdrawnWhy: 'Waarom ingetrokken',
  },
  useForm: {
    title: 'Wat deed je met het antwoord?',
    submit: 'Leg vast',
    done: 'Vastgelegd. Zo leert de regio welke kennis helpt.',
    applied: 'Heb je het antwoord gevolgd?',
    usedHow: 'Wat heb je ermee gedaan, en waarom?',
    usedHowHint: 'Ook als je het niet gebruikte: schrijf waarom. Alleen het team leest dit.',
    usefulness: 'Hoe bruikbaar was het antwoord?',
    grades: [
      '1: niet bruikbaar',
      '2: weinig bruikbaar',
      '3: een beetje bruikbaar',
      '4: bruikbaar',
      '5: heel bruikbaar',
    ],
  },
  withdrawForm: {
    title: 'Trek de vraag in',
    lead: 'Wie zou antwoorden, ziet de vraag daarna niet meer. Bij jullie blijft zij staan.',
    submit: 'Trek de vraag in',
    done: 'De vraag is ingetrokken.',
    why: 'Waarom?',
  },
  meanwhile: 'Er is intussen iets veranderd aan deze vraag. Ga terug en lees eerst wat er nu staat.',
  inbox: {
    title: 'Vragen',
    lead: 'Consulenten vragen jouw kennis. Meestal weet je niet om welk gezin het gaat; dat hoeft ook niet.',
    open: 'Wacht op antwoord',
    empty: 'Er wacht geen vraag op jou',
    emptyLead: 'Zodra een consulent iets vraagt, staat het hier. Je hoeft nu niets te doen.',
    answered: 'Beantwoord of doorverwezen',
    referredTo: (who: string) => `doorverwezen naar ${who}`,
    acceptedBy: (who: string) => `opgepakt door ${who}`,
    askedOn: (day: string) => `Gesteld op ${day}`,
    waiting: (count: number) =>
      count === 1 ? 'Er wacht één vraag op jouw kennis' : `Er wachten ${count} vragen op jouw kennis`,
    look: 'Bekijk de vragen',
  },
  answerForm: {
    title: 'Beantwoord de vraag',
    advice: 'Je antwoord',
    adviceHint:
      'Zeg wat je zou doen en waarom, en wat je nog zou willen weten. De vrager beslist en blijft aan zet.',
    submit: 'Geef antwoord',
    done: 'Dank je. De vrager ziet je antwoord op Vandaag.',
    namedTitle: 'In deze vraag staan namen',
    namedLead:
      'De vrager legde vast waarom dat mag. Gebruik de namen alleen voor je antwoord en deel ze met niemand.',
    dangerTitle: 'Lees je dat iemand nu gevaar loopt?',
    dangerLead:
      'Zet bovenaan je antwoord dat de vrager meteen moet bellen. Alleen de vrager weet hoe je het gezin bereikt.',
  },
  acceptForm: {
    title: 'Pak jij deze vraag op?',
    lead: 'Je collega’s zien dat jij ermee bezig bent, en de vrager ook. De vrager ziet je naam.',
    submit: 'Ik pak deze vraag op',
    done: 'Je hebt de vraag opgepakt.',
    link: 'Laat weten dat jij deze vraag oppakt',
  },
  referForm: {
    title: 'Verwijs deze vraag door',
    lead: 'Je stuurt zelf niets door. De vrager leest je raad, beslist, en stelt de vraag opnieuw.',
    submit: 'Verwijs door',
    done: 'Doorverwezen. De vrager ziet het op Vandaag.',
    to: 'Wie weet het beter?',
    why: 'Waarom?',
    link: 'Verwijs door naar een ander',
  },
  calls: {
    referred: (who: string) => `${who} verwijst je vraag door`,
    answered: 'Er is antwoord op je vraag',
    late: (who: string) => `${who} had je vraag al moeten beantwoorden. Bel even`,
    read: 'Lees het antwoord',
    look: 'Bekijk de vraag',
  },
}
