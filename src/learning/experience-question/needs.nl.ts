/** What the form for a paper says when something is missing. */
export const needs = { number: 'Vul het nummer in dat op het papier staat.' }
