/** What the forms of an improvement say when something is missing. */
export const needs = {
  title: 'Geef het voorstel een korte titel.',
  problem: 'Schrijf welk probleem je wilt oplossen.',
  change: 'Schrijf wat er moet veranderen.',
  lessons: 'Kies de les waar dit op rust, of schrijf waarom het er zonder kan.',
  reason: 'Schrijf waarom jullie dit doen; het voorstel rust op geen les.',
  owner: 'Kies wie dit trekt.',
  body: 'Kies welke groep hierover gaat.',
  mode: 'Kies of dit opbouw, ombouw of afbouw is.',
  state: 'Kies de volgende stap.',
  onDay: 'Vul de dag van deze stap in.',
  notAfterToday: 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in.',
  notBefore: 'Deze stap kan niet eerder zijn dan de vorige.',
  note: 'Schrijf kort wat er is besloten of gebeurd.',
  effectCheck: 'Vul in wanneer jullie kijken of het helpt. Zonder die dag is een verbetering niet af.',
  effectLater: 'Kies een dag na de dag waarop dit klaar was.',
}
