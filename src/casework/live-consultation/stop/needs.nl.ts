export const needs = {
  reason: 'Schrijf op waarom je stopte.',
  whoLeft: 'Schrijf op wie eerst ging, en wie met wie.',
  called: 'Kies uit deze lijst wie je hebt gebeld.',
  next: 'Schrijf op wat er nu gebeurt, en wie dat doet.',
}
