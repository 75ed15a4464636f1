/** How much two texts say the same, for who has to look. */
export const alikeInWords = (likeness: number): string =>
  likeness >= 0.6 ? 'lijkt er heel veel op' : likeness >= 0.45 ? 'lijkt er veel op' : 'lijkt er wat op'

export const text = {
  alike: 'Er is al een les die hierop lijkt',
  alikeLead:
    'Is het dezelfde? Leg je ervaring dan bij die les, en haal deze weg met een stap. Samen wegen ze meer.',
  besideObservation: 'Deze lessen lijken erop',
  before: 'Dit lijkt op wat eerder is gedeeld',
}
