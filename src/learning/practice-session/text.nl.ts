import type { Question, Score } from './rules.ts'

export const questionNames = {
  purposeful: 'Doelgericht',
  connecting: 'Verbindend',
  instructive: 'Leerzaam',
  effective: 'Effectief',
} as const satisfies Record<Question, string>

export const questionTexts = {
  purposeful: 'Was de bijeenkomst doelgericht?',
  connecting: 'Bracht zij ons dichter bij elkaar?',
  instructive: 'Heb je er iets van geleerd?',
  effective: 'Kun je ermee verder in je werk?',
} as const satisfies Record<Question, string>

export const scoreNames = {
  '1': '1: helemaal niet',
  '2': '2: een beetje',
  '3': '3: redelijk',
  '4': '4: goed',
  '5': '5: heel goed',
} as const satisfies Record<Score, string>

export const text = {
  practice: 'Praktijk',
  record: {
    title: 'Leg een bijeenkomst vast',
    lead: 'Van de praktijkgroep. Schrijf over huishoudens alleen met hun schuilnaam.',
    submit: 'Leg de bijeenkomst vast',
    done: 'De bijeenkomst staat erin.',
    heldOn: 'Dag',
    purpose: 'Waarvoor komen jullie bij elkaar?',
    theme: 'Thema om samen van te leren',
    guest: 'Gast',
    guestHint: 'Een organisatie of een rol, geen naam.',
    present: 'Wie waren er?',
    presentHint: 'Nodig om in deze bijeenkomst over een les te oordelen.',
    notes: 'Wat bespraken jullie?',
  },
  change: {
    title: 'Pas de bijeenkomst aan',
    submit: 'Bewaar de bijeenkomst',
    done: 'De bijeenkomst is aangepast.',
    link: 'Pas aan',
    changedMeanwhile:
      'Een collega paste deze bijeenkomst intussen ook aan. Kies wat er moet staan en bewaar opnieuw.',
    evaluated: 'Iemand die je weghaalt gaf al een oordeel over deze bijeenkomst en was er dus bij.',
    judged: 'In deze bijeenkomst is over een les geoordeeld. Wie er waren, blijft daarom staan.',
  },
  page: {
    title: (day: string) => `Bijeenkomst van ${day}`,
    present: 'Wie er waren',
    nobody: 'Er staat nog niet wie er waren.',
    people: (count: number) => `${count} ${count === 1 ? 'aanwezige' : 'aanwezigen'}`,
    theme: 'Thema',
    guest: 'Gast',
    about: 'Waar het over gaat',
    notes: 'Wat we bespraken',
    noNotes: 'Er is nog niets opgeschreven.',
    scores: 'Wat de bijeenkomst waard was',
    answers: (count: number) =>
      `${count} ${count === 1 ? 'antwoord' : 'antwoorden'}, gemiddelde van 1 tot en met 5`,
    stillOpen: (day: string) =>
      `Tot en met ${day} kan wie er was antwoorden. Daarna zie je hier het gemiddelde, als er genoeg antwoorden zijn. Zo blijft onbekend wie wat antwoordde.`,
    tooFew: (least: number) =>
      `Er zijn minder dan ${least} antwoorden. Een gemiddelde zou laten zien wie wat antwoordde.`,
    evaluate: 'Geef je oordeel',
    evaluated: 'Je oordeel telt mee.',
    planned: 'Deze bijeenkomst moet nog komen.',
    settled: 'Lessen waarover hier is geoordeeld',
    prepared: 'Huishoudens die we bespreken',
    wasPrepared: 'Huishoudens die we bespraken',
    nothingPrepared: 'Er is nog geen huishouden ingebracht. Breng er een in met een vraag aan de groep.',
    prepare: 'Breng een huishouden in',
    withdraw: 'Trek in',
    words: 'In een woord',
  },
  prepare: {
    title: 'Breng een huishouden in',
    lead: (day: string) => `In de bijeenkomst van ${day}. De groep leest alleen de schuilnaam en je vraag.`,
    household: 'Welk huishouden?',
    householdHint: 'Alleen jij ziet hier de naam.',
    question: 'Wat wil je de groep vragen?',
    questionHint:
      'Bijvoorbeeld: hoe houden we beide ouders aan tafel als zij niet in één ruimte kunnen zijn?',
    submit: 'Breng in',
    done: 'Het huishouden staat bij de bijeenkomst.',
    twice: 'Dit huishouden is al ingebracht voor deze bijeenkomst. Trek dat eerst in als je vraag anders is.',
    none: 'Je bent bij geen huishouden betrokken',
    noneLead: 'Alleen wie in een huishouden meewerkt, brengt het in.',
    was: 'Deze bijeenkomst is geweest. Breng het huishouden in bij de volgende.',
  },
  takeBack: {
    title: (pseudonym: string) => `${pseudonym} niet meer bespreken?`,
    lead: 'Je vraag aan de groep verdwijnt van de bijeenkomst.',
    submit: 'Trek in',
    done: 'Je vraag is ingetrokken.',
  },
  evaluate: {
    title: 'Wat vond je van de bijeenkomst?',
    word: 'Welk woord past erbij?',
    wordHint: 'Eén woord of een paar. De groep leest het zonder te weten van wie het is.',
    lead: 'Vier vragen, en een woord als je wilt. De groep ziet alleen het gemiddelde, en pas als niemand meer kan antwoorden.',
    submit: 'Geef je oordeel',
    done: 'Dank je. Je oordeel telt mee.',
    twice: 'Je gaf al je oordeel over deze bijeenkomst.',
    closed: 'De tijd om te antwoorden is voorbij. Vertel wat je vond in de volgende bijeenkomst.',
    notThere: 'Alleen wie erbij was, geeft een oordeel. Vraag of je bij de aanwezigen wordt gezet.',
  },
}
