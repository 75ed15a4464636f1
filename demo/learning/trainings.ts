import type { TrainingKind } from '#src/learning/training/rules.ts'

type ToldTraining = {
  on: string
  title: string
  kind: TrainingKind
  provider: string
  aim: string
  agreement: string
  /** The title of the improvement it belongs to. */
  improvement: string
  days: string[]
  conclusion?: { on: string; evaluation: string }
}

const afterwards = 'Samenwerken met Civil Care vanaf 2026 hangt af van het scenario dat wordt gekozen.'

/** Learning the method: coaching that is over, and a basic module that is under way. */
export const trainings: ToldTraining[] = [
  {
    on: '2025-02-06',
    title: 'Coaching op de werkvloer in GSV TOP3',
    kind: 'coaching',
    provider: 'Civil Care',
    aim: 'Tijdens het eigen werk leren werken met de methode GSV TOP3.',
    agreement: afterwards,
    improvement: 'De coaching is afgerond en de basistraining gepland',
    days: [],
    conclusion: {
      on: '2025-09-25',
      evaluation:
        'De coaching is afgerond en geëvalueerd. Wanneer precies en wat eruit kwam, is hier nog niet vastgelegd.',
    },
  },
  {
    on: '2025-10-02',
    title: 'Basismodule GSV TOP3',
    kind: 'module',
    provider: 'Civil Care',
    aim: 'Een stevige basis van kennis en kunde voor de praktijkgroep en enkele collega’s van de betrokken organisaties, die het dagelijks kunnen gebruiken.',
    agreement: `De basismodule volgt uit de offerte die met Civil Care is afgesproken, en wordt in 2025 gegeven. ${afterwards}`,
    improvement: 'De coaching is afgerond en de basistraining gepland',
    days: ['2025-10-29', '2025-12-10'],
  },
]
