/** What the forms about seeing and speaking say when something is missing. */
export const needs = {
  somebody: 'Kies bij minstens één persoon wat je deed.',
  onlySpoken: 'Aan de telefoon zie je niemand. Kies wie je sprak.',
  missedToo: 'Je koos bij dezelfde persoon ook ‘Niet gelukt’. Kies één van de twee.',
  missedReason: 'Kies waarom het niet lukte.',
  noMissed: 'Kies bij wie het niet lukte, of laat dit leeg.',
  missedWords: 'Schrijf waarom het niet lukte.',
  seenOn: 'Vul in op welke dag het was.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  place: 'Kies waar het was.',
  seenBy: 'Kies wie van jullie dit was.',
  why: 'Schrijf waarom dit niet klopt.',
  days: 'Vul een heel aantal dagen in, van 1 tot en met 180.',
  rhythmWhy: 'Schrijf waarom jullie dit zo afspreken.',
}
