/** What each colleague knows about, in words for a family. */
export const capacityNames = {
  caseworker: 'Consulent',
  'behavioural-scientist': 'Gedragswetenschapper',
  'safe-home-worker': 'Veilig Thuis',
  'certified-institution-worker': 'Jeugdbescherming',
  adviser: 'Adviseur',
  'experience-expert': 'Ervaringsdeskundige',
}

/** What a household is called for somebody who belongs to more than one. */
export const householdTitle = {
  with: (name: string) => `Het gezin met contactpersoon ${name}`,
  withSince: (name: string, day: string) => `Het gezin met contactpersoon ${name}, sinds ${day}`,
  since: (day: string) => `Het gezin waar je sinds ${day} bij hoort`,
}

export const text = {
  contact: 'Jullie vaste contactpersoon',
  deputy: (period: string, name: string, forName: string) =>
    `${period} is ${name} er in plaats van ${forName}.`,
  staysContact: (name: string) => `${name} blijft jullie vaste contactpersoon.`,
  call: (phone: string) => `Bel ${phone}`,
  callNamed: (name: string, phone: string) => `Bel ${phone} (${name})`,
  noPhone: (who: string, number: string) =>
    `Hier staat nog geen nummer. Wil je nu iemand spreken? Bel ${who}: ${number}. Is er gevaar? Bel 112.`,
  title: 'Wie is bij ons',
  lead: 'Deze mensen werken samen met jullie. Zij mogen lezen wat er over jullie is opgeschreven.',
  several: 'Je hoort bij meer dan één gezin. De mensen bij het ene gezin lezen niets over het andere.',
  others: 'Wie er nog meer meedoet',
  around: 'Onze eigen mensen',
  until: (day: string, contact: string) =>
    `Doet mee op uitnodiging van het gezin, tot en met ${day}. Daarna leest deze persoon niets meer. Wil jij dat het eerder stopt? Zeg het tegen ${contact}. Je hoeft niet te zeggen waarom.`,
  own: {
    title: 'Wie jij uitnodigde',
    unnamed: 'Een ervaringsdeskundige',
    time: (from: string, last: string) => `Van ${from} tot en met ${last}.`,
    stop: 'Stop deze uitnodiging',
  },
  end: {
    title: 'Stop je uitnodiging',
    lead: (who: string) =>
      `${who} kan dan meteen niets meer over jullie lezen. Je hoeft niet te zeggen waarom.`,
    why: 'Wil je iets zeggen over waarom?',
    whyHint: 'Je contactpersoon kan dit lezen.',
    submit: 'Stop de uitnodiging nu',
    done: 'De uitnodiging is gestopt. Deze persoon leest niets meer over jullie.',
    over: 'Deze uitnodiging was al gestopt.',
  },
  does: (task: string) => `Taak: ${task}`,
  yourContact: 'je contactpersoon',
  reach: {
    link: 'Een kaartje om te bewaren of te printen',
    title: 'Zo bereik je ons',
    lead: 'Schrijf het over, print het of maak er een foto van. Er staat niet op waar het over gaat.',
    photo: (name: string) => `Foto van ${name}`,
    visit: 'Volgende afspraak',
    when: 'Wanneer je kunt bellen',
    always: 'Avond, nacht en weekend',
    someone: 'Iemand om mee te praten, gratis',
    urgent: 'Spoed',
  },
  night: '’s Nachts en in het weekend',
  nightLead: 'Deze mensen nemen altijd op, ook als je contactpersoon er niet is.',
  wrong: 'Klopt er iets niet, of wil je iemand liever niet?',
  write: 'Stuur een vraag of bericht',
  writeNote: 'Aan je contactpersoon',
  wish: 'Vraag om een andere contactpersoon',
  wishNote: 'Je contactpersoon leest dat niet als eerste',
}
