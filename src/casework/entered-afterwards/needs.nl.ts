/** What the forms about earlier days say when something is missing or can't be right. */
export const needs = {
  startedOn: 'Vul de dag in waarop het werken met dit huishouden begon.',
  startedToday: 'Begint het vandaag of later? Open dan een nieuw huishouden.',
  source: 'Schrijf waar deze gegevens vandaan komen: welk systeem of welk papier.',
  signalAfterStart: 'De eerste zorg kwam voor of op de dag waarop het werken begon. Kijk de twee dagen na.',
  colleague: 'Kies een collega uit de lijst, of typ een naam.',
  who: 'Kies een collega of typ een naam: één van de twee.',
  lastDay: 'Vul de laatste dag in waarop deze persoon de vaste contactpersoon was.',
  lastDayEarly: 'Deze dag ligt voor de eerste dag van het huishouden.',
  lastDayLate:
    'Deze dag ligt niet in het verleden. Vandaag ben jij de vaste contactpersoon; overdragen doe je daarna.',
  lastDayTwice: 'Twee contactpersonen stopten op dezelfde dag. Op elke dag is er één.',
  kind: 'Kies wat je vastlegt.',
  onDay: 'Vul de dag in. Weet je die niet precies, kies dan een dag die er het dichtst bij ligt.',
  onDayLate: (day: string) =>
    `Sinds ${day} staat dit huishouden hier. Leg wat daarna gebeurde vast op de plek waar het hoort.`,
  untilBefore: 'De laatste dag ligt voor de eerste. Kijk de twee dagen na.',
  noUntil: 'Een laatste dag hoort alleen bij een plan of bij hulp. Maak dit vak leeg.',
  about: 'Kies iemand uit de lijst.',
  what: 'Schrijf wat het was.',
  score: 'Kies een cijfer van 0 tot en met 10, of laat het leeg.',
  noScore: 'Een cijfer hoort alleen bij een meting. Maak dit vak leeg.',
}
