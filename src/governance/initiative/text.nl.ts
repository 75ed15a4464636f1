export const home = '/sturing/initiatieven'

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

export const text = {
  list: {
    title: 'Initiatieven om ons heen',
    lead: 'Welke projecten hetzelfde willen, en wie aan meer dan één meedoet. Zo werken we vanuit één ambitie.',
    addInitiative: 'Voeg een initiatief toe',
    addParty: 'Voeg toe wie meedoet',
    empty: 'Er staat nog geen initiatief',
    emptyLead: 'Voeg de projecten toe waar dit werk mee verbonden is. Daarna geef je aan wie waar meedoet.',
    several: 'Wie verbindt ze?',
    connects: (who: string, titles: readonly string[]) => `${who}: ${listed(titles)}`,
    nobody: 'Er is nog niemand vastgelegd die aan meer dan één initiatief meedoet.',
    loose: (titles: readonly string[]) => `Nog niemand verbindt ${listed(titles)} met de andere.`,
    map: 'Wie doet waar mee?',
    mapTable: 'Initiatieven en wie eraan meedoet',
    who: 'Wie',
    takesPart: 'doet mee',
    noTie: 'niet',
    changeTies: 'Wijzig',
    none: 'Er is nog niet vastgelegd wie meedoet.',
    what: 'Waar gaan ze over?',
    change: 'Wijzig',
    noParties: 'nog niet vastgelegd wie meedoet',
    parties: (count: number) => (count === 1 ? '1 doet mee' : `${count} doen mee`),
  },
  who: ({ label, organisation }: { label: string; organisation: string | null }) => {
    const whole = organisation ? `${label} van ${organisation}` : label
    return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`
  },
  initiative: {
    addTitle: 'Voeg een initiatief toe',
    changeTitle: 'Wijzig het initiatief',
    name: 'Naam',
    what: 'Wat wil het initiatief?',
    submitAdd: 'Voeg toe',
    submitChange: 'Bewaar het initiatief',
    added: 'Het initiatief staat erbij.',
    changed: 'Het initiatief is bewaard.',
    taken: 'Er is al een initiatief met deze naam.',
    changedMeanwhile: 'Een collega heeft dit intussen ook gewijzigd. Kies wat er blijft staan.',
  },
  party: {
    addTitle: 'Voeg toe wie meedoet',
    addLead: 'Een rol of organisatie is genoeg. Een naam is niet nodig.',
    changeTitle: (who: string) => `Waar doet ${who} aan mee?`,
    account: 'Collega met een account',
    noAccount: 'Geen account: ik vul een rol in',
    label: 'Of: welke rol of organisatie?',
    labelHint: 'Bijvoorbeeld: gedragswetenschappers.',
    organisation: 'Bij welke organisatie?',
    organisationHint: 'Zoals na “van”: Veilig Thuis, of de gemeenten.',
    initiatives: 'Doet mee aan',
    submitAdd: 'Voeg toe',
    submitChange: 'Leg vast',
    added: 'Wie meedoet, staat erbij.',
    changed: 'Vastgelegd wie waar meedoet.',
    twice: 'Deze staat er al. Wijzig daar waar die aan meedoet.',
    changedMeanwhile: 'Een collega heeft dit intussen ook gewijzigd. Kies wat er blijft staan.',
  },
}
