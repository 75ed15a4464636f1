/** What a text of the practice says when something is missing, or when somebody could be recognised. */
export const needs = {
  pseudonym: 'Kies een huishouden waar je bij betrokken bent, of geen huishouden.',
  effect: 'Kies of dit hielp of hinderde.',
  about: 'Kies waar je observatie over gaat.',
  text: 'Schrijf wat je zag en wat het deed.',
  correction: 'Schrijf wat er anders moet staan.',
  person: (words: readonly string[]) =>
    `Hieraan kan iemand een gezin herkennen: ${words.join(', ')}. Schrijf het zonder naam, adres of nummer.`,
  perhapsPerson: (words: readonly string[]) =>
    `Gaat dit over iemand: ${words.join(', ')}? Haal het dan weg. Gaat het over niemand, zet dan het vinkje.`,
}
