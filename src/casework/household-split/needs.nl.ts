/** What the form that splits a household says when something is missing or can't be right. */
export const needs = {
  people: 'Kies uit de mensen van dit huishouden.',
  nobodyGoes: 'Kies wie er in het nieuwe huishouden komen.',
  nobodyStays: 'Er blijft niemand over in dit huishouden. Laat iemand staan, of kies wie bij allebei hoort.',
  goesAndBoth: 'Iemand staat in beide lijsten. Kies: gaat mee, of hoort bij allebei.',
  why: 'Schrijf waarom dit twee huishoudens worden.',
  scientist: 'Kies de gedragswetenschapper die bij het nieuwe huishouden meekijkt.',
}
