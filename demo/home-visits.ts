import type { VisitInput } from '#src/casework/home-visit/rules.ts'
import { callOff, planVisit, showVisit, tellVisit, visitsIn } from '#src/casework/home-visit/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from './households/opening.ts'
import { personOf } from './journal/telling.ts'
import { as, type Told, type World } from './world.ts'

type Story = {
  key: string
  on: string
  time: string
  with: string
  place: string
  purpose?: string
  plannedOn: string
}

const stories = {
  done: {
    key: 'de-vries-amrani',
    on: '2025-10-30',
    time: '16:00',
    with: 'Sem',
    place: 'bij vader thuis',
    plannedOn: '2025-10-20',
  },
  off: {
    key: 'de-vries-amrani',
    on: '2025-11-13',
    time: '15:30',
    with: 'Fenne',
    place: 'bij moeder thuis',
    plannedOn: '2025-11-05',
  },
  next: {
    key: 'yildiz',
    on: '2025-11-25',
    time: '19:00',
    with: 'Fatma',
    place: 'bij Fatma thuis',
    purpose: 'Horen hoe de avonden gaan',
    plannedOn: '2025-11-18',
  },
} as const satisfies Record<string, Story>

/** Visits at home: one that was told, one that did not go on, and one to come that a mother sees on her own pages. */
export async function tellHomeVisits(world: World): Promise<void> {
  const plan = (story: Story) =>
    as(world, 'samira', story.plannedOn, async told => {
      const { tx, actor } = told
      const caseId = caseOf(world, story.key)
      const id = await planVisit(tx, actor, caseId, await inputOf(told, caseId, story))
      return visitOf(told, caseId, id)
    })
  const visitOf = async ({ tx }: Told, caseId: string, id: string) => {
    const found = (await visitsIn(tx, caseId)).find(one => one.id === id)
    if (!found) throw new Error('No such visit')
    return found
  }
  const inputOf = async (told: Told, caseId: string, story: Story): Promise<VisitInput> => ({
    day: day(story.on),
    time: story.time,
    minutes: '60',
    personIds: [await personOf(told, caseId, story.with)],
    others: undefined,
    visitorId: undefined,
    place: story.place,
    purpose: story.purpose,
    version: undefined,
  })
  const [done, off, next] = [await plan(stories.done), await plan(stories.off), await plan(stories.next)]
  await as(world, 'samira', '2025-10-30', ({ tx, actor }) =>
    tellVisit(tx, actor, done, {
      words: 'Sem liet zijn nieuwe kamer zien en was rustig.',
      sightId: undefined,
      seen: done.people.map(one => one.id),
      alone: [],
    }),
  )
  await as(world, 'samira', '2025-11-13', ({ tx, actor }) =>
    callOff(tx, actor, off, 'Fenne was ziek. We maken een nieuwe afspraak.'),
  )
  await as(world, 'samira', '2025-11-18', ({ tx, actor }) =>
    showVisit(
      tx,
      actor,
      next,
      next.people.map(one => one.id),
    ),
  )
}
