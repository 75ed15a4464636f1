export const text = {
  title: 'Inloggen',
  demoTitle: 'Wie wil je zijn?',
  demoLead:
    'Dit is een demonstratie. Alle mensen en huishoudens zijn verzonnen. Kies een persoon om te zien wat die doet.',
  professionals: 'Professionals en bestuurders',
  family: 'Mensen uit een gezin',
  enterAs: (name: string) => `Ga verder als ${name}`,
  familyDoor: 'Hoor je bij een gezin? Kom binnen met je eigen code',
  wasAway: 'Je was een tijdje weg. Daarom ben je uitgelogd. Log opnieuw in, dan kom je terug waar je was.',
  signedOut: 'Je bent uitgelogd.',
  again: 'Log weer in',
}
