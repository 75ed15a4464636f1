/** What the form that begins a corrigendum says when something is missing. */
export const needs = {
  why: 'Schrijf wat er niet klopte. Lezers zien deze reden.',
} as const
