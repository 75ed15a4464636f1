import type { ActionPart } from '../action/rules.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import type { Phase, Score } from './rules.ts'
import type { Tip } from './weighing.ts'

export const scoreNames = {
  1: 'heel ongunstig',
  2: 'ongunstig',
  3: 'neutraal',
  4: 'gunstig',
  5: 'heel gunstig',
} as const satisfies Record<Score, string>

export const phaseNames = {
  written: 'Uitgeschreven',
  heard: 'Iedereen gehoord',
  preferred: 'Voorkeur',
  decided: 'Besluit',
  elaborated: 'Uitwerking',
} as const satisfies Record<Phase, string>

export const partTitles = {
  content: 'Inhoud',
  structure: 'Structuur',
  preconditions: 'Randvoorwaarden',
} as const satisfies Record<ActionPart, string>

/** Where the dossier of a choice stands. */
export const dossierOf = (choiceId: string) => `/sturing/scenarios/keuze/${choiceId}`

/** The way to a page about a choice. */
export const dossierCrumbs = (here: string, of: { choiceId: string; choice: string }) =>
  steeringCrumbs(
    here,
    { label: text.list.title, to: '/sturing/scenarios' },
    { label: of.choice, to: dossierOf(of.choiceId) },
  )

const inPercent = (share: number, digits = 0) =>
  `${(share * 100).toLocaleString('nl-NL', { maximumFractionDigits: digits })}\u00a0%`

/** Two shares told so that they differ when they do. */
function sharesOf({ now, at }: Tip) {
  const digits = inPercent(now) === inPercent(at) ? 1 : 0
  return { now: inPercent(now, digits), at: inPercent(at, digits) }
}

const both = (titles: readonly string[]) => new Intl.ListFormat('nl').format(titles)

/** When something of a choice is changed after the decision. */
export const decidedStays = {
  refusals: { decided: 'Over deze keuze is intussen besloten. Wat is gewogen, blijft staan zoals het was.' },
  constraints: { choice_decided: { refusal: 'decided' } },
} as const

export const text = {
  list: {
    title: 'Scenario’s',
    lead: 'De regio vult dit zelf in. Hier staat alleen wat jullie zelf hebben opgeschreven.',
    empty: 'Er is nog geen keuze uit scenario’s',
    emptyLead: 'Maak eerst plaatsen voor de scenario’s. Daarna vullen jullie ze samen in.',
    open: 'Maak een keuze uit scenario’s',
    openAnother: 'Maak nog een keuze uit scenario’s',
    filled: (filled: number, all: number) => `${filled} van de ${all} scenario’s ingevuld.`,
    preferred: (title: string) => `Voorkeur: ${title}.`,
    noPreference: 'De voorkeur is nog niet vastgelegd.',
    funds: 'Geldbronnen',
    fundsNote: 'Waar geld vandaan komt en wanneer het ophoudt',
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
  criteria: {
    title: 'Waarop kijken we?',
    lead: 'De criteria zijn van jullie. Met een gewicht zeg je hoe zwaar een criterium telt in de volgorde; met 0 telt het niet mee.',
    usual: 'Vul aan met de gebruikelijke criteria',
    criterion: (index: number) => `Criterium ${index + 1}`,
    add: 'Nog een criterium',
    remove: 'Haal dit criterium weg',
    name: 'Naam',
    meaning: 'Welke vraag hoort erbij?',
    weight: 'Gewicht',
    unit: '0 tot en met 100',
    submit: 'Bewaar de criteria',
    done: 'De criteria zijn bewaard.',
    changedMeanwhile: 'Een collega heeft de criteria intussen ook gewijzigd. Kies wat er blijft staan.',
    inUse: 'Bij een criterium dat je weghaalt, is al iets ingevuld. Maak dat eerst leeg bij de scenario’s.',
    line: (name: string, weight: string) => `${name}, gewicht ${weight}`,
  },
  edit: {
    title: (scenario: string) => `Vul in: ${scenario}`,
    lead: 'De regio vult dit zelf in. Laat leeg wat nog niet bekend is.',
    name: 'Titel',
    words: (criterion: string) => `${criterion} in woorden`,
    score: 'Hoe gunstig is dit?',
    scoreHint: 'Mag leeg blijven. Een oordeel helpt bij het gesprek; het beslist niet.',
    noScore: 'Nog geen oordeel',
    submit: 'Bewaar het scenario',
    done: 'Het scenario is bewaard.',
    changedMeanwhile: 'Een collega heeft dit scenario intussen ook gewijzigd. Kies wat er blijft staan.',
    criteriaChanged: 'De criteria zijn intussen gewijzigd. Open het scenario opnieuw en vul het dan in.',
  },
  prefer: {
    title: 'Leg de voorkeur vast',
    lead: 'Alle groepen op de route zijn gehoord. Leg vast waar jullie samen voor kiezen.',
    option: 'Welk scenario heeft de voorkeur?',
    words: 'Wat is daarover afgesproken?',
    dissent: 'Wie ziet het anders, en waarom?',
    dissentHint: 'Een ander geluid blijft naast de voorkeur staan. Noem de organisatie, geen naam.',
    submit: 'Leg de voorkeur vast',
    done: 'De voorkeur staat vast.',
    tooEarly: 'Nog niet alle groepen op de route zijn gehoord. Leg eerst hun conclusies vast.',
    inWay: 'Hier is nog een overwegend bezwaar open.',
    objections: 'Er is een overwegend bezwaar tegen dit scenario dat nog open is. Rond dat eerst af.',
  },
  dossier: {
    whereLabel: 'Waar deze keuze staat',
    notes: {
      written: (filled: number, all: number) => `${filled} van ${all}`,
      open: (count: number) => (count === 1 ? '1 bezwaar open' : `${count} bezwaren open`),
      tasks: (count: number) => (count === 1 ? '1 actiepunt' : `${count} actiepunten`),
      notYet: 'nog niet vastgelegd',
    },
    fill: (scenario: string) => `Vul ${scenario} in`,
    change: (scenario: string) => `Wijzig ${scenario}`,
    beside: 'De scenario’s naast elkaar',
    // Another name than the heading: both are landmarks.
    blank: (criteria: readonly string[]) =>
      `Van geen scenario is al iets opgeschreven. Straks staan ze hier naast elkaar op: ${both(criteria)}.`,
    besideTable: 'Wat elk scenario zegt, per criterium',
    besideNote: 'Ingevuld door de projectleider of beleidsadviseur, namens de regio.',
    laidDown:
      'Over deze keuze is besloten. Wat is gewogen, blijft staan zoals het was. Komt de keuze opnieuw op tafel? Maak dan een nieuw agendapunt met een nieuwe keuze.',
    criterion: 'Criterium',
    criteria: 'Wijzig de criteria en gewichten',
    weighs: (share: number) => `telt voor ${inPercent(share)}`,
    empty: 'nog niet ingevuld',
    scoreAlt: (score: Score) => `${score} van 5`,

    order: 'Wat de oordelen samen zeggen',
    orderLead: 'Dit helpt bij het gesprek. De groepen beslissen, niet de som.',
    noWeights: 'Er zijn nog geen gewichten. Daarom is er geen volgorde.',
    noOrder:
      'Er is nog geen volgorde: ten minste twee scenario’s hebben op elk criterium dat meetelt een oordeel nodig.',
    place: (place: number, titles: readonly string[]) =>
      titles.length > 1 ? `${place}. ${both(titles)} komen gelijk uit` : `${place}. ${titles[0]}`,
    lacking: (title: string, count: number) =>
      `${title} staat er niet bij: er ${count === 1 ? 'ontbreekt nog 1 oordeel' : `ontbreken nog ${count} oordelen`}.`,
    tip: (tip: Tip) => {
      const { now, at } = sharesOf(tip)
      const where = `als ‘${tip.criterion.name}’ ${tip.side === 'heavier' ? 'zwaarder' : 'lichter'} weegt dan ${at} (nu ${now})`
      if (!tip.first) return `De volgorde verandert ${where}; bovenaan blijft gelijk.`
      return `De volgorde verandert ${where}: dan komt ${both(tip.first.map(one => one.title))} bovenaan.`
    },
    stable: 'Ook als één criterium zwaarder of lichter weegt, blijft de volgorde gelijk.',
    tips: 'Per criterium',

    advice: 'Adviezen',
    ofGroup: 'De groep',
    noConclusion: 'conclusie nog niet vastgelegd',
    dissent: 'Wie het anders zag',
    members: 'De leden',
    noAdvice: 'Er is nog geen advies gegeven.',
    about: (scenario: string, stance: string) => `${scenario}: ${stance}`,
    item: 'Bekijk het agendapunt',

    preferred: 'Voorkeur en besluit',
    preference: 'Voorkeur',
    noPreference: 'nog niet vastgelegd',
    preferredIs: (title: string, day: string) => `${title}, vastgelegd op ${day}`,
    waiting:
      'De voorkeur volgt nadat alle groepen op de route zijn gehoord en de overwegende bezwaren zijn afgerond.',
    preferAnother: 'Leg een andere voorkeur vast',
    earlier: 'Eerdere voorkeur',
    decision: 'Besluit',
    noDecision: 'nog niet vastgelegd',
    noDecideStep: 'Op de route staat nog geen groep die besluit.',
    addStep: 'Zet een stap op de route om te besluiten',
    decidedBy: (group: string, day: string) => `${group}, ${day}`,
    conditions: 'Voorwaarden',
    seeDecision: 'Lees het besluit',

    dissentHeading: 'Wie het anders ziet',
    dissentLead: 'Andere geluiden blijven bij de keuze staan.',
    noDissent: 'Er is geen ander geluid vastgelegd.',
    dissentAtPreference: 'Bij de voorkeur',
    dissentAtDecision: (group: string) => `Bij het besluit van ${group}`,
    dissentInGroup: (group: string) => `In ${group}`,
    elaboration: 'Uitwerking',
    elaborationWaits: 'Na de voorkeur werken we het gekozen scenario hier uit: wie doet wat, en wanneer.',
    noTasks: 'Nog geen actiepunten.',
    addTask: 'Voeg een actiepunt toe',
    objected: (weight: string, state: string, about: string) => `${weight} (${state}): ${about}`,
    against: (name: string, about: string) => `${name} adviseert tegen: ${about}`,
  },
}
