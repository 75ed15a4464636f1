/** What each colleague knows about, in words for a family. */
export const capacityNames: Record<string, string> = {
  caseworker: 'Consulent',
  'behavioural-scientist': 'Gedragswetenschapper',
  'safe-home-worker': 'Veilig Thuis',
  'certified-institution-worker': 'Jeugdbescherming',
  adviser: 'Adviseur',
}

export const text = {
  contact: 'Jullie vaste contactpersoon',
  call: (phone: string) => `Bel ${phone}`,
  noPhone: 'Hier komt te staan hoe je belt. Weet je het niet? Vraag het bij het volgende gesprek.',
  title: 'Wie is bij ons',
  lead: 'Deze mensen werken samen met jullie. Zij mogen lezen wat er over jullie is opgeschreven.',
  others: 'Wie er nog meer meedoet',
  does: (task: string) => `Taak: ${task}`,
  wrong: 'Klopt er iets niet, of wil je iemand liever niet? Zeg het tegen je contactpersoon.',
}
