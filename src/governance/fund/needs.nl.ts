/** What the forms about money say when something is missing. */
export const needs = {
  name: 'Geef de geldbron een naam.',
  amount: 'Vul een bedrag in hele euro’s in, zonder punten of komma’s. Laat leeg wat niet bekend is.',
  order: 'De laatste dag ligt voor de eerste dag.',
}
