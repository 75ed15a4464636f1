export const text = {
  call: {
    alarming: (who: string) => `${who} laat zien dat het niet veilig is. Lees het nu`,
    told: (who: string) => `${who} liet met een gezicht zien hoe het gaat`,
    step: 'Lees en leg vast wat je doet',
  },
  chose: (name: string) => `Koos het gezicht: ${name.toLowerCase()}`,
  own: 'Zelf verteld, op de eigen pagina.',
  title: (who: string) => `Hoe het gaat met ${who}`,
  crumb: 'Veiligheid',
  danger: 'Dit kan op gevaar wijzen',
  dangerLead:
    'Bel of spreek dit kind vandaag nog, alleen. Kan dat niet veilig, overleg dan met Veilig Thuis.',
  whoReads: 'Alleen het team ziet dit. Anderen uit het gezin zien het niet.',
  question: 'Wat heb je gedaan?',
  questionHint: 'Bijvoorbeeld: gesproken op school, samen naar de tekening gekeken.',
  submit: 'Leg vast wat je deed',
  saved: 'Vastgelegd. Het staat niet meer op de lijst van vandaag.',
  already: 'Een collega legde al vast wat er is gedaan.',
  done: 'Wat ermee gedaan is',
}
