export const text = {
  ownLink: 'Hoe is jouw werk?',
  ownNote: 'Een paar korte vragen, één keer per kwartaal',
  typeLink: 'Typ een vragenlijst van papier in',
  typeNote: 'Van een gezin waar je niet mee werkt',
  own: {
    title: 'Hoe is jouw werk?',
    lead: 'Een paar korte vragen, één keer per kwartaal. Het mag, het hoeft niet. Je mag vragen overslaan.',
    whoTitle: 'Wie leest dit?',
    who: 'Niemand leest wat jij kiest, ook je leidinggevende niet. We bewaren alleen dát je antwoordde, los van wat je koos. Wie stuurt, leest aantallen van de hele regio, pas als het kwartaal voorbij is en nooit als te weinig collega’s antwoordden.',
    submit: 'Verstuur wat ik vind',
    done: 'Dank je wel. Wat je vindt, telt mee.',
    none: 'Nu hebben we geen vragen voor jou',
    noneLead: 'In het volgende kwartaal vragen we het opnieuw.',
    closed: 'Deze vragen staan niet meer open. Misschien antwoordde je al op een ander toestel.',
  },
  find: {
    title: 'Vragenlijst van papier',
    lead: 'Iemand van een gezin vulde de vragen op papier in. Jij typt de antwoorden over. Van wie ze zijn, weet je niet.',
    number: 'Nummer op het papier',
    numberHint: 'Het staat bovenaan en onderaan elke bladzijde. Bijvoorbeeld 7KQM-X4TD-9PWR.',
    submit: 'Zoek het papier',
    unknown: 'Dit nummer kennen we niet. Kijk of elk teken klopt.',
    'own-household':
      'Dit papier hoort bij een huishouden waar jij mee werkt of werkte. Geef de envelop dicht aan een collega die dat niet doet.',
    answered:
      'De antwoorden bij dit nummer zijn al bewaard. Je hoeft niets meer te doen. Vernietig het papier.',
  },
  type: {
    title: 'Typ de antwoorden over',
    lead: 'Typ alleen wat er is aangekruist. Is bij een vraag niets of meer dan één ding aangekruist, laat die dan leeg.',
    after: (who: string, number: string) =>
      `Staat er iets bijgeschreven dat op gevaar wijst? Bel dan ${who} op ${number}, of 112 als het nu gevaarlijk is. Geef het nummer meteen aan de waarnemers van de toekomsttuinen: de vaste contactpersoon ziet bij dat nummer wiens papier het is. Vernietig het papier als je klaar bent.`,
    submit: 'Bewaar de antwoorden',
    done: 'De antwoorden zijn bewaard. Vernietig het papier.',
  },
}
