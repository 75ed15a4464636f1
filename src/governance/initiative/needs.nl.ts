/** What the forms about initiatives say when something is missing. */
export const needs = {
  title: 'Geef het initiatief een naam.',
  what: 'Schrijf kort wat het initiatief wil.',
  who: 'Kies een collega, of vul een rol of organisatie in.',
  oneOfTwo: 'Kies een collega of vul een rol in, niet allebei.',
  initiatives: 'Kies initiatieven uit de lijst.',
}
