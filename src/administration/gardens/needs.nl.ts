/** What the forms about gardens and organisations say when something is missing. */
export const needs = {
  fallback: 'Kies wie de waarnemer wordt.',
  organisation: 'Vul de naam van de organisatie in.',
  kind: 'Kies wat voor organisatie het is.',
  garden: 'Vul de naam van de toekomsttuin in.',
  whose: 'Kies bij welke organisatie de toekomsttuin hoort.',
  since: 'Vul in sinds welke dag de toekomsttuin werkt.',
  notLater: 'Kies vandaag of een eerdere dag. Een toekomsttuin die nog begint, voeg je dan toe.',
}
