import type { Missing, MissingCode } from './missing.ts'

const missingNames = {
  consultation: 'Kies het netwerkberaad waar dit plan uit komt',
  urgency: 'Schrijf waarom er nu meteen afspraken nodig zijn',
  unplaced: 'Geef wat in het beraad is gezegd een plek',
  wording: 'twee mensen schreven iets anders; kies wat er blijft staan',
  situation: 'Voeg ten minste één onveilige situatie toe',
  example: 'geef een voorbeeld',
  affected: 'kies voor wie dit onveilig is',
  risk: 'noem ten minste één ding dat de kans groter maakt',
  condition: 'vul ten minste één voorwaarde in',
  agreement: 'maak ten minste één afspraak',
  'warning-sign': 'schrijf aan welk teken je ziet dat het misgaat',
  consequence: 'schrijf wat er gebeurt als het niet lukt',
  watcher: 'kies wie er meekijkt',
  check: 'kies wanneer jullie kijken',
  owner: 'een afspraak staat op naam van een kind; kies een volwassene',
  'owner-gone': 'een afspraak staat op naam van iemand die er niet meer bij hoort; kies een ander',
  roles: 'Vul in wie wat doet',
  'role-gone': 'Iemand met een rol hoort er niet meer bij; kijk de rollen na',
  'bottom-line': 'Schrijf wat nooit mag gebeuren',
  escalation: 'Schrijf wie je belt als het misgaat',
  review: 'Kies wanneer jullie weer kijken',
  'review-range': 'Kies een nieuwe dag om weer te kijken',
} as const satisfies Record<MissingCode, string>

/** 'Situatie 2: kies wie er meekijkt' */
export const missingInWords = ({ code, rank }: Missing): string =>
  rank ? `Situatie ${rank}: ${missingNames[code]}` : missingNames[code]

/** Where somebody mends what is missing, below the address of the plan. */
export function placeOf({ code, situationId }: Missing): string {
  if (code === 'consultation' || code === 'urgency') return '/soort'
  if (code === 'situation') return '/situatie'
  if (code === 'unplaced') return '/uit-het-beraad'
  if (code === 'wording') return `/situatie/${situationId}/woorden`
  if (code === 'roles' || code === 'role-gone') return '/rollen'
  if (code === 'bottom-line' || code === 'escalation') return '/misgaat'
  if (code === 'review' || code === 'review-range') return '/kijkmoment'
  if (code === 'condition') return `/situatie/${situationId}/voorwaarden`
  if (code === 'agreement') return `/situatie/${situationId}/afspraak`
  return code === 'owner' || code === 'owner-gone' ? `#${situationId}` : `/situatie/${situationId}`
}

export const changed = {
  meanwhile:
    'Een collega heeft dit intussen ook gewijzigd. Kies wat er moet blijven staan en bewaar opnieuw.',
  isActive:
    'Dit plan is intussen actief geworden. De tekst staat vast. Begin een nieuwe versie als er iets moet veranderen.',
}

export const text = {
  start: {
    title: 'Werk het plan uit',
    lead: 'Een TOP3-plan komt uit een netwerkberaad. Alleen als er nu gevaar is, maak je eerst een tijdelijk veiligheidsplan.',
    copyLead:
      'Je begint met wat er in het plan van nu staat. Dat plan blijft gelden tot je dit actief maakt.',
    submit: 'Begin het concept',
    done: 'Het concept is begonnen. Vul de delen in.',
    draftThere: 'Er is al een concept. Werk daarin verder.',
  },
  kind: {
    title: 'Soort plan en beraad',
    submit: 'Bewaar',
    done: 'Bewaard.',
    kind: 'Wat voor plan wordt dit?',
    fullHint: 'Gemaakt met het gezin en zijn netwerk. Wordt actief na een netwerkberaad.',
    interimHint: (days: number) =>
      `Alleen bij spoed. Geldt ${days} dagen; daarna moet er een TOP3-plan zijn.`,
    consultation: 'Uit welk netwerkberaad komt het?',
    consultationHint: 'Nog geen beraad gehad? Laat dit leeg. Je kunt het concept vast voorbereiden.',
    none: 'Nog geen beraad',
    urgency: 'Waarom zijn er nu meteen afspraken nodig?',
    urgencyHint: 'Alleen bij een tijdelijk veiligheidsplan.',
    taken: 'Uit dit beraad is al een plan gemaakt. Kies een ander beraad.',
  },
  situation: {
    title: 'Onveilige situatie',
    titleOf: (rank: number) => `Onveilige situatie ${rank}`,
    lead: 'Eén situatie tegelijk, in woorden die het gezin zelf zou gebruiken.',
    submit: 'Bewaar de situatie',
    done: 'De situatie staat erin.',
    full: 'Er staan al drie situaties in het plan. Haal er eerst één weg.',
    what: 'Wat is er onveilig?',
    whatHint: 'Eén zin. Bijvoorbeeld: als papa gedronken heeft, schreeuwt hij en zijn de kinderen bang.',
    example: 'Voorbeeld',
    exampleHint: 'Wat gebeurde er de laatste keer? Wie deed wat, wanneer?',
    source: 'Wie vertelde of zag dit?',
    affected: 'Voor wie is dit onveilig?',
    rank: 'Plaats in de top drie',
    risks: 'Wat maakt de kans groter dat het gebeurt?',
    risk: (index: number) => `Groter ${index + 1}`,
    addRisk: 'Nog iets dat de kans groter maakt',
    protections: 'Wat maakt de kans kleiner?',
    protection: (index: number) => `Kleiner ${index + 1}`,
    addProtection: 'Nog iets dat de kans kleiner maakt',
    removeFactor: 'Haal weg',
    factor: 'Wat',
    watch: 'Hoe we het in de gaten houden',
    watchHint:
      'Dit geldt voor alle afspraken bij deze situatie. Je mag het later invullen, maar voor het plan actief wordt moet het er staan.',
    sign: 'Aan welk teken zie je dat het misgaat?',
    signHint: 'Bijvoorbeeld: de stemmen worden hard.',
    consequence: 'Wat gebeurt er als het niet lukt?',
    consequenceHint:
      'Zorg dat dit nooit een straf is voor wie gevaar loopt. Niet het kind moet weg, maar het gevaar.',
    punishesNobody: 'Dit is geen straf voor wie gevaar loopt',
    watcher: 'Wie kijkt mee?',
    watcherHint: 'Iemand die het echt kan zien. Ook iemand uit het netwerk.',
    checkOn: 'Wanneer kijken jullie of het lukt?',
    choose: 'Kies',
    removeTitle: (rank: number) => `Situatie ${rank} weghalen?`,
    removeLead: 'De voorwaarden en afspraken bij deze situatie gaan ook weg.',
    removeSubmit: 'Haal de situatie weg',
    removed: 'De situatie is weg.',
  },
  conditions: {
    title: 'Wat er waar moet zijn',
    lead: 'Een voorwaarde zegt wat er minimaal waar moet zijn. Hoe jullie dat doen, staat in de afspraken.',
    submit: 'Bewaar de voorwaarden',
    done: 'De voorwaarden staan erin.',
    legend: (index: number) => `Voorwaarde ${index + 1}`,
    add: 'Nog een voorwaarde',
    remove: 'Haal weg',
    what: 'Wat moet er waar zijn?',
    whatHint: 'Bijvoorbeeld: de kinderen slapen elke nacht in hun eigen bed.',
    status: 'Hoe ver is dit nu?',
    since: 'Sinds',
  },
  agreement: {
    title: 'Afspraak',
    submit: 'Bewaar de afspraak',
    done: 'De afspraak staat erin.',
    what: 'Wat gebeurt er?',
    whatHint: 'Iets wat iemand doet, zo klein dat je kunt zien of het gebeurd is.',
    owner: 'Wie zorgt ervoor?',
    ownerHint: 'Eén persoon. Nooit een kind dat zelf gevaar loopt.',
    due: 'Wanneer?',
    differs: 'Wijkt deze afspraak af van de situatie?',
    differsHint: 'Leeg betekent: zoals bij de situatie staat.',
    asSituation: 'Zoals bij de situatie',
    watchesSelf: 'Alleen wie ervoor zorgt kijkt of het lukt',
    removeTitle: 'Deze afspraak weghalen?',
    removeSubmit: 'Haal de afspraak weg',
    removed: 'De afspraak is weg.',
  },
  roles: {
    title: 'Wie doet wat, en welke overleggen',
    lead: 'Eén duidelijke verdeling scheelt overleg. Schrijf ook op tot wanneer iemand meedoet.',
    submit: 'Bewaar de rollen',
    done: 'De rollen staan erin.',
    roles: 'Rollen',
    role: (index: number) => `Rol ${index + 1}`,
    addRole: 'Nog een rol',
    removeRole: 'Haal weg',
    who: 'Wie',
    part: 'Doet, beslist, adviseert of weet ervan?',
    what: 'Wat doet deze persoon?',
    until: 'Tot wanneer?',
    untilHint: 'Bijvoorbeeld: tot de voorwaarden een half jaar voldaan zijn.',
    meetings: 'Overleggen',
    meeting: (index: number) => `Overleg ${index + 1}`,
    addMeeting: 'Nog een overleg',
    meetingWhat: 'Welk overleg?',
    meetingWho: 'Wie zijn erbij?',
    howOften: 'Hoe vaak?',
    dropOut: 'Wie mag afhaken, en wanneer?',
    choose: 'Kies',
  },
  wrong: {
    title: 'Als het misgaat',
    lead: 'Op het moment zelf wil je niet zoeken. Schrijf op wie je belt, in welke volgorde.',
    submit: 'Bewaar wat je dan doet',
    done: 'Het staat in het plan.',
    bottomLine: 'Wat mag nooit gebeuren?',
    bottomLineHint: 'Gebeurt dit toch, dan wachten we niet. Bijvoorbeeld: niemand slaat een ander.',
    steps: 'Wie je belt, op volgorde',
    stepsHint: 'Wie van het gezin het plan mag lezen, leest deze namen en nummers ook.',
    legend: (index: number) => `Stap ${index + 1}`,
    add: 'Nog een stap',
    remove: 'Haal weg',
    step: 'Wanneer bel je?',
    stepHint: 'Bijvoorbeeld: als de stemmen hard worden.',
    who: 'Wie bel je?',
    contact: 'Telefoonnummer',
  },
  future: {
    title: 'Later',
    lead: 'Wat het gezin zelf wil, en hoe het goed blijft als de hulp stopt.',
    submit: 'Bewaar',
    done: 'Het staat in het plan.',
    wish: 'Wat willen jullie over een jaar?',
    wishHint: 'In de woorden van het gezin.',
    network: 'Wie blijft er als de hulp stopt, en wat doen zij?',
    relapse: 'Wat doen jullie als het weer net als vroeger wordt?',
  },
  review: {
    title: 'Wanneer we weer kijken',
    lead: (weeks: number) =>
      `Een plan dat niemand nakijkt, raakt vergeten. Kies een dag binnen ${weeks} weken.`,
    submit: 'Bewaar de dag',
    done: 'De dag staat erin.',
    on: 'Dag waarop jullie het plan samen nakijken',
  },
  activate: {
    title: 'Maak het plan actief',
    notYet: 'Het plan is nog niet compleet',
    back: 'Terug naar het concept',
    lead: 'Daarna verandert de tekst niet meer. Wat mensen vinden en hoe ver de voorwaarden zijn, kun je blijven vastleggen.',
    notAsked: (names: string) => `Nog niet gevraagd wat zij vinden: ${names}. Dat kan ook later.`,
    disagree: (names: string) => `Niet of maar deels mee eens: ${names}. Dat blijft bij het plan staan.`,
    replaces: 'Dit plan komt in de plaats van het plan dat nu geldt.',
    submit: 'Maak het plan actief',
    done: 'Het plan is actief.',
    missing: 'Dit ontbreekt nog',
    notWhole: 'Het plan is nog niet compleet. Kijk wat er ontbreekt.',
    changed: 'Een collega heeft het concept intussen gewijzigd. Lees het opnieuw en maak het dan actief.',
    interimOnce: 'Een tijdelijk plan kan niet nog een keer. Hou een netwerkberaad en maak een TOP3-plan.',
  },
}
