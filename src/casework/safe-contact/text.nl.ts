import type { SafeContact } from './store.server.ts'

export const seenNames = {
  nobody: 'Niemand anders',
  somebody: 'Iemand anders kan het zien',
  unknown: 'Dat weet deze persoon niet zeker',
} as const

export const text = {
  title: 'Veilig bereiken',
  of: (name: string) => `Veilig bereiken: ${name}`,
  lead: 'Vraag dit als je alleen bent met deze persoon. Alleen wie het dichtst bij het gezin staat, leest het antwoord.',
  alone: 'Was je alleen met deze persoon toen je dit vroeg?',
  aloneOptions: { yes: 'Ja, niemand luisterde mee', no: 'Nee, er was iemand bij' },
  phoneSeen: 'Wie kan de telefoon zien?',
  phoneSeenHint: 'Denk aan de code kennen, meekijken, berichten op een tablet, of een app die volgt.',
  mailSeen: 'Wie kan de mail zien?',
  mailSeenHint: 'Denk aan een wachtwoord dat iemand anders kent, of een gedeelde computer.',
  postSeen: 'Wie kan de post zien?',
  postSeenHint:
    'Denk aan wie de brievenbus leegt, en waar een brief blijft liggen. Niet gevraagd? Dan sturen we geen brief.',
  readsAlong: 'Wie leest of luistert er misschien mee?',
  mayCall: 'We mogen bellen',
  phone: 'Telefoonnummer',
  callWhen: 'Wanneer bellen we?',
  callWhenHint: 'Bijvoorbeeld: op werkdagen tussen 9 en 12 uur, nooit in het weekend.',
  mayMessage: 'We mogen een bericht sturen (sms of app)',
  mayMail: 'We mogen mailen',
  email: 'Mailadres',
  mayPost: 'We mogen een brief naar huis sturen',
  mailFrom: 'Mail komt vanaf',
  mailUntil: 'En tot',
  hours: 'uur',
  namedAs: 'Wie zijn we, als iemand anders opneemt?',
  namedAsHint: 'Bijvoorbeeld: Anna van de sportclub. Zeg nooit waarvandaan je belt.',
  submit: 'Leg vast',
  done: 'Hoe je deze persoon veilig bereikt, is vastgelegd.',
  notAsked: 'Nog niet gevraagd hoe je deze persoon veilig bereikt.',
  ask: 'Vraag hoe je veilig bereikt',
  change: 'Veilig bereiken',
  by: (on: string) => `gevraagd op ${on}`,
}

/** How somebody is reached, in short. */
export function reachInWords(contact: SafeContact): string {
  const call = contact.mayCall
    ? [`Bellen mag (${contact.phone})`, contact.callWhen].filter(Boolean).join(', ')
    : 'Niet bellen'
  const message = contact.mayMessage ? 'Een bericht mag' : 'Geen berichten'
  const mail = contact.mayMail
    ? `Mailen mag, van ${contact.mailFrom} tot ${contact.mailUntil} uur`
    : 'Niet mailen'
  const post = contact.mayPost ? 'Een brief mag naar huis' : 'Geen brief naar huis'
  const name = contact.namedAs && `Neemt een ander op? Dan ben je ${contact.namedAs}`
  return [call, message, mail, post, name]
    .filter(Boolean)
    .map(line => `${line}.`)
    .join(' ')
}
