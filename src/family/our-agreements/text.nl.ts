export const text = {
  title: 'Onze afspraken',
  lead: 'Eén druk op de knop is genoeg. Je contactpersoon leest het.',
  secret:
    'Zeg je dat iets niet lukt, of zie je een teken? Anderen uit het gezin zien hier nooit wie dat vertelde. Het staat daarna ook niet meer op jouw pagina.',
  done: 'Dank je. Je contactpersoon leest wat je vertelde.',
  none: 'Er is nog geen plan waarover je hier iets kunt vertellen',
  noneLead: 'Als het er is, zie je hier jouw afspraken. Vragen? Bel je contactpersoon.',
  notThere: 'Er is intussen een nieuw plan. Kies de afspraak of het teken opnieuw.',
  cannotWait: 'Kan het niet wachten?',
}
