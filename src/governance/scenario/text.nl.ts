import type { Aspect } from './rules.ts'

export const aspectNames = {
  content: 'Inhoud',
  structure: 'Structuur',
  // The soft hyphen lets the word break well in a narrow table.
  preconditions: 'Rand\u00advoorwaarden',
  cost: 'Kosten',
} as const satisfies Record<Aspect, string>

export const text = {
  list: {
    title: 'Scenario’s',
    lead: 'De regio vult dit zelf in. Hier staat alleen wat jullie zelf hebben opgeschreven; er is niets verzonnen.',
    empty: 'Er is nog geen keuze uit scenario’s',
    emptyLead: 'Maak eerst plaatsen voor de scenario’s. Daarna vullen jullie ze samen in.',
    open: 'Maak een keuze uit scenario’s',
    openAnother: 'Maak nog een keuze uit scenario’s',
    beside: 'De scenario’s naast elkaar',
    scenario: 'Scenario',
    notYet: 'nog niet ingevuld',
    fill: (scenario: string) => `Vul ${scenario} in`,
    preferred: 'Voorkeur',
    preferredIs: (title: string, day: string) => `${title}, vastgelegd op ${day}`,
    noPreference: 'nog niet vastgelegd',
    waiting: 'De voorkeur volgt nadat alle groepen op de route zijn gehoord.',
    preferAnother: 'Leg een andere voorkeur vast',
    route: 'Wat de groepen ervan vinden',
    item: 'Bekijk het agendapunt',
    earlier: 'Eerdere voorkeur',
  },
  openChoice: {
    title: 'Maak een keuze uit scenario’s',
    lead: 'Je maakt lege plaatsen. Wat erin komt, schrijft de regio zelf.',
    name: 'Waar gaat de keuze over?',
    item: 'In welk agendapunt wordt dit besproken?',
    count: 'Hoeveel scenario’s?',
    submit: 'Maak de plaatsen',
    done: 'De plaatsen zijn er. Vul ze samen in.',
    taken: 'Bij dit agendapunt is er al een keuze.',
    choose: 'Kies een agendapunt',
    numbered: (no: number) => `Scenario ${no}`,
  },
  edit: {
    title: (scenario: string) => `Vul in: ${scenario}`,
    lead: 'De regio vult dit zelf in. Laat leeg wat nog niet bekend is.',
    name: 'Titel',
    submit: 'Bewaar het scenario',
    done: 'Het scenario is bewaard.',
    changedMeanwhile: 'Een collega heeft dit scenario intussen ook gewijzigd. Kies wat er blijft staan.',
    hints: {
      content: 'Wat gaan we doen, voor wie?',
      structure: 'Wie doet wat, in welke vorm werken we samen?',
      preconditions: 'Wat moet er geregeld zijn: mandaat, mensen, kennis?',
      cost: 'In woorden of bedragen, met waar het vandaan komt.',
    } satisfies Record<Aspect, string>,
  },
  prefer: {
    title: 'Leg de voorkeur vast',
    lead: 'Alle groepen op de route zijn gehoord. Leg vast waar jullie samen voor kiezen.',
    option: 'Welk scenario heeft de voorkeur?',
    words: 'Wat is daarover afgesproken?',
    submit: 'Leg de voorkeur vast',
    done: 'De voorkeur staat vast.',
    tooEarly: 'Nog niet alle groepen op de route zijn gehoord. Leg eerst hun conclusies vast.',
  },
}
