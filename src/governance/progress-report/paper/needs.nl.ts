/** What the form about the region's own paper says when something is missing or can't be right. */
export const needs = {
  colour: 'Vul een kleur in met zes tekens, zoals 0E5A50.',
  tooLight: 'Deze kleur is te licht: letters in deze kleur zijn slecht te lezen. Kies een donkerder kleur.',
  template: 'Kies op welk papier het memo komt.',
} as const
