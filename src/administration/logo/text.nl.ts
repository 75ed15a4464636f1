/** How large a logo that is sent may be. */
export const mostKilobytes = 400

export const text = {
  title: 'Logo van de regio',
  lead: 'Het staat boven de pagina’s van collega’s. Op pagina’s van gezinnen staat nooit een logo: wie meekijkt, mag er niets aan zien.',
  note: 'Boven de pagina’s van collega’s',
  now: 'Dit logo staat er nu',
  keptBy: (name: string, day: string) => `Gekozen door ${name} op ${day}`,
  none: 'Er is nog geen eigen logo. Nu staat het blad van Toekomsttuin er.',
  file: 'Logo',
  hint: `PNG of JPG, hoogstens ${mostKilobytes} kB. Breder dan hoog past het best. We tekenen het hier opnieuw, zodat er niets in verborgen zit.`,
  submit: 'Zet dit logo erboven',
  done: 'Het logo staat erboven.',
  another: 'een ander',
  refusals: {
    'no-file': 'Kies een bestand.',
    'too-large': `Dit bestand is groter dan ${mostKilobytes} kB. Maak het kleiner en kies het opnieuw.`,
    'no-picture': 'Dit is geen plaatje dat we kunnen lezen. Bewaar het als PNG of JPG en kies dat.',
    twice: 'Iemand anders koos intussen ook een logo. Kijk wat er nu staat.',
  },
  away: {
    title: 'Haal het logo weg',
    lead: 'Daarna staat het blad van Toekomsttuin weer boven de pagina’s.',
    link: 'Haal het weg',
    submit: 'Haal het logo weg',
    done: 'Het logo is weggehaald.',
    gone: 'weggehaald',
  },
}
