/** What the forms about seeing and speaking say when something is missing. */
export const needs = {
  why: 'Schrijf waarom dit niet klopt.',
  days: 'Vul een heel aantal dagen in, van 1 tot en met 180.',
  rhythmWhy: 'Schrijf waarom jullie dit zo afspreken.',
}
