export const text = {
  title: (name: string) => `Wat ${name} van het plan vindt`,
  call: (name: string) => `${name} gaf een mening over het plan`,
  danger: (name: string) => `${name} schrijft bij het plan iets wat op gevaar kan wijzen. Lees het nu`,
  step: 'Lees het',
  dangerTitle: 'Hier staan woorden die op gevaar kunnen wijzen',
  dangerLead: 'Bel vandaag nog, liefst nu. Kan dat niet veilig, overleg dan met Veilig Thuis.',
  plan: 'Bekijk het plan',
  noRemark: 'Er staat geen uitleg bij.',
  submit: 'Ik heb dit gelezen',
  done: 'Het staat niet meer op de lijst van vandaag.',
  already: 'Een collega las dit net al.',
}
