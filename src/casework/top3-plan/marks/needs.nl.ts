/** What the form of a mark says when something is missing. */
export const needs = { mark: 'Kies wat je van het plan vindt.' }
