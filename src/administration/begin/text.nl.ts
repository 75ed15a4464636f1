/** What the command tells who gives it. */
export const text = {
  demo: 'Dit is een demonstratie, met een eigen verzonnen regio. Zet DEMO=nee voor een echte regio.',
  ownerNeeded: 'Alleen de eigenaar van de database maakt een regio. Zet DATABASE_OWNER_URL.',
  refusals: {
    'has-one': (region: string) =>
      `${region} heeft al een functioneel beheerder. Die voegt collega’s toe bij Beheer. Is die er niet meer? Geef de opdracht opnieuw met --erbij.`,
    known: (region: string) =>
      `In ${region} werkt al iemand met dit e-mailadres. Kies een ander adres, of laat een functioneel beheerder de rol geven.`,
    'other-name': (region: string) =>
      `Deze regio heet ${region}. Laat --naam weg, of kies achter --regio een ander woord.`,
    'no-name': () => 'Deze regio is er nog niet. Zet achter --naam hoe ze heet.',
  },
  made: (region: string, isNew: boolean) =>
    isNew ? `Regio ${region} is gemaakt.` : `Regio ${region} was er al en is niet veranderd.`,
  administrator: (name: string, email: string) =>
    `${name} (${email}) is functioneel beheerder, vanaf vandaag.`,
  next: (door: string, code: string, until: string) => [
    'Wat nu?',
    '1. Start de server: npm start.',
    `2. Laat de beheerder naar ${door} gaan en deze code invullen: ${code}`,
    `   De code werkt één keer, tot ${until}. Geef haar alleen aan de beheerder zelf.`,
    '3. Bij Beheer staat wat er nog nodig is voor het eerste huishouden. Begin daar bovenaan.',
    'Dit staat in het logboek van de regio.',
  ],
}
