/** What the forms about communication say when something is missing. */
export const needs = {
  stakeholder: 'Schrijf wie het aangaat.',
  direction: 'Kies of dit halen, brengen of allebei is.',
  what: 'Schrijf wat we brengen of ophalen.',
  through: 'Kies een groep of schrijf via welk overleg het gaat.',
  oneOfTwo: 'Kies een groep of schrijf een overleg, niet allebei.',
  group: 'Kies een groep uit de lijst.',
  moment: 'Schrijf wanneer, bijvoorbeeld: na elke voortgangsrapportage.',
  nextAfterEnd: 'De volgende keer ligt na de laatste dag.',
  item: 'Kies een agendapunt uit de lijst.',
  choice: 'Kies een keuze uit de lijst.',
  why: 'Schrijf waarom dit op die keuze wacht.',
}
