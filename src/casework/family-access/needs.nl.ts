/** What the forms about the way in of a family say when something is missing. */
export const needs = {
  basis: 'Kies waarom deze persoon meeleest.',
  children: 'Kies over welk kind deze persoon gezag heeft.',
  noChildren: 'Kies alleen een kind als deze persoon meeleest vanwege gezag.',
  suspected: 'Kies of er een vermoeden is.',
  suspectedWhy: 'Schrijf op waarom jullie toch toegang geven, en met wie je dat besloot.',
  onlyIfSuspected: 'Vul dit alleen in als er een vermoeden is.',
  way: 'Kies hoe deze persoon de code krijgt.',
  number: 'Vul het nummer in dat je belt. Neem een nummer dat je al kende.',
  wrongNumber: 'Dit lijkt geen telefoonnummer. Gebruik cijfers, spaties en een plus.',
  checked: 'Schrijf op hoe je zeker wist dat je deze persoon spreekt.',
  why: 'Schrijf op waarom de toegang weer open mag.',
  until: 'Vul in tot wanneer. Daarna gaat de toegang vanzelf dicht.',
  untilAhead: 'Kies een dag na vandaag, hoogstens een half jaar verder.',
  person: 'Kies wie het kind vertegenwoordigt.',
  closeWhy: 'Schrijf op waarom je de toegang sluit.',
  toldHow: 'Schrijf op hoe en wanneer je het vertelde.',
}
