export const text = {
  title: 'Kies je taal',
  lead: 'Alle pagina’s zijn dan in deze taal. Je kunt altijd weer wisselen.',
  typed: 'Wat mensen zelf schrijven, vertalen we niet. Dat blijft staan zoals zij het schreven.',
  interpreter: 'Wil je een tolk bij een gesprek? Vraag het je contactpersoon.',
}
