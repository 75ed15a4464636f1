export const text = {
  title: 'Zo werkt het hier',
  lead: 'Wat je hier kunt doen, wat je mag vragen en wie je belt.',
  forChild: 'Je leest mee voor een kind. Wat het kind vindt, vragen we aan het kind zelf.',
  can: 'Dit kun je hier',
  steps: {
    plan: { what: 'Lees ons plan', how: 'Zeg of je het ermee eens bent. Nee is ook een goed antwoord.' },
    agreements: { what: 'Vertel of een afspraak lukt', how: 'Eén druk op de knop is genoeg.' },
    howAreWe: {
      what: 'Vertel hoe het gaat',
      how: 'Een cijfer, en je eigen woorden. Anderen uit je gezin zien dat niet.',
    },
    when: { what: 'Zeg wanneer je kunt', how: 'Dan zoeken we een dag die voor iedereen past.' },
    message: { what: 'Stel een vraag', how: 'Je leest meteen wanneer je antwoord krijgt.' },
    story: { what: 'Lees wat we opschreven', how: 'Zie je het anders? Zet je eigen woorden ernaast.' },
    looked: { what: 'Kijk wie er keek', how: 'Je ziet wie naar jouw eigen deel keek, en wanneer.' },
  },
  doubt: 'Twijfel je?',
  doubts: [
    'Klopt er iets niet? Zeg het. Je mag vragen wat er over jou staat, en wat er anders moet.',
    'Wil je liever een andere contactpersoon? Dat mag je vragen. Een ander dan je contactpersoon leest dat.',
    'Kijkt er iemand mee? Druk op ‘Snel weg’.',
  ],
  call: 'Wie bel je?',
  now: 'Is er nu gevaar',
  someone: 'Wil je met iemand praten, dag en nacht',
  download: 'Bewaar als één blad (PDF)',
  paperSafe: 'Een ander kan papier of een bestand vinden. Bewaar het alleen als dat voor jou veilig is.',
  paper: {
    description: 'Wat je hier kunt doen, en wie je belt',
    page: 'pagina',
    of: 'van',
  },
}
