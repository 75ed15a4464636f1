import type { LessonStatus } from '../rules.ts'

/** What a group does with an item that is about a lesson. */
export const purposeNames: Record<string, string> = {
  inform: 'ter informatie',
  shape: 'om aan mee te werken',
  advise: 'voor advies',
  decide: 'voor een besluit',
}

/** What brings a lesson one rung further, said to who may do it. */
export const nextRung = {
  noted: 'Deel de les met de praktijkgroep, zodat anderen er ervaring naast leggen.',
  shared: 'Ga de les toetsen: zoek gericht naar wat ervoor en ertegen pleit.',
  'under-validation': 'Oordeel in een bijeenkomst van de praktijkgroep: voldoende, of nog niet.',
  validated: 'Maak de les onderdeel van het werk.',
  insufficient:
    'Zoek verder. Dit is een eerlijk oordeel; met meer ervaring kan de les opnieuw worden getoetst.',
  rejected: 'Deze les is verworpen. Nieuwe ervaring kan hem opnieuw op tafel leggen.',
  embedded: 'De les is onderdeel van het werk. Blijf delen wat je ziet.',
  retired: 'De les is niet meer in gebruik.',
} as const satisfies Record<LessonStatus, string>

export const text = {
  way: 'De weg van deze les',
  propose: 'Doe een verbetervoorstel',
  bring: 'Breng de les naar een groep',
  inSession: (day: string) => `in de bijeenkomst van ${day}`,
  proposal: (state: string) => `verbetervoorstel · ${state.toLowerCase()}`,
  decided: 'besloten',
  noDay: 'nog geen dag',
  toCome: 'komt nog',
}
