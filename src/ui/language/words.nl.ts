import type { Tone } from '../icon/tones.ts'
import { startLines } from '../notice/numbers.nl.ts'
import { pictogramNames } from '../pictogram/names.nl.ts'

const { now, safeHome, children } = startLines

/** What the kit itself says on pages that are read in more than one language. */
export const uiWords = {
  toContent: 'Naar de inhoud',
  demo: 'Demonstratie',
  demoLine: 'Demonstratie: alle mensen en huishoudens zijn verzonnen',
  mainMenu: 'Hoofdmenu',
  language: 'Taal',
  usualLetters: 'Gewone letters',
  largerLetters: 'Grotere letters',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  print: 'Print',
  myAccess: 'Mijn toegang',
  signOut: 'Uitloggen',
  quickExit: 'Snel weg',
  quickExitWhere: 'van deze site',
  tones: {
    danger: 'Dringend',
    attention: 'Let op',
    good: 'In orde',
    notice: 'Goed om te weten',
  } satisfies Record<Tone, string>,
  numbers: {
    now: { who: now.who, when: now.when },
    safeHome: { who: safeHome.who, when: safeHome.when },
    children: { who: children.who, when: children.when },
  },
  mayBeEmpty: 'mag leeg',
  lookHere: 'Let op',
  toMend: (count: number) =>
    count === 1 ? 'Kijk nog even naar dit punt' : `Kijk nog even naar deze ${count} punten`,
  kept: 'Er is nog niets opgeslagen. Wat je invulde, staat er nog.',
  cancel: 'Annuleer',
  noChoice: 'Geen keuze',
  choose: 'Maak een keuze',
  most: (count: number) => `Hoogstens ${count} tekens.`,
  ownVoice: 'In eigen woorden',
  marks: {
    agree: 'mee eens',
    partly: 'deels',
    disagree: 'niet mee eens',
    none: 'nog niet gevraagd',
  },
  statuses: { met: 'voldaan', partly: 'deels', unmet: 'nog niet' },
  pictograms: { ...pictogramNames },
  wrong: {
    notYours: 'Deze pagina is niet voor jou',
    notYoursLead: 'Je deed niets verkeerd. Alles wat voor jou is, vind je bij het begin.',
    notThere: 'Deze pagina is er niet',
    notThereLead: 'Je deed niets verkeerd. Misschien is de pagina weg. Ga terug naar het begin.',
    fault: 'Er ging iets mis bij ons',
    faultLead:
      'Wat je net deed, is niet bewaard. Ga terug: wat je typte, staat er meestal nog. Probeer het over een minuut opnieuw.',
    back: 'Naar het begin',
  },
}
