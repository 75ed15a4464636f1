import type { Kind, Part } from './rules.ts'

export const partNames = {
  'going-on': 'Wat er speelt',
  cause: 'Waardoor dat komt',
  risk: 'Wat het gevaarlijk maakt',
  protective: 'Wat beschermt',
  help: 'Wat al is geprobeerd',
} as const satisfies Record<Part, string>

const partHints = {
  'going-on': 'Wat gebeurt er, bij wie, hoe vaak? Eén ding per regel.',
  cause: 'Wat ligt eronder, wat houdt het in stand? Weten jullie het niet, schrijf dat dan als open vraag.',
  risk: 'Wat maakt de kans op onveiligheid groter?',
  protective: 'Wie en wat helpt, ook als het spannend is?',
  help: 'Welke hulp was er eerder, en wat leverde die op? Ook wat niet hielp.',
} as const satisfies Record<Part, string>

export const kindNames = {
  fact: 'Feit',
  opinion: 'Mening',
  question: 'Dat weten we nog niet',
} as const satisfies Record<Kind, string>

const versions = (number: number) => `Versie ${number}`

export const text = {
  title: 'Verklarende analyse',
  lead: 'Hoe gezin en team samen verklaren wat er speelt. Feiten, meningen en open vragen staan uit elkaar.',
  version: versions,
  story: 'In het kort',
  none: 'Hier komt te staan hoe jullie samen verklaren wat er speelt: oorzaken, wat het gevaarlijk maakt, wat beschermt en wat al is geprobeerd.',
  begin: 'Maak de eerste analyse',
  change: 'Maak een nieuwe versie',
  read: 'Lees de analyse',
  noHelp: 'Er is nog geen eerdere hulp genoemd.',
  sourceOf: {
    fact: (source: string) => `Feit, volgens ${source}`,
    opinion: (source: string) => `Mening van ${source}`,
    question: (source: string) => (source ? `Dat weten we nog niet: ${source}` : 'Dat weten we nog niet'),
  },
  result: (words: string) => `Wat het opleverde: ${words}`,
  one: {
    made: (day: string) => `Besproken op ${day}`,
    notNewest: 'Dit is een eerdere versie. Zij blijft staan zoals zij was.',
    newest: 'Lees de nieuwste versie',
    who: 'Wie deden mee',
    family: 'Van het gezin',
    noFamily: 'Niemand van het gezin',
    colleagues: 'Van het team',
    others: 'Anderen',
    written: 'Opgeschreven',
    by: (who: string, when: string) => `${who}, ${when}`,
    why: 'Waarom deze versie',
    views: 'Zo ziet het gezin het',
    noViews: 'Vraag het gezin hoe zij dit zien. Hun woorden komen hier naast de analyse te staan.',
    addView: 'Schrijf op hoe iemand het ziet',
    told: (how: string, day: string) => `${how.replace(/\.$/, '')} · ${day}`,
    challenges: 'Tegenspraak',
    noChallenge: 'Er is nog geen tegenspraak bij deze versie.',
    challenge: 'Geef tegenspraak',
    versions: 'Alle versies',
    compare: 'Wat is er veranderd?',
  },
  compare: {
    title: 'Wat is er veranderd?',
    lead: (from: number, to: number) => `Versie ${to} naast versie ${from}, woord voor woord.`,
    legend: 'Onderstreept is erbij gekomen. Doorgestreept is weg.',
    added: 'erbij',
    gone: 'weg',
    same: 'Hier is niets veranderd.',
    empty: 'Hier stond en staat niets.',
  },
  form: {
    title: 'Maak samen de analyse',
    titleNext: 'Maak een nieuwe versie van de analyse',
    lead: 'Doe dit samen met het gezin. Is samen niet veilig, doe het dan met ieder apart. Schrijf zo dat zij mee kunnen lezen. Wat je vastlegt verandert niet meer; je kunt later wel een nieuwe versie maken.',
    submit: 'Leg de analyse vast',
    done: 'De analyse staat vast.',
    partHints,
    line: (index: number) => `Regel ${index + 1}`,
    add: 'Nog een regel',
    remove: 'Haal weg',
    words: 'Wat',
    kind: 'Feit, mening of open vraag?',
    source: 'Bron, of van wie',
    sourceHint:
      'Schrijf bij elke regel waar hij vandaan komt. Een feit: wie zag of las het? Een mening: van wie? Een open vraag: wie zoekt het uit?',
    result: 'Wat leverde het op?',
    storyHint:
      'Een paar zinnen die iedereen begrijpt: dit is er aan de hand, daardoor komt het, en dit is er nodig.',
    who: 'Wie deden mee?',
    family: 'Van het gezin',
    noFamily: 'Waarom deed niemand van het gezin mee?',
    noFamilyHint: 'Alleen als niemand meedeed.',
    colleagues: 'Van het team',
    others: 'Anderen die meedachten',
    madeOn: 'Op welke dag bespraken jullie dit?',
    whyChanged: 'Waarom is er een nieuwe versie?',
    restored: 'Dit schreef je eerder en was nog niet vastgelegd.',
    meanwhile: 'Een collega maakte intussen een nieuwe versie. Vergelijk die met wat jij schreef.',
    kept: (part: string) => `${part}: lees na en verander`,
    choose: 'Kies',
  },
  viewForm: {
    title: 'Zo ziet iemand van het gezin het',
    lead: 'Schrijf de woorden op zoals ze zijn gezegd, ook als ze anders zijn dan de analyse. Ze blijven ernaast staan.',
    submit: 'Zet deze woorden ernaast',
    done: 'De woorden staan naast de analyse.',
    person: 'Van wie zijn deze woorden?',
    words: 'Wat zegt deze persoon?',
    howTold: 'Hoe vertelde deze persoon dit?',
    howToldHint:
      'Bijvoorbeeld: aan tafel, met de analyse erbij. Of: getekend, en wij schreven de woorden op.',
    toldOn: 'Op welke dag?',
  },
  card: {
    views: (count: number) =>
      count === 1 ? 'één eigen kijk van het gezin' : `${count} keer een eigen kijk van het gezin`,
    noChallenge: 'nog geen tegenspraak',
    challenged: 'tegengesproken',
  },
  calls: {
    challenge: 'Er is een verklarende analyse zonder tegenspraak. Kijk onafhankelijk mee',
    look: 'Lees de analyse',
  },
  toldBeside: (name: string, number: number) => `Eigen kijk van ${name} bij versie ${number} van de analyse`,
  timeline: (number: number) =>
    number === 1 ? 'Verklarende analyse gemaakt' : `Verklarende analyse: versie ${number}`,
}
