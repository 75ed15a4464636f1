/** What the forms of the reporting code say when something is missing. */
export const needs = {
  signs: 'Schrijf welke signalen je ziet.',
  advice: 'Schrijf wat de ander adviseerde.',
  consulted: 'Kies met wie je overlegde.',
  talk: 'Schrijf wat je besprak met de mensen om wie het gaat, of waarom dat nog niet veilig kon.',
  suspicion: 'Kies of je een vermoeden hebt.',
  unsafety: 'Kies of de onveiligheid acuut of structureel is.',
  canHelp: 'Kies of jullie zelf genoeg kunnen helpen.',
  accepted: 'Kies of de mensen om wie het gaat de hulp aannemen.',
  inTime: 'Kies of de hulp op tijd genoeg veiligheid geeft.',
  notAsked: 'Deze vraag hoort niet bij je eerdere antwoord. Laat hem leeg.',
  weighing: 'Schrijf waarom je dit zo weegt.',
  decision: 'Kies of je meldt.',
  decided: 'Schrijf hoe je meldde, of waarom je niet meldt.',
  noReference: 'Een kenmerk hoort alleen bij een melding.',
  doneOn: 'Vul in op welke dag dit was.',
  notAfterToday: 'Deze dag ligt in de toekomst.',
}
