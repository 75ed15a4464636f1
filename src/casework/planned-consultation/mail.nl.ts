const ending = 'Kun je niet, of heb je een vraag? Bel degene met wie je dit hebt afgesproken.'

/** What every calendar shows: one word of Dutch, whoever reads it. */
export const calendarWords = { title: 'Afspraak', organizer: 'Afspraken' }

/** All that ever stands in a mail about an appointment. Who else comes and what it is about never stands in it. */
export const mailWords = {
  availability: (link: string, until: string): string =>
    [
      'We zoeken een moment voor een afspraak. Wil je laten weten wanneer je kunt?',
      `Dat doe je hier: ${link}`,
      `De link werkt tot en met ${until} en is alleen voor jou. Niemand anders ziet wat je antwoordt, behalve degene die het moment zoekt.`,
      ending,
    ].join('\n\n'),
  invited: (when: string, place: string | null, isMoved: boolean): string =>
    [
      isMoved ? `Je afspraak is nu op ${when}.` : `Je hebt een afspraak op ${when}.`,
      place ? `Plek: ${place}.` : 'De plek hoor je van degene met wie je dit hebt afgesproken.',
      ending,
    ].join('\n\n'),
  off: (when: string): string => [`Je afspraak op ${when} gaat niet door.`, ending].join('\n\n'),
}
