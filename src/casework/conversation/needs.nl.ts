/** What the form for a conversation says when something is missing. */
export const needs = {
  kind: 'Kies wat het was.',
  somebody: 'Kies bij minstens één persoon wat er gebeurde, of schrijf wie je sprak bij ‘Met iemand anders’.',
  onlySpoken:
    'Aan de telefoon of in een bericht zie je niemand, en weet je niet wie er meeluistert of meeleest. Kies ‘Gesproken’.',
  missedToo: 'Je koos bij dezelfde persoon ook ‘Niet gelukt’. Kies één van de twee.',
  missedReason: 'Kies waarom het niet lukte.',
  noMissed: 'Kies bij wie het niet lukte, of laat dit leeg.',
  missedWords: 'Schrijf waarom het niet lukte.',
  noMessageMissed: 'Een bericht zonder antwoord leg je niet vast. Kies wat het wel was, of wie je sprak.',
  nobodyMet: 'Je sprak niemand. Schrijf dit bij ‘Niet gelukt’, of als notitie in het contactjournaal.',
  words: 'Schrijf wat er is gezegd of gezien.',
  happenedOn: 'Vul in op welke dag het was.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
  seenBy: 'Kies wie van jullie dit was.',
  people: 'Deze persoon hoort niet bij dit huishouden. Kies opnieuw.',
  teamReason: 'Schrijf waarom het gezin dit niet leest.',
  onlyTeam: 'Je schreef een reden. Vink dan ook aan dat dit alleen voor het team is.',
}
