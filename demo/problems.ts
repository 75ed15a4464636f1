import { allProblems, reportProblem, takeStep } from '#src/administration/problem/store.server.ts'
import type { PersonKey } from './region/people.ts'
import { as, type Told, type World } from './world.ts'

type Report = [by: PersonKey, on: string, pageKind: string, expected: string, happened: string]

const reports: readonly Report[] = [
  [
    'samira',
    '2025-10-06',
    'conversation',
    'Dat ik het gesprek op mijn telefoon kon bewaren in de auto.',
    'Na een tunnel kwam er een lege pagina. Wat ik had getypt, stond er gelukkig nog.',
  ],
  [
    'eva',
    '2025-11-17',
    'plan',
    'Dat het plan op één pagina past als ik het print.',
    'De laatste afspraak komt alleen op de tweede pagina. Ik print op de computer van kantoor.',
  ],
  [
    'joost',
    '2025-11-19',
    'notices',
    'Dat ik maar één mail per dag krijg, want dat koos ik.',
    'Er kwamen er twee, om acht uur en om tien uur.',
  ],
]

const reportAbout = async (tx: Told['tx'], kind: string) =>
  (await allProblems(tx)).find(one => one.pageKind === kind)?.id ?? ''

/** What colleagues reported about the site: one answered, one being looked at, one new. */
export async function tellProblems(world: World): Promise<void> {
  for (const [by, on, pageKind, expected, happened] of reports)
    await as(world, by, on, ({ tx, actor }) =>
      reportProblem(tx, actor, { pageKind, expected, happened, nobody: true }),
    )
  await as(world, 'gijs', '2025-10-07', async ({ tx, actor }) => {
    const id = await reportAbout(tx, 'conversation')
    await takeStep(tx, actor, id, { step: 'looked-at', answer: undefined })
  })
  await as(world, 'gijs', '2025-10-09', async ({ tx, actor }) => {
    const id = await reportAbout(tx, 'conversation')
    await takeStep(tx, actor, id, {
      step: 'solved',
      answer:
        'De verbinding viel weg. Je tekst blijft bewaard tot je hem verstuurt; ververs de pagina en druk nog eens.',
    })
  })
  await as(world, 'gijs', '2025-11-18', async ({ tx, actor }) => {
    const id = await reportAbout(tx, 'plan')
    await takeStep(tx, actor, id, { step: 'looked-at', answer: undefined })
  })
}
