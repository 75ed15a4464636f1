export const text = {
  add: {
    title: 'Voeg een module toe',
    lead: 'Wat mensen met een bepaalde functie moeten kennen. Daarna zie je wie hem volgde en wie nog niet.',
    submit: 'Voeg de module toe',
    done: 'De module staat erin.',
  },
  change: {
    title: 'Wijzig de module',
    submit: 'Bewaar de module',
    done: 'De module is bewaard.',
    changedMeanwhile: 'Een collega heeft deze module intussen ook gewijzigd. Kies wat er blijft staan.',
  },
  name: 'Naam',
  days: 'Hoeveel dagen duurt de module?',
  daysUnit: 'dagen',
  roles: 'Voor welke functies is de module nodig?',
  rolesHint: 'Je kunt dit ook leeg laten: dan mag iedereen, en hoeft niemand.',
  taken: 'Er is al een module met deze naam.',
}
