/** What the forms about reading along say when something is missing. */
export const needs = {
  reader: 'Kies wie er meeleest.',
  answer: 'Kies of de rapportage zo weg kan.',
  words: 'Schrijf wat er nog anders moet.',
  read: 'Vink aan dat je het memo en de dia’s hebt gelezen.',
} as const
