/** What the forms of the practice group say when something is missing. */
export const needs = {
  who: 'Kies wie er een plek krijgt.',
  membership: 'Kies of iemand vast meedoet of meedenkt.',
  from: 'Vul de dag in vanaf wanneer iemand meedoet.',
  notAhead: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
}
