import type { ShownKind } from './rules.ts'

const list = new Intl.ListFormat('nl')

export const text = {
  title: 'Samen op één scherm',
  cardLead: 'Samen lezen wat iedereen aan tafel mag zien. Daarna pas ben jij weer aan de beurt.',
  last: (day: string, names: readonly string[]) => `Laatst op ${day}, met ${list.format(names)}.`,
  begin: 'Kijk samen',
  moment: (names: readonly string[]) => `Samen gekeken met ${list.format(names)}`,
  lead: 'Kies wie er aan tafel zitten. Het scherm laat alleen zien wat ieder van hen mag lezen.',
  people: 'Wie kijken er mee?',
  peopleHint: 'Staat iemand er niet bij? Voeg die persoon eerst toe bij Mensen en netwerk.',
  sees: {
    'top3-plan': 'mag het plan lezen',
    team: 'ziet wie er bij het gezin zijn',
    'next-meeting': 'weet wanneer het volgende beraad is',
  } satisfies Record<ShownKind, string>,
  plan: (number: number) => `mag plan ${number} lezen`,
  seesNothing: 'mag nog niets lezen: met deze persoon blijft het scherm leeg',
  alone: 'Niemand anders kan meelezen',
  code: 'Code voor jezelf',
  codeHint:
    'Zes cijfers, alleen voor nu. Alleen hiermee kom je straks terug bij je werk. Laat niemand meekijken.',
  before: 'Voordat je het scherm draait',
  beforeWhat: [
    'Sluit andere tabbladen. Je browser onthoudt de namen van pagina’s die je opende.',
    'Tot je de code invult, is al het andere dicht. Ook de knop Terug laat niets zien.',
    'Na drie verkeerde codes ben je uitgelogd. Weet je de code niet meer? Log dan opnieuw in.',
  ],
  submit: 'Draai het scherm',
  nothing:
    'Er is niets dat iedereen die je koos mag lezen. Geef eerst het plan vrij aan ieder van hen, of kies andere mensen.',
  givenAlready: 'Dit scherm is al gedraaid. Vul eerst je code in.',
}
