/** What is wrong with a field of a list of colleagues, and how to mend it. */
export const needs = {
  name: 'Vul de naam in.',
  longName: 'Deze naam is te lang. Gebruik hoogstens 120 letters.',
  noEmail: 'Vul het e-mailadres in. Daaraan zien we of iemand er al is.',
  email: 'Dit e-mailadres klopt niet. Een e-mailadres ziet eruit als naam@organisatie.nl.',
  twice: (line: number) => `Dit e-mailadres staat ook op regel ${line}. Laat één regel staan.`,
  left: 'Deze collega is uit dienst. Haal de regel weg, of gebruik een ander e-mailadres.',
  knownWithoutEmail:
    'Er is al een collega met deze naam, nog zonder e-mailadres. Vul dat eerst bij die collega in.',
  noOrganisation: 'Vul de organisatie in.',
  organisation: 'Deze organisatie kennen we niet. Kijk hoe zij bij Organisaties heet.',
  garden: 'Deze toekomsttuin kennen we niet. Laat leeg voor de hele regio.',
  noRoles: 'Vul minstens één rol in.',
  role: (role: string) => `De rol ‘${role.slice(0, 40)}’ kennen we niet. Zet een + tussen twee rollen.`,
  self: 'Je kunt jezelf geen rol geven. Haal deze regel weg.',
  past: 'Kies vandaag of een latere dag. Laat leeg voor vandaag.',
}
