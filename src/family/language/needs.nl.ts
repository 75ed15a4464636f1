/** What the choice of a language says when something is missing. */
export const needs = { language: 'Deze taal is er niet. Kies een andere.' }
