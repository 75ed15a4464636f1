/** What the forms of a letter say when something is missing or can't be. */
export const needs = {
  kind: 'Kies wat voor brief het wordt.',
  person: 'Kies voor wie de brief is. Een brief is altijd voor één persoon.',
  subject: 'Vul in waar de brief over gaat.',
  body: 'Schrijf de brief.',
  way: 'Kies hoe de brief bij diegene komt.',
  notSafe: 'Zo kan het niet veilig. Kies een andere manier.',
  theirs: 'Lees de brief na. Vink aan dat er niets in staat wat deze persoon niet mag weten.',
  sentOn: 'Vul in wanneer je de brief verstuurde.',
  notAfterToday: 'Deze dag is nog niet geweest.',
  notBeforeMade: 'Toen was de brief er nog niet. Kies een latere dag.',
  why: 'Schrijf kort op waarom de brief niet weggaat.',
}
