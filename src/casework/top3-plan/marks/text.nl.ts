export const text = {
  own: {
    title: 'Wat vind jij van het plan?',
    lead: 'Zeg het zoals je het ziet. Oneens zijn houdt het plan niet tegen en blijft altijd staan.',
    submit: 'Geef je mening',
    done: 'Je mening staat bij het plan.',
  },
  other: {
    title: (name: string) => `Wat vindt ${name} van het plan?`,
    lead: 'Schrijf het op in de woorden van deze persoon. Jouw naam staat erbij.',
    submit: 'Leg de mening vast',
    done: 'De mening staat bij het plan.',
    ownStands: 'Deze persoon heeft zelf al een mening gegeven. Die blijft staan.',
  },
  closed: 'Dit plan geldt niet meer. Geef een mening over het plan dat nu geldt.',
  mark: 'Mening over het plan',
  remark: 'Waarom, of wat moet er anders?',
  readers: 'Iedereen in het team leest dit.',
}
