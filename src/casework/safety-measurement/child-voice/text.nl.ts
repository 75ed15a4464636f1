import type { Face, spokenWays } from './rules.ts'

export const faceNames = {
  1: 'Heel onveilig',
  2: 'Niet zo veilig',
  3: 'Soms wel, soms niet',
  4: 'Best veilig',
  5: 'Heel veilig',
} as const satisfies Record<Face, string>

export const spokenNames = {
  alone: 'Ja, alleen met het kind',
  spoken: 'Ja, met anderen erbij',
  not: 'Nee, iemand anders vroeg het',
} as const satisfies Record<(typeof spokenWays)[number], string>

export const text = {
  title: 'Wat de kinderen vertellen',
  none: 'Hier staan straks de eigen woorden van de kinderen. Vraag het op hun manier: met gezichten, poppen of een tekening.',
  record: 'Leg vast wat een kind vertelt',
  correct: 'Verbeter',
  asked: (how: string, by: string) => `Gevraagd door ${by}: ${how}`,
  face: (name: string) => `Koos het gezicht: ${name.toLowerCase()}`,
  score: (score: number) => `Gaf een ${score}`,
  form: {
    title: 'Leg vast wat een kind vertelt',
    lead: 'Op de manier van het kind. Een cijfer hoeft niet.',
    child: 'Wie vertelde dit?',
    words: 'Wat zei of liet het kind zien?',
    wordsHint: 'In de eigen woorden van het kind, of wat het tekende of speelde.',
    face: 'Welk gezicht koos het kind?',
    noFace: 'Niet gevraagd',
    score: 'Gaf het kind zelf een cijfer?',
    scoreHint: 'Alleen als het kind het zelf noemde. Het staat dan ook bij de cijfers.',
    noScore: 'Geen cijfer',
    howAsked: 'Hoe heb je het gevraagd?',
    howAskedHint: 'Bijvoorbeeld: alleen met Noor, met de vijf gezichten.',
    spoke: 'Sprak je het kind zelf?',
    spokeHint: 'Dan telt het meteen mee als gezien en gesproken. Je hoeft het niet nog eens vast te leggen.',
    place: 'Waar was dat?',
    noPlace: 'Ik was er niet bij',
    toldOn: 'Op welke dag?',
    submit: 'Leg vast',
    done: 'De woorden van het kind staan erbij.',
  },
  correction: {
    title: 'Verbeter wat er staat',
    lead: 'Wat er stond, blijft bewaard. Je zet er een nieuwe versie bij.',
    done: 'De verbetering staat erbij.',
    already: 'Dit is al verbeterd. Verbeter de nieuwste versie.',
  },
}
