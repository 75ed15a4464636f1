export const text = {
  title: 'Dossieroverzicht',
  lead: 'Wat er over dit huishouden is vastgelegd, op papier (PDF).',
  holdsTitle: 'Wat erop staat',
  holds: [
    'Wie de mensen zijn, waar zij wonen en wie er met hen werken.',
    'Wie wanneer de vaste contactpersoon was, en waarom dat wisselde.',
    'Het plan dat nu geldt, met wat iedereen ervan vindt.',
    'Wat er op elk netwerkberaad is gezegd en besloten.',
    'De cijfers voor de veiligheid, van ieder apart, met de uitleg.',
    'Vragen aan deskundigen en tegenspraak, met de antwoorden.',
    'De tijdlijn, met bij elke regel over wie die gaat.',
  ],
  holdsNotTitle: 'Wat er nooit op staat',
  holdsNot: [
    'Een geheim adres. Staat het toch ergens in een tekst, dan halen we het weg.',
    'Wat in het contactjournaal staat, en wat alleen voor het team is.',
  ],
  forWhomTitle: 'Voor wie het is',
  forWhom:
    'Voor jou en je duo-partner, bijvoorbeeld bij een overdracht of een vraag van de rechter. Er staan woorden van meer mensen in, ook van kinderen.',
  caution: 'Leest een van hen wat een ander zei, dan kan dat iemand in gevaar brengen',
  cautionMore:
    'Geef het papier niet zomaar aan iemand van het gezin. Vraagt iemand om eigen gegevens, haal dan eerst weg wat over een ander gaat. Laat het nergens liggen.',
  share: 'Gaat het naar iemand buiten het team? Leg eerst vast waarom dat mag',
  logged: 'In het logboek komt te staan dat jij dit papier maakte.',
  make: 'Maak het papier',
}
