/** What the form about the minutes says when something is missing. */
export const needs = {
  member: 'Dit lid hoorde op die dag niet bij de groep. Laad de bladzijde opnieuw.',
  presence: 'Kies één van de mogelijkheden, of laat het leeg.',
  tooEarly: 'De vergadering is nog niet geweest. Je kunt nu alleen vastleggen wie is afgemeld.',
  guest: 'Vul de naam van de gast in.',
  guestRole: 'Vul in waarvoor of namens wie de gast er was.',
}
