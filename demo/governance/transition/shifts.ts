import type { Mode, Recommendation } from '#src/governance/transition-agenda/rules.ts'
import { addShift, recordReview } from '#src/governance/transition-agenda/store.server.ts'
import { addMonths, day } from '#src/kernel/day.ts'
import { barriersForSteering } from '#src/learning/public.ts'
import { as, type World } from '../../world.ts'

type ToldShift = {
  title: string
  what: string
  mode: Mode
  serves: Recommendation[]
  place: '1' | '2' | '3' | '4' | '5'
  why: string
  /** Words in the title of the barrier it is about. */
  barrier?: string
  lifter?: string
}

const notYet = 'Er zijn nog weinig huishoudens mee bereikt. De lessen zijn nog niet genoeg onderbouwd.'

const shifts: ToldShift[] = [
  {
    title: 'Eén vaste contactpersoon voor elk gezin',
    what: 'Een gezin heeft vanaf de start tot het einde met één vaste professional te maken.',
    mode: 'build',
    serves: ['perspective'],
    place: '1',
    why: `Drie toekomsttuinen proberen dit uit. ${notYet}`,
  },
  {
    title: 'Een TOP3-plan uit een netwerkberaad',
    what: 'Gezin, netwerk en professionals maken samen een plan dat iedereen draagt, met wie wat doet.',
    mode: 'build',
    serves: ['perspective', 'learning'],
    place: '1',
    why: `De praktijkgroep werkt zo bij echte huishoudens. ${notYet}`,
  },
  {
    title: 'Rugdekking van de organisaties',
    what: 'Professionals weten dat hun organisatie achter hen staat als zij doen wat nodig is.',
    mode: 'build',
    serves: ['learning'],
    place: '1',
    why: 'De praktijkgroep leerde dat het zonder rugdekking niet lukt. Hoe die eruitziet, is nog niet vastgelegd.',
    barrier: 'rugdekking',
    lifter: 'Ambassadeursgroep TKS',
  },
  {
    title: 'Van vergaderen naar samen leren',
    what: 'De bijeenkomsten van de praktijkgroep gaan meer over leren, met alle gedragswetenschappers erbij.',
    mode: 'convert',
    serves: ['strategy', 'learning'],
    place: '4',
    why: 'Sinds september werkt de praktijkgroep zo. Het bevalt: betere banden en sneller schakelen.',
    lifter: 'Praktijkgroep TKS',
  },
  {
    title: 'Werktijd die het gezin volgt',
    what: 'Professionals kunnen ook in de avond afspreken, als dat een gezin helpt.',
    mode: 'convert',
    serves: ['strategy', 'learning'],
    place: '1',
    why: 'Flexibele werktijden helpen om bij het gezin aan te sluiten. Nog niet elke organisatie kan dit.',
    barrier: 'Avonduren',
  },
  {
    title: 'Geen apart triage-overleg meer',
    what: 'De groep weet zelf wanneer een huishouden past. Er is geen poort meer.',
    mode: 'break',
    serves: ['strategy', 'learning'],
    place: '5',
    why: 'Het aparte overleg voegde niets meer toe.',
    barrier: 'apart overleg',
    lifter: 'Praktijkgroep TKS',
  },
  {
    title: 'De werkwijze niet meer als project brengen',
    what: 'Geen aparte toestemming om aan een project mee te doen: dat maakt de drempel hoger. Het is de gewone manier van werken.',
    mode: 'break',
    serves: ['strategy'],
    place: '2',
    why: 'De praktijkgroep leerde dat dit de drempel verhoogt. De inhoud hoort voorop te staan, niet de vorm.',
  },
]

/** What the region builds, converts and breaks down. The day of the next look is the region's own rhythm, counted on. */
export async function tellShifts(world: World): Promise<void> {
  await as(world, 'sanne', '2025-11-13', async ({ tx, actor, today }) => {
    const barriers = await barriersForSteering(tx)
    for (const { barrier, lifter, ...told } of shifts)
      await addShift(tx, actor, {
        ...told,
        lifter,
        barrierId: barrier && barriers.find(({ title }) => title.includes(barrier))?.id,
        onDay: today,
      })
    await recordReview(tx, actor, {
      heldOn: day('2025-11-13'),
      words:
        'We hebben de agenda opgesteld. Bij de vierde aanbeveling van DRIFT, over de ministeries, staat nog geen verandering.',
      nextOn: addMonths(today, 3),
    })
  })
}
