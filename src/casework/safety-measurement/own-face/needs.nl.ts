/** What the forms of a face say when something is missing. */
export const needs = {
  face: 'Kies een van de vijf gezichten.',
  something: 'Kies een gezicht, of schrijf iets. Een van de twee is genoeg.',
  whatDone: 'Schrijf wat je deed.',
}
