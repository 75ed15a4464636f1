import { tellConsultation } from '../households/consultation.ts'
import { tellStatus } from '../households/following.ts'
import { home, person, tellOpening } from '../households/opening.ts'
import { tellPlan } from '../households/plan.ts'
import { does, role, tellChecks, tellReviews, tellScores } from '../households/telling.ts'
import type { World } from '../world.ts'

export const key = 'brouwer'

/** The first household of Huizen, in aftercare since the spring: it does not count as followed any more. */
export async function brouwer(world: World): Promise<void> {
  await tellOpening(world, {
    key,
    pseudonym: 'Els 41',
    by: 'joost',
    on: '2024-11-05',
    garden: 'huizen',
    scientist: 'thijs',
    name: 'Brouwer',
    origin: 'school-or-care',
    firstSignalOn: '2024-10-21',
    whyFits: 'Vader drinkt en moeder vraagt zelf om hulp.',
    purpose: 'Zorgen dat Jip thuis rustig kan slapen en dat vader hulp krijgt.',
    informed: { on: '2024-11-06', how: 'Thuis verteld, met beide ouders erbij.' },
    homes: [home('thuis', 'Fabelstraat 8', 'Huizen')],
    people: [
      person('Karlijn', 'Brouwer', 'parent', 'first', { born: '1986-08-19', sex: 'female' }),
      person('Ruud', 'Brouwer', 'parent', 'first', { born: '1983-02-11', sex: 'male' }),
      person('Jip', 'Brouwer', 'child', 'first', { born: '2014-05-25', sex: 'male' }),
    ],
  })
  const consultationId = await tellConsultation(world, key, {
    by: 'joost',
    on: '2024-11-21',
    heldOn: '2024-11-20',
    kind: 'first',
    evening: true,
    place: 'aan de keukentafel',
    there: ['Karlijn', 'Ruud', 'joost', 'thijs'],
    others: { 'Gerda Brouwer': 'oma, moeder van Ruud' },
    absent: { Jip: 'wilde niet en sprak Thijs vooraf' },
    chosenByFamily: ['Gerda Brouwer'],
    familySaid: 'Ruud: ik wil niet de vader zijn die ik zelf had. Karlijn: ik wil niet meer wachten.',
    childrenSaid: { what: 'Jip: als papa hard praat, lig ik wakker.', askedHow: 'Op school, met Thijs.' },
    familyTime: true,
    decided: 'Ruud zoekt hulp om te stoppen. Als hij drinkt, slaapt hij bij oma Gerda.',
    nextOn: '2025-01-15',
  })
  const planId = await tellPlan(world, key, { ...plan, from: { consultationId } })
  const base = { by: 'joost' as const, place: 'aan de keukentafel', there: ['Karlijn', 'Ruud', 'joost'] }
  await tellReviews(world, key, { ...base, absent: { Jip: 'was bij oma' } }, 'Op school, met Thijs.', [
    [
      '2025-01-15',
      '2025-02-26',
      'Ruud: ik ben één keer bij mijn moeder gaan slapen.',
      'Jip: papa zei het zelf.',
      'Ruud begint met een groep.',
    ],
    [
      '2025-02-26',
      '2025-04-30',
      'Karlijn: ik durf weer te slapen.',
      'Jip: ik slaap door.',
      'Ruud gaat elke week naar de groep.',
    ],
    [
      '2025-04-30',
      '2026-05-06',
      'Ruud: ik wil het nu zelf laten zien.',
      'Jip: oma blijft komen, dat is goed.',
      'Joost stopt met komen. Oma Gerda houdt een oogje in het zeil; na een jaar kijken we samen terug.',
    ],
  ])
  await tellStatus(world, key, planId, {
    by: 'joost',
    on: '2025-04-28',
    condition: 'Als Ruud',
    status: 'met',
    note: 'Sinds januari twee keer bij oma geslapen, en sinds maart niet meer nodig.',
  })
  await tellChecks(world, key, planId, [
    ['joost', '2025-04-28', 'Belt Gerda', 'kept'],
    ['thijs', '2025-04-28', 'Spreekt Jip', 'kept', 'Jip slaapt door, ook in het weekend.'],
  ])
  await tellScores(world, key, [
    {
      by: 'joost',
      on: '2024-11-25',
      score: 4,
      why: 'Er is ruzie in de nacht. Oma helpt.',
      oneHigher: 'Twee rustige weekenden.',
    },
    { by: 'joost', on: '2025-05-01', score: 8, why: 'Al drie maanden rustig, ook op feestdagen.' },
  ])
}

const plan = {
  by: 'joost',
  on: '2024-11-25',
  reviewOn: '2025-01-15',
  situations: [
    {
      what: 'Als Ruud heeft gedronken, maken de ouders ’s nachts ruzie en hoort Jip alles.',
      example: 'In oktober gooide Ruud een stoel om. Jip belde oma vanuit zijn bed.',
      source: 'Jip en Karlijn',
      affects: ['Jip', 'Karlijn'],
      risks: ['drinken in het weekend'],
      protections: ['Jip durft oma te bellen'],
      sign: 'Ruud komt later thuis dan hij zei.',
      consequence: 'Ruud slaapt die nacht bij oma Gerda.',
      watcher: 'joost',
      checkOn: '2024-12-16',
      conditions: [['Als Ruud heeft gedronken, slaapt hij niet thuis.', 'unmet', '2024-11-20']],
      agreements: [
        does('Ruud', 'Belt Gerda voordat hij naar huis gaat', '2024-12-02'),
        does('thijs', 'Spreekt Jip om de week op school', '2024-12-09', { watcher: 'thijs' }),
      ],
    },
  ],
  roles: [role('joost', 'does', 'komt elke twee weken langs', 'tot het rustig blijft')],
  marks: [
    ['Karlijn', 'agree'],
    ['Ruud', 'agree', 'Streng, maar goed.'],
    ['joost', 'agree'],
  ],
} satisfies Omit<Parameters<typeof tellPlan>[2], 'from'>
