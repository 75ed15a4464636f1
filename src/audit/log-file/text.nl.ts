export const text = {
  tooMany: 'Dit zijn te veel regels voor één bestand. Ga terug, kies minder dagen en probeer het opnieuw.',
  save: 'Bewaar deze regels als bestand',
  saveLead:
    'Het bestand zegt wie wat deed, wanneer en als wat. Mensen van het gezin staan er met een code in, zonder naam.',
}
