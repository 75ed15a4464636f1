import type { Called } from './rules.ts'

export const callNames: Record<Called, string> = {
  emergency: '112',
  'safe-home': 'Veilig Thuis',
  police: 'De politie of de wijkagent',
}

export const text = {
  /** On every screen, also a phone that somebody else reads. */
  stopped: 'Het gesprek is nu gestopt',
  stoppedNote: 'Er kan niets meer bij. Je hoort zo wat er nu gebeurt.',
  unsafe: 'Is het niet veilig?',
  unsafeNote:
    'Je stopt het gesprek meteen, op alle schermen. Daar staat alleen dat het gestopt is. Waarom, schrijf je daarna op, voor het team.',
  stop: 'Stop het gesprek nu',
  whatNow: 'Wat nu',
  title: 'Het beraad is gestopt',
  lead: 'Eerst de mensen, dan het papier. Wat je hier schrijft leest alleen het team.',
  first: {
    title: 'Doe dit eerst',
    steps: [
      'Laat wie gevaar loopt als eerste gaan, met iemand erbij. Wie bedreigt wacht, binnen, met een ander bij zich.',
      'Ga niet tegelijk naar buiten. Spreek af wie wie naar huis brengt, en waar de kinderen nu slapen.',
      'Is er nu gevaar, bel dan 112. Twijfel je, overleg dan meteen met Veilig Thuis.',
      'Bel vandaag nog met ieder die er was, apart.',
    ],
  },
  preparation: 'De voorbereiding',
  onward: 'Het beraad gaat niet vanzelf verder. Bespreek met ieder apart wat nodig is.',
  danger: 'Leg acuut gevaar vast',
  interim: 'Maak een voorlopig veiligheidsplan',
  again: 'Naar de voorbereiding: verzet het beraad of maak deelberaden',
  form: {
    title: 'Voor het team',
    reason: 'Waarom stopte je?',
    whoLeft: 'Wie ging eerst, en wie met wie?',
    whoLeftHint: 'Zo weet ieder van het team wie nu waar is.',
    called: 'Wie is gebeld?',
    next: 'Wat gebeurt er nu, en wie doet dat?',
    submit: 'Leg dit vast voor het team',
    done: 'Het staat erbij, voor het team.',
    already: 'Iemand van het team schreef dit net op. Lees het hieronder.',
    yours: 'Dit typte jij. Zet in het contactjournaal wat er nog bij moet.',
  },
  by: (name: string, when: string) => `${name}, ${when}`,
  stoppedBy: (name: string, when: string) => `Gestopt door ${name}, ${when}`,
  nobody: 'Niemand',
  calls: { title: 'Het beraad is gestopt', step: 'Schrijf op wat er nu nodig is' },
}
