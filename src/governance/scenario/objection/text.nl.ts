import type { End, State, StepKind, Weight } from './rules.ts'

export const weightNames = {
  paramount: 'Overwegend bezwaar',
  concern: 'Aandachtspunt',
} as const satisfies Record<Weight, string>

export const stateNames = {
  open: 'nog niet beantwoord',
  answered: 'beantwoord, nog niet afgerond',
  'taken-back': 'ingetrokken',
  stands: 'blijft staan',
} as const satisfies Record<State, string>

const stepNames = {
  answered: 'Wat ermee is gedaan',
  'taken-back': 'Ingetrokken',
  stands: 'Blijft staan',
} as const satisfies Record<StepKind, string>

export const endNames = {
  'taken-back': 'Het bezwaar is ingetrokken',
  stands: 'Het bezwaar blijft staan',
} as const satisfies Record<End, string>

export const text = {
  heading: 'Bezwaren',
  none: 'Er zijn geen bezwaren vastgelegd.',
  lead: 'Met een overwegend bezwaar kan iemand niet met het scenario leven. Zolang zo’n bezwaar open is, ligt er geen voorkeur voor dat scenario vast.',
  raise: 'Maak een bezwaar of aandachtspunt',
  about: (option: string | null) => option ?? 'Alle scenario’s',
  by: (name: string, organisation: string | null, behalf: string | null, day: string) =>
    behalf
      ? `Namens ${behalf}, vastgelegd door ${name} op ${day}`
      : [name, organisation, day].filter(Boolean).join(', '),
  step: (kind: StepKind, day: string, name: string) => `${stepNames[kind]} (${name}, ${day})`,
  answer: 'Leg vast wat ermee is gedaan',
  end: 'Rond het bezwaar af',
  /** So that a list of buttons with the same words can be told apart. */
  of: (words: string) => `: ${words}`,

  raising: {
    title: 'Maak een bezwaar',
    lead: 'Wie stuurt, leest dit met je naam. Noem geen gezinnen of namen van anderen.',
    about: 'Waar gaat het over?',
    whole: 'Alle scenario’s',
    weight: 'Hoe zwaar weegt het?',
    hints: {
      paramount: 'Hier kan ik of mijn organisatie niet mee leven: het schaadt ons doel of ons werk.',
      concern: 'Ik kan ermee leven, maar wil dat dit wordt meegenomen.',
    } satisfies Record<Weight, string>,
    words: 'Wat is het bezwaar, en waarom?',
    onBehalf: 'Leg je dit vast voor een ander?',
    onBehalfHint: 'Noem dan de organisatie of rol, geen naam.',
    submit: 'Leg het bezwaar vast',
    done: 'Het bezwaar staat erbij.',
  },
  answering: {
    title: 'Wat is er met het bezwaar gedaan?',
    lead: 'Schrijf wat er is veranderd, of waarom niet. Wie het bezwaar maakte, zegt daarna of het is opgelost.',
    objection: 'Het bezwaar',
    words: 'Wat is er veranderd?',
    submit: 'Leg vast wat ermee is gedaan',
    done: 'Het antwoord staat bij het bezwaar.',
    ended: 'Dit bezwaar is al afgerond.',
    meanwhile: 'Er is intussen iets aan dit bezwaar toegevoegd. Lees dat eerst.',
  },
  ending: {
    title: 'Rond het bezwaar af',
    ownLead:
      'Is er genoeg veranderd, of blijft je bezwaar staan? Een bezwaar dat blijft staan, blijft bij de keuze te lezen.',
    otherLead:
      'Alleen wie het bezwaar maakte, kan het intrekken. Je kunt wel vastleggen dat het blijft staan.',
    kind: 'Hoe loopt het af?',
    words: 'Waarom?',
    submit: 'Rond het bezwaar af',
    done: 'Het bezwaar is afgerond.',
    notYours:
      'Wie het bezwaar maakte, rondt het af. Na een antwoord kan ook de projectleider vastleggen dat het blijft staan.',
  },
}
