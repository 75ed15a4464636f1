export const faceNames: Record<number, string> = {
  1: 'Heel onveilig',
  2: 'Niet zo veilig',
  3: 'Soms wel, soms niet',
  4: 'Best veilig',
  5: 'Heel veilig',
}

/** What 0 and 10 mean. */
export const scoreEnds = {
  low: 'de kinderen kunnen hier niet wonen',
  high: 'veilig genoeg om te stoppen',
}

export const text = {
  ...scoreEnds,
  own: {
    link: 'Jouw cijfer',
    title: 'Jouw cijfer',
    lead: 'Hoe veilig is het nu thuis, vind jij? Alleen wie het gesprek leidt leest dit.',
    score: 'Welk cijfer geef je?',
    why: 'Waarom dit cijfer?',
    show: 'Mag jouw cijfer straks op het grote scherm?',
    showHint:
      'Zonder naam, en alleen samen met andere. Er staat welke cijfers er zijn, niet hoe vaak. Niemand ziet wie er geen gaf of het niet wilde.',
    yes: 'Ja, zonder naam',
    no: 'Nee',
    shown: 'De cijfers stonden al op het grote scherm. Wat je nu kiest, verandert daar niets aan.',
    submit: 'Geef dit door',
    open: 'Dat kan nu niet meer. Het gesprek is klaar of gestopt.',
  },
  child: {
    title: 'Hoe is het thuis?',
    lead: 'Kies wat bij jou past. Alleen wie het gesprek leidt ziet dit. Het komt nooit op het grote scherm.',
    face: 'Kies een gezicht',
    score: 'Liever een cijfer? Dat kan ook.',
    why: 'Wil je er iets bij zeggen?',
    submit: 'Klaar',
  },
  screen: {
    title: 'Hoe veilig is het nu?',
    ask: 'Ieder geeft een eigen cijfer, op de eigen telefoon. Alleen wie het gesprek leidt leest het.',
    askChild: 'Kies op je eigen pagina wat bij jou past.',
    shown: 'Deze cijfers zijn er gegeven. Er staat niet bij van wie, en niet hoe vaak.',
    numbers: (numbers: readonly number[]) => `Gegeven: ${numbers.join(', ')}`,
  },
  all: {
    link: 'Cijfers die alleen jij leest',
    title: 'De cijfers, voor jou alleen',
    lead: 'Laat deze pagina aan niemand zien. Vraag liever “wat maakt dit één punt hoger?” dan wie gelijk heeft. Er wordt nooit een gemiddelde van gemaakt.',
    none: 'Nog niemand gaf een cijfer.',
    who: 'Wie',
    gave: 'Gaf',
    why: 'Waarom',
    may: 'Grote scherm',
    child: 'Nooit: onder de leeftijd',
    yes: 'Mag, zonder naam',
    no: 'Liever niet',
    face: (name: string) => `Gezicht: ${name.toLowerCase()}`,
    without: 'Gaven nog geen cijfer',
    show: 'Laat de cijfers zien',
    showLead: (numbers: string) =>
      `Op het grote scherm komt: ${numbers}. Zonder namen, en niet hoe vaak. Dit kan één keer: wie later iets geeft, komt er niet bij.`,
    few: (least: number) =>
      `Op het grote scherm komt nog niets. Dat kan pas als ten minste ${least} mensen ja zeiden; anders is te raden van wie een cijfer is.`,
    hide: 'Haal de cijfers van het grote scherm',
    shownNow: (numbers: string) => `Op het grote scherm staat: ${numbers}.`,
    gone: 'De cijfers stonden op het grote scherm en zijn weggehaald.',
    notNow: 'Dat kan nu niet. Bekijk de cijfers opnieuw.',
    shownFlash: 'De cijfers staan op het grote scherm.',
    hidden: 'De cijfers zijn weg van het grote scherm.',
  },
}
