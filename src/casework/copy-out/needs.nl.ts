/** What the form of overnemen says when something is missing. */
export const needs = {
  system: 'Vul in waar je dit in overneemt.',
  purpose: 'Vul in waarvoor dat nodig is.',
  parts: 'Kies wat je overneemt.',
}
