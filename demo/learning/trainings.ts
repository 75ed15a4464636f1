import { day } from '#src/kernel/day.ts'
import type { ModuleInput } from '#src/learning/training/module/rules.ts'
import type { AgreementInput } from '#src/learning/training/partner-agreement/rules.ts'
import type { ParticipantRole, TrainingKind } from '#src/learning/training/rules.ts'

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
  isBasicModule?: true
  /** How many are expected, by organisation and role. Who came is not known. */
  participants: [from: string, role: ParticipantRole, people: number][]
  conclusion?: { on: string; evaluation: string }
}

const afterwards = 'Samenwerken met Civil Care vanaf 2026 hangt af van het scenario dat wordt gekozen.'

/** What whoever works with the method every day has to know. */
export const basicModule: ModuleInput = {
  title: 'Basismodule GSV TOP3',
  days: 2,
  roles: ['caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker'],
}

/** The training is given in 2025; what comes after depends on the scenario. */
export const offer: AgreementInput = {
  partner: 'Civil Care',
  about: 'de offerte voor de basismodule GSV TOP3',
  agreedOn: undefined,
  endsOn: day('2025-12-31'),
  afterwards,
}

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
    participants: [],
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
    isBasicModule: true,
    participants: [
      ['Gemeente Hilversum', 'caseworker', 2],
      ['Gemeente Hilversum', 'behavioural-scientist', 1],
      ['Gemeente Huizen', 'caseworker', 1],
      ['Gemeente Huizen', 'behavioural-scientist', 1],
      ['Gemeente Gooise Meren', 'caseworker', 2],
      ['Gemeente Gooise Meren', 'behavioural-scientist', 1],
      ['Gemeente Gooise Meren', 'other', 2],
      ['Veilig Thuis', 'safe-home-worker', 1],
      ['Gecertificeerde instelling', 'certified-institution-worker', 1],
      ['Samenkracht!', 'experience-expert', 1],
    ],
  },
]
