import type { CheckOutcome, ConditionStatus, MarkCode, PlanKind, RolePart, Word } from './rules.ts'

export const kindNames = {
  full: 'TOP3-plan',
  interim: 'Tijdelijk veiligheidsplan',
} as const satisfies Record<PlanKind, string>

export const statusNames = {
  met: 'voldaan',
  partly: 'deels',
  unmet: 'nog niet',
} as const satisfies Record<ConditionStatus, string>

export const markNames = {
  agree: 'Mee eens',
  partly: 'Deels mee eens',
  disagree: 'Niet mee eens',
} as const satisfies Record<MarkCode, string>

export const rolePartNames = {
  does: 'doet',
  decides: 'beslist',
  advises: 'adviseert',
  knows: 'weet ervan',
} as const satisfies Record<RolePart, string>

export const outcomeNames = {
  kept: 'gelukt',
  partly: 'deels gelukt',
  'not-kept': 'niet gelukt',
} as const satisfies Record<CheckOutcome, string>

export const wordNames = {
  kept: 'gelukt',
  failing: 'lukt niet',
  sign: 'teken gezien',
} as const satisfies Record<Word, string>

type Named = { kind: PlanKind; number: number | null }

/** 'TOP3-plan, versie 2', 'Tijdelijk veiligheidsplan' */
export const planName = ({ kind, number }: Named): string =>
  number ? `${kindNames[kind]}, versie ${number}` : kindNames[kind]

export const text = {
  draftOf: (name: string) => `${name} (concept)`,
  page: {
    draftLead: 'Dit is een concept. Vul de delen in; dan maak je het plan actief.',
    activeLead: (day: string) => `Actief sinds ${day}. De tekst staat vast.`,
    supersededLead: (from: string, until: string) =>
      `Gold van ${from} tot ${until}. Een nieuwer plan kwam ervoor in de plaats.`,
    expired: 'Dit tijdelijke plan is verlopen. Hou een netwerkberaad en maak een TOP3-plan.',
    expires: (day: string, distance: string) =>
      `Dit tijdelijke plan geldt tot en met ${day} (${distance}). Daarna komt er een TOP3-plan uit een netwerkberaad.`,
    urgency: 'Waarom er meteen afspraken nodig waren',
    from: (day: string) => `Gemaakt in het netwerkberaad van ${day}`,
    noConsultation: 'Nog niet uit een netwerkberaad',
    changeKind: 'Wijzig soort en beraad',
    activate: 'Maak het plan actief',
    review: 'Kijk het plan na',
    newVersion: 'Begin een nieuwe versie',
    compare: 'Vergelijk met een andere versie',
    tell: 'Vertel hoe het gaat',
    toDraft: 'Werk verder aan het concept',
    toActive: 'Bekijk het plan dat nu geldt',
    release: 'Geef vrij aan iemand van het gezin',
    missing: 'Dit ontbreekt nog',
    whole: 'Alles is ingevuld. Je kunt het plan actief maken.',
  },
  situations: {
    title: 'Wat er onveilig is',
    none: 'Nog geen onveilige situatie',
    noneLead: 'Begin met wat het meest onveilig is. Je kiest er hoogstens drie.',
    add: 'Voeg een situatie toe',
    change: 'Wijzig',
    remove: 'Haal weg',
    up: 'Zet hoger',
    affected: 'Voor wie',
    example: 'Voorbeeld',
    source: 'Wie dit vertelde of zag',
    risks: 'Maakt de kans groter',
    protections: 'Maakt de kans kleiner',
    sign: 'Teken dat het misgaat',
    consequence: 'Als het niet lukt',
    watcher: 'Wie kijkt mee',
    checkOn: 'Eerste keer kijken op',
    notYet: 'nog invullen',
  },
  conditions: {
    title: 'Wat er waar moet zijn',
    change: 'Voorwaarden invullen',
    none: 'Nog geen voorwaarden.',
    setStatus: 'Werk bij',
    since: (day: string) => `sinds ${day}`,
  },
  agreements: {
    title: 'Wat we doen',
    add: 'Voeg een afspraak toe',
    none: 'Nog geen afspraken.',
    what: 'Wat',
    owner: 'Wie zorgt ervoor',
    due: 'Wanneer',
    sign: 'Teken',
    consequence: 'Als het niet lukt',
    watcher: 'Wie kijkt mee',
    watchesSelf: 'niemand anders kijkt mee',
    step: 'Stap',
    check: 'Kijk na',
    checked: (outcome: string, day: string) => `${outcome}, gekeken op ${day}`,
    lookAt: (day: string) => `kijken op ${day}`,
    was: (day: string) => `was uiterlijk ${day}`,
    told: (word: string, day: string) => `${word}, verteld op ${day}`,
    untold: 'nog niet verteld hoe het ging',
    tell: 'Vertel hoe het ging',
    ready: 'hoeft niet meer nagekeken',
  },
  roles: {
    title: 'Wie doet wat',
    change: 'Vul de rollen in',
    none: 'Nog geen rollen ingevuld.',
    who: 'Wie',
    part: 'Rol',
    what: 'Wat',
    until: 'Tot wanneer',
    meetings: 'Welke overleggen',
    meeting: 'Overleg',
    with: 'Wie erbij zijn',
    howOften: 'Hoe vaak',
    dropOut: 'Wie mag afhaken',
    nobody: 'niemand',
  },
  wrong: {
    title: 'Als het misgaat',
    lead: 'Is er nu gevaar? Wacht niet op het plan.',
    bottomLine: 'Dit mag nooit gebeuren',
    change: 'Schrijf wie je belt',
  },
  help: {
    title: 'Hulp bij dit plan',
    none: 'Er is nog geen hulp verbonden aan wat in dit plan staat.',
  },
  future: {
    title: 'Later',
    change: 'Schrijf wat jullie willen',
    none: 'Hier komt wat het gezin wil, wie er blijft en wat te doen als het weer misgaat.',
    wish: 'Wat we willen',
    network: 'Wie er blijft als de hulp stopt',
    relapse: 'Als het weer net als vroeger wordt',
  },
  again: {
    title: 'Wanneer we weer kijken',
    on: (day: string) => `Uiterlijk ${day} kijken we samen of het plan nog klopt.`,
    none: 'Nog geen dag gekozen.',
    change: 'Kies de dag',
  },
  marks: {
    title: 'Wat iedereen ervan vindt',
    lead: 'Oneens zijn mag. Het houdt het plan niet tegen en blijft altijd staan.',
    give: 'Leg vast',
    giveOwn: 'Zeg wat jij vindt',
    notAsked: 'nog niet gevraagd',
    before: (mark: string, remark: string) => `Bij het vorige plan: ${mark}${remark ? `, “${remark}”` : ''}`,
    own: (day: string) => `zelf gegeven op ${day}`,
    recorded: (by: string, day: string) => `vastgelegd door ${by} op ${day}`,
    recordedShort: (day: string) => `vastgelegd op ${day}`,
  },
  releases: {
    title: 'Aan wie vrijgegeven',
    none: 'Nog niemand van het gezin leest dit plan op de eigen pagina.',
    line: (name: string, day: string) => `${name}, sinds ${day}`,
    withdraw: 'Trek in',
  },
}
