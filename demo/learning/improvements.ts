import type { Body, ImprovementState, Mode } from '#src/learning/improvement-proposal/rules.ts'
import type { PersonKey } from '../region/people.ts'

type ToldStep = { on: string; state: ImprovementState; note: string; effectCheckOn?: string }

type ToldImprovement = {
  by: PersonKey
  on: string
  title: string
  problem: string
  change: string
  /** Keys of the lessons it rests on. */
  lessons: string[]
  expected?: string
  reason?: string
  owner: PersonKey
  body: Body
  mode: Mode
  steps: ToldStep[]
}

const withGroup = 'De praktijkgroep werkte mee en is akkoord.'

/** What the region changed already, and what is under way. */
export const improvements: ToldImprovement[] = [
  {
    by: 'pieter',
    on: '2025-05-15',
    title: 'De monitor TKS is verbeterd',
    problem: 'We keken te weinig en te algemeen naar wat de tuinen bereiken.',
    change:
      'We kijken vaker en concreter naar de resultaten van de tuinen. De monitor laat nu ook zien hoe de tuinen leren en verbeteren.',
    lessons: [],
    expected:
      'In elke bijeenkomst bespreken we ten minste één uitkomst van de tuinen, en wat we daarom anders doen.',
    reason: 'De praktijkgroep wilde beter zien wat zij leert.',
    owner: 'sanne',
    body: 'project-group',
    mode: 'rebuild',
    steps: [
      { on: '2025-06-19', state: 'discussed', note: 'Besproken met de praktijkgroep.' },
      { on: '2025-06-19', state: 'approved', note: withGroup },
      { on: '2025-06-26', state: 'in-progress', note: 'De vragen en de momenten zijn opnieuw gekozen.' },
      {
        on: '2025-09-25',
        state: 'realised',
        note: 'De verbeterde monitor is in gebruik.',
        effectCheckOn: '2026-01-15',
      },
    ],
  },
  {
    by: 'eva',
    on: '2025-06-19',
    title: 'De praktijkgroep komt anders bijeen',
    problem: 'We praatten elkaar bij en leerden te weinig. Niet alle gedragswetenschappers deden mee.',
    change:
      'Opbouw en samenstelling van de bijeenkomsten zijn vernieuwd, om doelgerichter, verbindender, leerzamer en effectiever te werken. Alle gedragswetenschappers doen mee.',
    lessons: ['behavioural-scientists'],
    expected:
      'De bijeenkomsten krijgen hogere cijfers voor leerzaam en effectief, en uit elke tuin is er een gedragswetenschapper.',
    reason: 'De groep vroeg er zelf om, nog voordat de les was opgeschreven.',
    owner: 'pieter',
    body: 'practice-group',
    mode: 'rebuild',
    steps: [
      { on: '2025-06-19', state: 'discussed', note: 'Besproken in de praktijkgroep.' },
      { on: '2025-06-19', state: 'approved', note: withGroup },
      {
        on: '2025-09-04',
        state: 'realised',
        note: 'De eerste bijeenkomst in de nieuwe opzet.',
        effectCheckOn: '2026-01-22',
      },
    ],
  },
  {
    by: 'pieter',
    on: '2025-05-22',
    title: 'De coaching is afgerond en de basistraining gepland',
    problem: 'Werken met de methode GSV TOP3 vraagt kennis en oefening die nog niet iedereen had.',
    change:
      'De coaching op de werkvloer in de methode GSV TOP3 is klaar en geëvalueerd. Civil Care is de kennishouder van deze methode. De praktijkgroep en enkele collega’s van de betrokken organisaties die er dagelijks mee werken, volgen de basismodule van twee dagen: een stevige basis van kennis en kunde.',
    lessons: ['top3-plan'],
    expected: 'Meer huishoudens hebben na het eerste netwerkberaad een plan dat alle aanwezigen dragen.',
    owner: 'pieter',
    body: 'project-group',
    mode: 'build',
    steps: [
      { on: '2025-06-19', state: 'discussed', note: 'Besproken met de praktijkgroep.' },
      { on: '2025-07-03', state: 'approved', note: 'Er ligt een afgesproken offerte van Civil Care.' },
      {
        on: '2025-10-02',
        state: 'realised',
        note: 'De coaching is geëvalueerd. De twee dagen van de basismodule staan vast: 29 oktober en 10 december.',
        effectCheckOn: '2026-02-12',
      },
    ],
  },
  {
    by: 'anke',
    on: '2025-06-19',
    title: 'Stoppen met het aparte triage-overleg',
    problem: 'Het overleg kostte tijd en veranderde niets aan welke huishoudens meedoen.',
    change:
      'Een huishouden komt rechtstreeks in de tuin. Wie het opent schrijft in één regel waarom het past; past het niet, dan telt alleen de reden.',
    lessons: ['no-triage'],
    expected: 'De dagen van het eerste signaal tot het eerste contact worden korter.',
    owner: 'anke',
    body: 'practice-group',
    mode: 'phase-out',
    steps: [
      { on: '2025-09-04', state: 'discussed', note: 'Besproken in de praktijkgroep.' },
      { on: '2025-09-04', state: 'approved', note: withGroup },
      { on: '2025-09-18', state: 'in-progress', note: 'We werken nu zonder en houden bij wat dat doet.' },
    ],
  },
  {
    by: 'samira',
    on: '2025-10-16',
    title: 'Een vervanger bij elke taak in het plan',
    problem: 'Valt iemand uit, dan ligt een taak stil tot er weer overleg is.',
    change: 'In de rolverdeling van het plan staat bij elke taak wie het overneemt.',
    lessons: ['roles-in-plan'],
    owner: 'eva',
    body: 'practice-group',
    mode: 'build',
    steps: [],
  },
]
