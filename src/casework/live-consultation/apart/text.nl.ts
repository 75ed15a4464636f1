/** On a phone that somebody else may read: nothing here says what the question is about. */
export const text = {
  ask: 'Ik heb een vraag',
  note: 'Alleen wie het gesprek leidt ziet dit.',
  asked: 'Je vraag is aangekomen.',
  answered: 'Je vraag is gezien. Er komt iemand naar je toe.',
  leading: 'Jij leidt dit gesprek',
  forYou: 'Vragen aan jou',
  wants: (name: string) => `${name} wil je even apart spreken.`,
  come: 'Ik kom naar je toe',
  seen: (name: string) => `${name} weet dat je komt.`,
  none: 'Niemand vroeg iets.',
}
