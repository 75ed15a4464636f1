import type { ReleasedPiece } from '#src/casework/public.ts'

/** What each piece is called, for who was there. */
export const pieceNames = {
  conversation: 'Een gesprek',
  visit: 'Een bezoek thuis',
  phone: 'Een telefoongesprek',
  message: 'Een bericht of mail',
  'at-school': 'Een gesprek op school of de opvang',
  note: 'Een notitie',
} as const satisfies Record<ReleasedPiece['kind'], string>

export const text = {
  title: 'Ons verhaal',
  lead: 'Wat we over gesprekken met jullie opschreven, en hoe jij het ziet.',
  none: 'Hier staat nog niets',
  noneLead: 'Als er iets voor jou klaarstaat om te lezen, vind je het hier.',
  on: (day: string) => `Op ${day}`,
  withYou: 'Met jou.',
  withYouAnd: (others: string) => `Met jou. Ook erbij: ${others}.`,
  withOthers: (others: string) => `Met ${others}.`,
  by: (name: string) => `Opgeschreven door ${name}.`,
  corrected: 'Er is een verbetering. Dit is hoe het nu is opgeschreven.',
  tell: 'Zo zie ik het',
  yours: 'Wat je eerder schreef',
  yoursLead: 'Het stuk waar dit bij hoorde, staat hier nu niet. Wat jij schreef, blijft van jou.',
  read: (day: string) => `Gelezen op ${day}`,
  unread: 'Nog niet gelezen',
  files: 'Brieven en foto’s',
  filesLead:
    'Druk erop om te downloaden. Op een toestel dat je deelt, kan een ander het daarna zien. Bekijk het dan liever samen.',
  cannotWait: 'Kan het niet wachten? Bel dan. Dat mag altijd.',
  view: {
    title: 'Zo zie ik het',
    lead: 'Ben je het ermee eens, of zie jij het anders? Er is geen goed of fout antwoord. Wat jij schrijft, komt erbij te staan.',
    words: 'Hoe zie jij het?',
    wordsHint: 'In je eigen woorden. Het mag kort.',
    whoTitle: 'Wie leest dit?',
    who: (name: string) =>
      `${name} leest dit op de eerstvolgende werkdag. Ook de andere mensen die met jullie werken, kunnen het lezen. Anderen uit het gezin zien het hier niet.`,
    whoNobody:
      'Je contactpersoon leest dit op de eerstvolgende werkdag. Anderen uit het gezin zien het hier niet.',
    submit: 'Zet het erbij',
    done: 'Dank je dat je het vertelt. Het staat erbij.',
  },
}
