import type { Alarm } from './rules.ts'

/** What the two ends of the scale mean; shown wherever somebody gives or reads a score. */
export const anchors = {
  low: 'helemaal niet veilig',
  high: 'helemaal veilig, ook zonder hulp',
}

export const alarmNames = {
  'danger-words': (who: string) => `${who} schrijft iets wat op gevaar kan wijzen. Lees het nu`,
  low: (who: string) => `${who} geeft een laag cijfer voor de veiligheid`,
  drop: (who: string) => `Het cijfer van ${who} is hard gedaald`,
  'to-read': (who: string) => `${who} vertelde hoe het gaat`,
} as const satisfies Record<Alarm, (who: string) => string>

export const text = {
  title: 'Veiligheid',
  timeline: {
    score: (who: string, score: number) => `${who} geeft een ${score} voor de veiligheid`,
    told: (who: string) => `${who} vertelde hoe het gaat`,
    child: 'Een kind',
    instrument: (name: string) => `${name} afgenomen`,
    talked: 'Verschil tussen cijfers besproken',
  },
  scores: 'Cijfers voor de veiligheid',
  me: (name: string) => `${name}, ikzelf`,
  record: 'Leg een cijfer vast',
  lastScores: (scores: readonly string[]) => `Laatste cijfers: ${scores.join(', ')}`,
  none: 'Nog niemand gaf een cijfer. Vraag het aan ieder apart, ook aan de kinderen.',
  anchors: `0 is ${anchors.low}. 10 is ${anchors.high}.`,
  summary: (scores: readonly number[]) =>
    scores.length === 1 ? `één cijfer: ${scores[0]}` : `nu ${scores.at(-1)}, vorige keer ${scores.at(-2)}`,
  span: (from: string, until: string) =>
    from === until ? `Gegeven op ${from}.` : `Elke lijn loopt van ${from} (links) tot ${until} (rechts).`,
  all: 'Alle cijfers, met de uitleg',
  caption: 'Cijfers voor de veiligheid, nieuwste eerst',
  day: 'Dag',
  who: 'Wie',
  score: 'Cijfer',
  words: 'Uitleg',
  oneHigher: 'Eén punt hoger',
  asked: (how: string, by: string) => `Gevraagd door ${by}: ${how}`,
  correct: 'Verbeter',
  openOne: 'Bekijk',
  followUpStep: 'Lees en leg vast wat je doet',
  form: {
    title: 'Leg een cijfer voor de veiligheid vast',
    lead: 'Eén cijfer van één persoon. Verschillen mogen er zijn: we rekenen nooit een gemiddelde uit.',
    submit: 'Leg het cijfer vast',
    done: 'Het cijfer staat erbij.',
    rater: 'Van wie is dit cijfer?',
    score: 'Hoe veilig is het nu thuis?',
    why: 'Waarom dit cijfer?',
    whyHint: 'Schrijf zo dat het gezin het kan lezen. Van een ander: liefst in diens eigen woorden.',
    oneHigher: 'Wat maakt het één punt hoger?',
    howAsked: 'Hoe heb je het gevraagd?',
    howAskedHint:
      'Alleen bij een cijfer van een ander. Bijvoorbeeld: alleen met Noor, wandelend naar school.',
    measuredOn: 'Op welke dag?',
  },
  correction: {
    title: 'Verbeter het cijfer',
    lead: 'Wat er stond, blijft bewaard. Je zet er een nieuwe versie bij.',
    submit: 'Bewaar de verbetering',
    done: 'De verbetering staat erbij.',
    already: 'Dit cijfer is al verbeterd. Verbeter de nieuwste versie.',
    notOwn: 'Alleen wie dit cijfer vastlegde, kan het verbeteren.',
  },
  one: {
    title: (who: string) => `Cijfer van ${who}`,
    whoReads: 'Alleen het team ziet dit cijfer. Anderen uit het gezin zien het niet.',
    danger: 'Hier staan woorden die op gevaar kunnen wijzen',
    dangerLead: 'Bel vandaag nog, liefst nu. Kan dat niet veilig, overleg dan met Veilig Thuis.',
    done: 'Wat ermee gedaan is',
    question: 'Wat heb je gedaan?',
    questionHint: 'Bijvoorbeeld: gebeld en afgesproken dat ik morgen langskom.',
    submit: 'Leg vast wat je deed',
    saved: 'Vastgelegd. Het staat niet meer op de lijst van vandaag.',
    already: 'Een collega legde al vast wat er is gedaan.',
    superseded: 'Dit cijfer is later verbeterd.',
  },
}
