/** What the command says when something of what it needs is missing. */
export const needs = {
  usage:
    'Zo maak je een regio met de eerste functioneel beheerder: npm run admin -- --regio gooi-en-vechtstreek --naam "Gooi en Vechtstreek" --beheerder "Voornaam Achternaam" --email naam@gemeente.nl',
  key: 'Het woord achter --regio heeft 2 tot 40 kleine letters, cijfers of streepjes, zoals gooi-en-vechtstreek.',
  name: 'De naam achter --naam heeft 2 tot 60 letters. Gebruik geen tekens zoals < of >.',
  person: 'Zet achter --beheerder de voor- en achternaam, hoogstens 120 letters.',
  email: 'Zet achter --email het werkadres van de beheerder, zoals naam@gemeente.nl.',
}
