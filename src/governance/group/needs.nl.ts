/** What the forms about groups say when something is missing. */
export const needs = {
  name: 'Geef de groep een naam.',
  mandate: 'Schrijf waarvoor de groep er is.',
  level: 'Kies waar de groep werkt.',
  standing: 'Kies of de groep al werkt of is voorgesteld.',
  membership: 'Kies hoe dit lid meedoet.',
  duty: 'Kies één van de mogelijkheden, of laat het leeg.',
  who: 'Kies een collega, of vul een rol in.',
  oneOfTwo: 'Kies een collega of vul een rol in, niet allebei.',
  organisation: 'Vul in bij welke organisatie deze rol hoort.',
  from: 'Vul de eerste dag in.',
}
