/** What the form of veilig bereiken says when something is missing or is not safe. */
export const needs = {
  alone: 'Kies of je dit alleen met deze persoon besprak.',
  seen: 'Kies wie dit kan zien.',
  phone: 'Vul het nummer in waarop we mogen bellen.',
  wrongPhone: 'Dit lijkt geen telefoonnummer. Gebruik cijfers, spaties en een plus.',
  email: 'Vul het mailadres in, of vink mailen uit.',
  wrongEmail: 'Dit lijkt geen mailadres. Kijk het na.',
  messageNotSafe:
    'Een bericht sturen is niet veilig als iemand anders de telefoon kan zien, of als er iemand bij was toen je het vroeg.',
  mailNotSafe:
    'Mailen is niet veilig als iemand anders de mail kan zien, of als er iemand bij was toen je het vroeg.',
  postNotSafe:
    'Een brief thuis is niet veilig als een ander de post kan zien, of als er iemand bij was toen je het vroeg.',
  hours: 'Kies een uur dat later is dan het eerste.',
}
