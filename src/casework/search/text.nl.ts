export const text = {
  title: 'Zoeken',
  lead: 'Je zoekt in de huishoudens waar jij nu bij hoort: in namen en in het contactjournaal. Een adres vind je hier niet.',
  words: 'Naam of woord',
  hint: 'Een naam die anders geschreven is, vinden we ook: vd Berg, Van den Bérg, Berg.',
  submit: 'Zoek',
  tooShort: 'Typ ten minste twee letters.',
  nothing: 'Niets gevonden in jouw huishoudens',
  nothingLead:
    'Probeer een deel van de naam, of alleen de voornaam. Hoor je niet bij een huishouden, dan vind je het hier niet.',
  found: (count: number, hasMore: boolean) => {
    if (hasMore) return `Meer dan ${count} keer gevonden.`
    return count === 1 ? 'Eén keer gevonden.' : `${count} keer gevonden.`
  },
  households: 'Huishoudens',
  household: 'Huishouden',
  pseudonym: 'Schuilnaam',
  garden: 'Toekomsttuin',
  closed: 'afgesloten',
  people: 'Mensen',
  person: 'Wie',
  role: 'Plek in het gezin',
  age: 'Leeftijd',
  pieces: 'Uit het contactjournaal',
  more: 'Er is meer. Typ er een woord bij, dan vind je het sneller.',
  morePieces: 'Er zijn oudere stukken. Zoek verder in het contactjournaal van het huishouden.',
  /** What the log keeps of a search: how much was found, never what was asked. */
  tally: 'Gevonden',
} as const
