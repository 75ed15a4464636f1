import { type Day, dayInWords } from '#src/kernel/day.ts'
import { endingNames, parentNames, safetyShort, sourceNames, strengthNames } from './names.nl.ts'
import type { Ending, ParentKind, Safety, Source, Strength } from './rules.ts'

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

/** '(bij elkaar van 1 mei 2012 tot 3 juni 2020)', as far as the days are known. */
function together(from: Day | null, to: Day | null): string {
  const days = [from && `van ${dayInWords(from)}`, to && `tot ${dayInWords(to)}`].filter(Boolean)
  return days.length > 0 ? ` (bij elkaar ${days.join(' ')})` : ''
}

export const text = {
  title: 'Mensen en netwerk',
  lead: 'Wie hoort bij wie, wie wonen samen, en wie staat er om hen heen. Alleen het team ziet dit.',
  link: 'Mensen en netwerk',
  add: 'Voeg iemand toe',
  change: 'Wijzig',
  about: (what: string) => `: ${what}`,
  drawingHint:
    'Te klein? Draai je telefoon, of bewaar de tekening en open hem groot. Hieronder staat hetzelfde in woorden.',
  drawingOf: (name: string) => `${name}, de tekening`,
  saveAs: { svg: 'Bewaar als tekening (SVG)', png: 'Bewaar als plaatje (PNG)' },
  drawnOn: (on: string) => `Stand van ${on}`,
  recorded: (by: string, on: string) => `${by}, ${on}`,
  before: 'Wat er eerder stond',
  genogram: {
    title: 'Genogram',
    name: (household: string) => `Genogram van huishouden ${household}`,
    legend: 'Wat de tekens betekenen',
    empty: 'Hier komt de tekening zodra er mensen in het huishouden staan.',
    noRelations: 'Er zijn nog geen relaties vastgelegd. Zeg eerst wie de ouders van de kinderen zijn.',
    unknown: 'onbekende ouder',
    unborn: 'ongeboren kind',
    expected: (on: string) => `verwacht ${on}`,
    deceased: (year: string | undefined) => (year ? `overleden ${year}` : 'overleden'),
    noName: 'naam onbekend',
    home: (label: string, names: readonly string[]) => `Op het adres ${label} wonen ${list(names)}.`,
    signs: [
      ['man', 'man'],
      ['woman', 'vrouw'],
      ['other', 'anders of onbekend'],
      ['unborn', 'nog niet geboren'],
      ['deceased', 'overleden'],
    ] as const,
    lines: {
      together: 'bij elkaar',
      separated: 'uit elkaar (één streep) of gescheiden (twee strepen)',
      unrecorded: 'samen een kind, relatie niet vastgelegd',
      foster: 'pleegkind (stippels) of adoptie (streepjes)',
      home: 'wonen samen',
    },
  },
  ecomap: {
    title: 'Ecomap',
    name: (household: string) => `Ecomap van huishouden ${household}`,
    empty: 'Er staan nog geen banden. Vraag het gezin: wie is er voor jullie? Voeg die mensen toe.',
    wholeFamily: 'het hele gezin',
    living: (names: readonly string[]) => `In het midden: ${list(names)}.`,
  },
  words: {
    title: 'Hetzelfde in woorden',
    lead: 'Alles wat in de tekeningen staat. Hier wijzig je het ook.',
    people: 'Mensen',
    partners: 'Partners',
    parents: 'Ouders en kinderen',
    ties: 'Banden',
    none: 'Nog niets vastgelegd.',
    addPartners: 'Leg partners vast',
    addParent: 'Leg een ouder vast',
    addTie: 'Leg een band vast',
    onlyPicture: 'alleen op de kaart',
    elsewhere: 'woont ergens anders',
  },
  partners: (a: string, b: string, ended: Ending, from: Day | null, to: Day | null) =>
    ended === 'no'
      ? `${a} en ${b} ${endingNames.no}${from ? ` sinds ${dayInWords(from)}` : ''}.`
      : `${a} en ${b} ${endingNames[ended]}${together(from, to)}.`,
  parent: (parent: string | null, child: string, kind: ParentKind) =>
    parent === null
      ? `Een ouder van ${child} is onbekend.`
      : `${parent} is ${parentNames[kind]} van ${child}.`,
  tie: (a: string, b: string, relation: string | null, strength: Strength, safe: Safety) =>
    `${a} en ${b}${relation ? ` (${relation})` : ''}: ${strengthNames[strength]}; ${safetyShort[safe]}.`,
  forms: {
    save: 'Bewaar',
    choose: 'Kies',
    wrong: 'Dit klopte niet. Haal het weg',
    wrongHint: 'Bij ‘Wat er eerder stond’ blijft te zien dat het er stond.',
    meanwhile: 'Een collega heeft dit intussen gewijzigd. Kijk wat er nu staat en bewaar opnieuw.',
    gone: 'weggehaald',
  },
  partnerForm: {
    title: 'Partners',
    lead: 'Ook als zij niet meer bij elkaar zijn.',
    one: 'Wie?',
    other: 'En wie?',
    ended: 'Zijn zij nog bij elkaar?',
    beganOn: 'Bij elkaar sinds',
    endedOn: 'Tot',
    dayHint: 'Weet je de dag niet? Laat dit leeg.',
    done: 'De relatie staat op de kaart.',
  },
  parentForm: {
    title: 'Ouder en kind',
    child: 'Kind',
    parent: 'Ouder',
    unknown: 'Onbekend',
    unknownHint: 'Weet niemand wie de ouder is? Kies dan Onbekend.',
    kind: 'Wat voor ouder is dit?',
    ownAncestor: 'Zo zou iemand een voorouder van zichzelf worden. Kijk nog eens wie het kind is.',
    done: 'Ouder en kind staan op de kaart.',
  },
  tieForm: {
    title: 'Een band',
    lead: 'Hoe staan deze twee tegenover elkaar? Vraag het aan henzelf.',
    one: 'Wie?',
    other: 'Met wie?',
    relation: 'Wat is deze persoon voor hen?',
    relationHint: 'Bijvoorbeeld: buurvrouw, voetbaltrainer, mentor op school.',
    strength: 'Hoe is de band?',
    safe: 'Kun je veilig een beroep doen op deze persoon?',
    safeHint: 'Denk ook aan: weet deze persoon een adres dat geheim moet blijven?',
    done: 'De band staat op de kaart.',
  },
  personForm: {
    title: 'Voeg iemand toe aan de kaart',
    lead: 'Iemand die niet op een van de adressen woont. Wie daar wel woont, voeg je toe bij Mensen.',
    place: 'Kan deze persoon meedenken of helpen?',
    alreadyHere: 'Deze persoon staat al bij dit huishouden.',
    tie: 'De band met het gezin',
    tieHint: 'Mag leeg blijven.',
    done: 'De persoon staat op de kaart.',
  },
  detailForm: {
    title: (name: string) => `Over ${name}`,
    alsoHome: 'Woont ook op een tweede adres?',
    noHome: 'Nee',
    deceased: 'Deze persoon is overleden',
    diedOn: 'Overleden op',
    done: 'Bewaard.',
  },
  authority: {
    title: 'Gezag',
    lead: 'Wie over een kind mag beslissen. Ga niet af op wat één ouder vertelt.',
    none: 'Er zijn geen kinderen onder de 18.',
    over: (child: string) => `Gezag over ${child}`,
    unknown: 'Niet bekend wie gezag heeft.',
    look: 'Leg vast wie gezag heeft',
    lookAgain: 'Leg opnieuw vast',
    earlier: (child: string) => `Eerder vastgelegd over ${child}`,
    line: (names: string, source: Source, on: string) => `${names}: ${sourceNames[source]} op ${on}.`,
    names: list,
  },
  authorityForm: {
    lead: 'Zoek het op in het gezagsregister (rechtspraak.nl) of lees de beschikking. Wat een ouder vertelt, telt niet als opgezocht.',
    holders: 'Wie heeft gezag?',
    institution: 'Iemand anders, of een instelling',
    institutionHint: 'Bijvoorbeeld: een gecertificeerde instelling met voogdij.',
    source: 'Hoe weet je dit?',
    lookedOn: 'Op welke dag zocht je het op, of werd het verteld?',
    submit: 'Leg gezag vast',
    done: 'Het gezag is vastgelegd.',
  },
}
