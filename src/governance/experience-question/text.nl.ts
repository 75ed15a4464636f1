import type { QuestionKind, QuestionState } from '#src/casework/public.ts'

export const kindNames = {
  scale: 'Vijf antwoorden op een rij, elk met een woord',
  'yes-partly-no': 'Ja, een beetje of nee',
} as const satisfies Record<QuestionKind, string>

export const stateNames = {
  draft: 'In voorbereiding',
  'in-use': 'In gebruik',
  retired: 'Gestopt',
} as const satisfies Record<QuestionState, string>

export const languageNames: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
}

export const text = {
  list: {
    title: 'Ervaringsvragen',
    lead: 'Wat we gezinnen en professionals vragen, na vaste momenten. Niemand leest wie wat antwoordde: alleen aantallen van de hele regio.',
    add: 'Maak een vraag',
    begin: 'Begin met de startvragen',
    empty: 'Er zijn nog geen vragen',
    emptyLead: 'Begin met de startvragen, of maak zelf een vraag. Daarna kies je welke je in gebruik neemt.',
    none: 'Voor hen zijn er nog geen vragen.',
    inUse: (count: number, most: number) => `${count} van hoogstens ${most} in gebruik.`,
    when: 'Wanneer vragen we het?',
    whenLead: (months: string) =>
      `Gezinnen na vaste momenten: ${months}. Professionals één keer per kwartaal. De functioneel beheerder past de momenten aan.`,
    atPlan: 'als het plan geldt',
    after: (months: number) => `na ${months} maanden`,
    atClosing: 'bij de afsluiting',
    inAftercare: (months: number) => `na ${months} maanden nazorg`,
    never: 'er is nu geen moment gekozen',
  },
  page: {
    about: 'Over de vraag',
    theme: 'Onderwerp',
    audience: 'Voor wie',
    kind: 'Antwoorden',
    state: 'Stand',
    key: 'Naam in bestanden',
    since: (state: string, day: string) => `${state} sinds ${day}`,
    languages: 'Talen',
    onlyIn: (missing: string) =>
      `Ontbreekt: ${missing}. Wie in die taal leest, krijgt de vraag in het Nederlands.`,
    preview: 'Zo ziet iemand de vraag',
    onPaper: 'Een kind krijgt de vraag op papier, met drie gezichten.',
    change: 'Wijzig de vraag',
    translate: 'Zet de vraag in een andere taal',
    use: 'Neem in gebruik',
    retire: 'Stop met deze vraag',
    answers: 'Wat is er geantwoord?',
    answersLead: 'Van de hele regio, per kwartaal dat voorbij is.',
    noAnswers: 'Er zijn nog geen antwoorden uit een kwartaal dat voorbij is.',
    tooFew: 'niet getoond',
    kept: (threshold: number, who: string) =>
      `Kwam een antwoord van minder dan ${threshold} ${who}, of van alle ${who}, dan tonen we van dat kwartaal geen van de antwoorden. Zo kan niemand uitrekenen wie wat zei.`,
    households: 'huishoudens',
    colleagues: 'collega’s',
    not: 'Let op: wie antwoordt, kiest dat zelf. Met weinig antwoorden zegt een verschil tussen kwartalen nog niets.',
    answer: 'Antwoord',
    version: 'Versie',
    everybody: 'Samen',
    rests: (who: string) => `Aantal ${who}`,
    history: 'Hoe de vraag veranderde',
    wrote: (number: number, day: string) => `Versie ${number}, ${day}`,
    broken: 'Vanaf hier begint de reeks opnieuw: eerdere antwoorden horen bij een andere vraag.',
  },
  form: {
    addTitle: 'Maak een ervaringsvraag',
    addLead:
      'Eén ding per vraag, in korte gewone woorden. Niemand wordt gevraagd voordat jij de vraag in gebruik neemt.',
    changeTitle: 'Wijzig de vraag',
    changeLead:
      'Een andere vraag geeft andere antwoorden. Daarom begint de reeks opnieuw; wat al is geantwoord, blijft bij de oude vraag.',
    audience: 'Voor wie is de vraag?',
    theme: 'Waar gaat de vraag over?',
    kind: 'Hoe antwoorden mensen?',
    question: 'De vraag',
    questionHint: 'Zo dat iedereen hem begrijpt. Vraag één ding tegelijk.',
    points: 'De vijf antwoorden',
    pointsHint: 'Alleen bij vijf antwoorden op een rij. Van het minst goede naar het beste.',
    point: (number: number) => `Antwoord ${number}`,
    why: 'Waarom wijzig je de vraag?',
    whyHint: 'Dit staat bij de breuk in de reeks.',
    submitAdd: 'Maak de vraag',
    submitChange: 'Bewaar de vraag',
    added: 'De vraag is gemaakt. Nog niemand krijgt hem.',
    changed: 'De vraag is gewijzigd.',
    changedMeanwhile: 'Een collega heeft deze vraag intussen ook gewijzigd. Kies wat er blijft staan.',
    retired: 'Deze vraag is gestopt en verandert niet meer. Maak een nieuwe vraag.',
    begun: 'De startvragen staan klaar. Nog niemand krijgt ze: neem ze in gebruik als ze goed zijn.',
    beginTitle: 'Begin met de startvragen',
    beginLead: (count: number) =>
      `Je krijgt ${count} vragen over gehoord en gezien worden, één vaste contactpersoon, hulp die past en duidelijke afspraken, en over het werk. Je kunt ze daarna aanpassen.`,
    beginSubmit: 'Maak de startvragen',
    notEmpty: 'Er zijn al vragen in deze regio.',
    translateTitle: 'Zet de vraag in een andere taal',
    translateLead: 'Laat iemand dit doen die de taal goed kent. De reeks begint hierdoor niet opnieuw.',
    language: 'Welke taal?',
    submitTranslate: 'Bewaar de vertaling',
    translated: 'De vraag staat er nu ook in die taal.',
    hasLanguage: 'Een collega heeft de vraag intussen al in deze taal gezet.',
  },
  step: {
    useTitle: 'Neem de vraag in gebruik',
    useLead: 'Vanaf nu wordt deze vraag gesteld. Lees hem nog één keer alsof jij hem krijgt.',
    useWhy: 'Waarom vragen we dit?',
    useSubmit: 'Neem in gebruik',
    used: 'De vraag is in gebruik.',
    retireTitle: 'Stop met deze vraag',
    retireLead:
      'Niemand krijgt deze vraag meer. Wat is geantwoord, blijft staan. Opnieuw beginnen kan niet: dan maak je een nieuwe vraag.',
    retireWhy: 'Waarom stoppen we?',
    retireSubmit: 'Stop met deze vraag',
    retired: 'De vraag is gestopt.',
    five: 'Voor deze mensen zijn al vijf vragen in gebruik. Meer vragen we niet. Stop eerst met een andere vraag.',
    meanwhile: 'Een collega heeft de stand van deze vraag intussen gewijzigd.',
  },
}
