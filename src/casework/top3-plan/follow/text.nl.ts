export const text = {
  status: {
    title: 'Hoe ver is deze voorwaarde?',
    submit: 'Bewaar hoe ver het is',
    done: 'De voorwaarde is bijgewerkt.',
    notNow: 'Dit plan geldt niet meer. Werk de voorwaarde bij in het plan dat nu geldt.',
    status: 'Hoe ver is dit nu?',
    since: 'Sinds',
    note: 'Waaraan zie je dat?',
    noteHint: 'Wie van het gezin dit plan mag lezen, leest dit ook.',
  },
  check: {
    title: 'Kijk de afspraak na',
    lead: (owner: string) => `${owner} zorgt hiervoor.`,
    submit: 'Leg vast hoe het gaat',
    done: 'Vastgelegd.',
    notNow: 'Dit plan geldt niet meer. Kijk de afspraak na in het plan dat nu geldt.',
    outcome: 'Lukt de afspraak?',
    note: 'Wat zag of hoorde je?',
    noteHint: 'Alleen het team leest dit. Wie van het gezin het vertelde, hoort erbuiten te blijven.',
    nextOn: 'Wanneer kijk je weer?',
    nextHint: 'Lukt het en hoef je niet meer te kijken? Laat dit leeg.',
  },
}
