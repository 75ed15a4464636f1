import type { AuthorityState, Ending, ParentKind, places, Safety, Source, Strength } from './rules.ts'

export const endingNames = {
  no: 'zijn bij elkaar',
  separated: 'zijn uit elkaar',
  divorced: 'zijn gescheiden',
  died: 'waren bij elkaar tot een van hen overleed',
  'unknown-how': 'zijn niet meer bij elkaar, hoe dat ging weten we niet',
} as const satisfies Record<Ending, string>

export const endingChoices = {
  no: 'Ja, zij zijn bij elkaar',
  separated: 'Nee, uit elkaar',
  divorced: 'Nee, officieel gescheiden',
  died: 'Nee, een van hen is overleden',
  'unknown-how': 'Nee, en we weten niet hoe het eindigde',
} as const satisfies Record<Ending, string>

export const parentNames = {
  biological: 'biologische ouder',
  step: 'stiefouder',
  foster: 'pleegouder',
  adoptive: 'adoptieouder',
} as const satisfies Record<ParentKind, string>

export const strengthNames = {
  strong: 'sterke band',
  weak: 'zwakke band',
  tense: 'gespannen band',
  broken: 'verbroken band',
} as const satisfies Record<Strength, string>

export const safetyNames = {
  yes: 'Ja, dat kan veilig',
  no: 'Nee, niet doen',
  unknown: 'Nog niet uitgezocht',
} as const satisfies Record<Safety, string>

export const safetyShort = {
  yes: 'kun je vragen',
  no: 'niet vragen',
  unknown: 'nog uitzoeken',
} as const satisfies Record<Safety, string>

export const sourceNames = {
  register: 'opgezocht in het gezagsregister',
  'court-order': 'gelezen in een beschikking van de rechter',
  told: 'verteld, niet opgezocht',
} as const satisfies Record<Source, string>

export const placeNames = {
  'takes-part': 'Ja. Deze persoon komt ook bij Mensen te staan',
  'picture-only': 'Nee, alleen op de kaart. Bijvoorbeeld wie is overleden of uit beeld is',
} as const satisfies Record<(typeof places)[number], string>

export const authorityNotes = {
  never: 'Nooit opgezocht.',
  told: 'Alleen verteld. Dat is geen controle: zoek het op in het gezagsregister.',
  old: 'Te lang geleden opgezocht. Zoek het opnieuw op.',
  checked: 'Opgezocht.',
} as const satisfies Record<AuthorityState, string>

export const sourceChoices = {
  register: 'Opgezocht in het gezagsregister',
  'court-order': 'Gelezen in een beschikking van de rechter',
  told: 'Verteld. Dit telt niet als controle',
} as const satisfies Record<Source, string>
