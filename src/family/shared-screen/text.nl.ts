export const text = {
  start: {
    title: 'Samen kijken',
    lead: 'Wat hier staat, mag iedereen aan tafel lezen.',
    meets: 'Ons volgende beraad',
    plan: 'Ons plan',
    planNote: 'Wat we samen afspraken',
    people: 'Wie is bij ons',
    peopleNote: 'Namen, en wat ieder doet',
  },
  noPlan: 'Hier staat nu geen plan',
  noPeople: 'Hier staan nu geen namen',
  none: 'Niet alles staat op dit scherm. Dat hoort zo.',
  stop: 'Stop met samen kijken',
}
