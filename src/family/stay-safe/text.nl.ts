export const text = {
  title: 'Over deze pagina’s',
  lead: 'Ze zijn alleen voor jou. Zo kijkt niemand met je mee.',
  exit: 'De knop ‘Snel weg’',
  exitWhat: (site: string) => [
    `Die knop brengt je meteen naar een gewone pagina: ${site}. Twee keer op de toets Esc drukken doet hetzelfde.`,
    'Je bent dan ook uitgelogd. Wie op Terug drukt, ziet niets van jou. Na tien minuten niets doen log je ook vanzelf uit.',
  ],
  history: 'Wat je telefoon of computer onthoudt',
  historyWhat: [
    'Je browser onthoudt dat je hier was. Dat kunnen wij niet voor je wissen.',
    'Wissen doe je zelf. Open het menu van je browser en kies ‘Geschiedenis’. Haal daar deze pagina’s weg, en alleen deze: een lege lijst kan juist opvallen.',
    'Gebruik liever een privévenster. Dat onthoudt niets als je het sluit.',
  ],
  device: 'Kijkt iemand mee op je telefoon?',
  deviceWhat: [
    'Gebruik dan een ander apparaat. Bijvoorbeeld van school, van de bibliotheek of van iemand die je vertrouwt.',
    'Of bel je contactpersoon, en kijk hier niet.',
  ],
  signOut: 'Log nu uit',
  mail: {
    may: 'Je zei dat we je mogen mailen',
    title: 'Geen mail meer',
    lead: 'Wij mailen je dan niet meer. Je hoeft niet te zeggen waarom. Wat al is gestuurd, blijft in je mailbox staan tot je het weghaalt.',
    submit: 'Stuur mij geen mail meer',
    done: 'Wij mailen je niet meer.',
  },
}
