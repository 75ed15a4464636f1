export const text = {
  turn: {
    title: 'Draai het scherm',
    lead: 'Klaar om te kijken? Ga dan verder.',
    on: 'Verder',
    back: 'Stop',
  },
  back: {
    title: 'Geef het scherm terug',
    lead: 'Draai het scherm eerst. Vul dan de code in die je zelf koos.',
    code: 'Code',
    submit: 'Ga terug',
    missing: 'Vul de zes cijfers van je code in.',
    wrong: (left: number) =>
      left === 1
        ? 'Deze code klopt niet. Je kunt het nog één keer proberen.'
        : `Deze code klopt niet. Je kunt het nog ${left} keer proberen.`,
    done: 'Je bent terug. Het scherm is weer van jou.',
    forgotten: 'Weet je de code niet meer?',
    again: 'Log uit',
  },
}
