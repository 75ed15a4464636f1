export const text = {
  link: 'Neem dit terug',
  /** After the link, where the words do not stand beside it. */
  linkOf: ': wat je net zei',
  linkLead: 'Haal dit weg',
  own: {
    title: 'Neem je woorden terug',
    lead: 'Ze gaan meteen van alle schermen, en niemand krijgt ze later nog te zien. Wie ze al las, kan ze nog weten.',
    submit: 'Neem dit terug',
  },
  lead: {
    title: 'Haal deze woorden weg',
    lead: 'Ze gaan meteen van alle schermen. Wie ze kon lezen, ziet nog wel dat hier iets is weggehaald.',
    submit: 'Haal dit weg',
  },
  /** In the place of the words, for all who could read them. */
  taken: 'Hier haalde wie het gesprek leidt iets weg.',
  gone: 'Deze woorden staan er niet meer.',
}
