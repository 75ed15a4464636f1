import { permissionNames } from '#src/access/permission-names.nl.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import {
  colourSetting,
  dangerNumbersSetting,
  dangerWordsSetting,
  familyAddressSetting,
  familyPageNameSetting,
  familyWordSetting,
  quickExitSetting,
  regionNameSetting,
  settingNames,
} from '#src/access/setting-names.nl.ts'
import { dayInWords, parseDay } from '#src/kernel/day.ts'
import type { Outcome, Unusual, UnusualKind } from './rules.ts'

/** What each line can be about. */
export const actionNames: Record<string, string> = {
  ...permissionNames,
  'session:start': 'Inloggen',
  'session:end': 'Uitloggen',
  'planned-consultation:answer': 'Met een link doorgegeven wanneer iemand kan',
  'live-consultation:enter': 'Met een code meegedaan aan een netwerkberaad',
  'shared-screen:read': 'Samen gekeken op één scherm',
  'shared-screen:end': 'Samen kijken afgesloten met de code',
  'emergency-access:read': 'Met noodtoegang gekeken bij een huishouden',
  'region:begin': 'Regio en eerste functioneel beheerder gemaakt',
  'person-names:scan': 'Teksten nakijken op namen van gezinnen',
  'backup:make': 'Back-up gemaakt, op de server zelf',
  'backup:restore': 'Back-up teruggezet, op de server zelf',
  'region:export': 'Hele regio geëxporteerd, op de server zelf',
  'audit:drop': 'Oudste maanden van het logboek verwijderd, na de termijn',
  'audit:copy': 'Logboek van een periode als bestand gemaakt, op de server zelf',
  'region:import': 'Hele regio geïmporteerd, op de server zelf',
}

export const outcomeNames = {
  read: 'bekeken',
  done: 'gedaan',
  refused: 'niet gelukt',
  denied: 'geweigerd',
} as const satisfies Record<Outcome, string>

/** What the page looks for, in the words of its explanation. */
export const unusualRules = (manyHouseholds: number) =>
  ({
    emergency: 'Iemand vroeg noodtoegang tot een huishouden waar hij of zij niet werkt.',
    denied: 'Iemand wilde iets zien of doen dat niet bij de rol of het huishouden hoort.',
    'many-households': `Iemand zag op één dag meer dan ${manyHouseholds} verschillende huishoudens.`,
    'at-night': 'Een collega was aan het werk tussen 23.00 en 6.00 uur.',
    'secret-address': 'Iemand bekeek een geheim adres.',
  }) as const satisfies Record<UnusualKind, string>

const times = (count: number) => (count === 1 ? 'één keer' : `${count} keer`)

export function unusualText({ kind, count }: Unusual, somebody: string): string {
  const who = somebody.charAt(0).toUpperCase() + somebody.slice(1)
  switch (kind) {
    case 'emergency':
      return `${who} vroeg ${times(count)} noodtoegang`
    case 'denied':
      return `${who} werd ${times(count)} geweigerd`
    case 'many-households':
      return `${who} zag ${count} verschillende huishoudens op één dag`
    case 'at-night':
      return `${who} was ’s nachts aan het werk (${count === 1 ? 'één regel' : `${count} regels`})`
    case 'secret-address':
      return `${who} bekeek ${times(count)} een geheim adres`
  }
}

const names: Record<string, string> = roleNames
const settings: Record<string, { name: string }> = {
  ...settingNames,
  quickExitAddress: quickExitSetting,
  dangerWords: dangerWordsSetting,
  dangerNumbers: dangerNumbersSetting,
  familyPageName: familyPageNameSetting,
  familyAddress: familyAddressSetting,
  familyWord: familyWordSetting,
  regionName: regionNameSetting,
  colour: colourSetting,
  'case-table': { name: 'Casustafel' },
  'region-logo': { name: 'Logo van de regio' },
  terms: { name: 'Termijnen' },
  numbers: { name: 'Nummers bij gevaar' },
  'family-pages': { name: 'Pagina’s van het gezin' },
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return text.nothing
  const words = String(value)
  const day = parseDay(words)
  return day
    ? dayInWords(day)
    : words
        .split(', ')
        .map(word => names[word] ?? word)
        .join(', ')
}

/** What a line keeps of a change: 'Kleine aantallen: 5 → 6'; '' when it keeps nothing. */
export function detailText(detail: unknown): string {
  const { what, was, becomes } = (detail ?? {}) as Record<string, unknown>
  if (what === undefined && was === undefined) return ''
  const about = what === undefined ? '' : `${settings[String(what)]?.name ?? String(what)}: `
  const change =
    was === undefined ? valueText(becomes) : `${valueText(was)} ${text.turnsInto} ${valueText(becomes)}`
  return `${about}${change}`
}

export const text = {
  title: 'Logboek',
  lead: 'Wie heeft wat bekeken, en waarom? Je ziet het logboek, nooit wat er over een gezin staat.',
  review: 'Leg vast wat je hebt bekeken',
  nothing: 'niets',
  turnsInto: '→',
  unusual: 'Opvallend',
  unusualLead: (since: string) => `Sinds ${since}. Opvallend is nog niet fout: kijk en vraag na.`,
  noneUnusual: 'Niets opvallends',
  noneUnusualLead: (since: string) => `Sinds ${since} viel er niets op.`,
  moreUnusual: 'Meer opvallende zaken',
  rules: 'Waar deze pagina op let',
  who: 'Wie',
  anybody: 'Iedereen',
  from: 'Vanaf dag',
  until: 'Tot en met dag',
  outcome: 'Uitkomst',
  anyOutcome: 'Alle uitkomsten',
  action: 'Wat',
  anyAction: 'Alles',
  submit: 'Toon regels',
  clear: 'Toon alles',
  sameHousehold: 'Je ziet alleen regels over hetzelfde huishouden.',
  lines: 'Regels',
  newestFirst: 'De nieuwste regel staat bovenaan.',
  empty: 'Geen regels gevonden',
  emptyLead: 'Kies andere dagen, of toon alles.',
  older: 'Oudere regels',
  newest: 'Terug naar de nieuwste',
  when: 'Wanneer',
  what: 'Wat',
  result: 'Uitkomst',
  household: 'Huishouden',
  somebodyOfFamily: 'iemand uit een gezin',
  system: 'niemand ingelogd',
  mark: (mark: string) => `kenmerk ${mark}`,
  markMeaning:
    'Een kenmerk zegt alleen dat regels over hetzelfde huishouden gaan. Kies het om die regels te zien.',
  state: 'Controle en zegel',
  lastReview: (day: string) => `De laatste controle was op ${day}.`,
  neverReviewed: 'Er is nog geen controle vastgelegd.',
  reviews: 'Eerdere controles',
  seal: 'Controleer het zegel',
  recovery: 'Herstel van toegang',
  clock: (day: string, time: string) => `${day}, ${time} uur`,
}
