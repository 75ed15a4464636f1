import { addLine, letWait } from '#src/governance/communication/store.server.ts'
import { addAlignment } from '#src/governance/development/alignment/store.server.ts'
import { addInitiative, addParty } from '#src/governance/initiative/store.server.ts'
import { bringItem } from '#src/governance/item/store.server.ts'
import { scenariosState } from '#src/governance/scenario/store.server.ts'
import { as, type World } from '../../world.ts'
import { tellShifts } from './shifts.ts'

const region = 'Regio Gooi en Vechtstreek'

/** The transition agenda and what goes with it; of talks and choices that are still to come no outcome is told. */
export async function tellTransition(world: World): Promise<void> {
  await tellShifts(world)
  await as(world, 'sanne', '2025-11-13', ({ tx, actor }) =>
    addAlignment(tx, actor, {
      title: 'De aanbevelingen van DRIFT',
      brought: 'De regio neemt de vier aanbevelingen van DRIFT mee.',
      source: 'Presentatie van de regio over TKS, najaar 2025',
    }),
  )
  await tellInitiatives(world)
  await tellCommunication(world)
}

const initiatives = {
  tks: { title: 'TKS', what: 'Toekomstscenario kind- en gezinsbescherming, 0 tot 100 jaar.' },
  idu: { title: 'IDU', what: 'Verbonden met TKS vanuit één ambitie: de beweging naar voren.' },
  teams: {
    title: 'Sterke Lokale Teams',
    what: 'Verbonden met TKS vanuit één ambitie: de beweging naar voren.',
  },
  adults: {
    title: 'Verkenning 18+',
    what: 'Welke onveilige 18+-huishoudens hebben nog geen plek aan een casuïstiektafel?',
  },
} as const
type Key = keyof typeof initiatives

const parties: { label: string; organisation?: string; takesPart: Key[] }[] = [
  { label: 'consulenten', organisation: 'de gemeenten', takesPart: ['tks'] },
  { label: 'gedragswetenschappers', organisation: 'de gemeenten', takesPart: ['tks'] },
  { label: 'medewerkers', organisation: 'Veilig Thuis', takesPart: ['tks'] },
  { label: 'medewerkers', organisation: 'de Gecertificeerde Instellingen', takesPart: ['tks'] },
  { label: 'ervaringsdeskundigen', organisation: 'Samenkracht!', takesPart: ['tks'] },
  { label: 'Zorg- en Veiligheidshuis (ZVH)', takesPart: ['adults'] },
  { label: 'PGA-collega’s (nog te bevestigen)', organisation: 'de gemeenten', takesPart: ['adults'] },
  { label: 'lokale teams', organisation: 'de gemeenten', takesPart: ['tks', 'teams'] },
  { label: 'projectleider en beleidsadviseur', organisation: region, takesPart: ['tks'] },
]

/** Of IDU is not laid down who takes part, so nobody stands there. */
async function tellInitiatives(world: World) {
  await as(world, 'sanne', '2025-11-13', async ({ tx, actor }) => {
    const ids = {} as Record<Key, string>
    for (const key of Object.keys(initiatives) as Key[])
      ids[key] = await addInitiative(tx, actor, initiatives[key])
    for (const { takesPart, ...party } of parties)
      await addParty(tx, actor, { ...party, initiatives: takesPart.map(key => ids[key]) })
  })
}

async function tellCommunication(world: World) {
  await as(world, 'pieter', '2025-11-17', async ({ tx, actor }) => {
    const groups = await tx.selectFrom('governance_group').select(['id', 'name']).execute()
    const groupId = (name: string) => groups.find(group => group.name.startsWith(name))?.id
    const lines = [
      {
        stakeholder: 'Directeuren sociaal domein',
        what: 'De voortgang van TKS: memo en presentatie.',
        through: 'DO SD',
      },
      {
        stakeholder: 'Portefeuillehouders',
        what: 'De voortgang van TKS: memo en presentatie.',
        through: 'PFHO',
      },
    ]
    for (const { through, ...line } of lines)
      await addLine(tx, actor, {
        ...line,
        direction: 'bring',
        groupId: groupId(through),
        moment: 'Bij elke voortgangsrapportage',
      })
    await addLine(tx, actor, {
      stakeholder: 'Professionals in de toekomsttuinen',
      direction: 'both',
      what: 'Wat we leren bij huishoudens, en wat er in de regio en het land speelt.',
      groupId: groupId('Praktijkgroep'),
      moment: 'In de bijeenkomsten van de praktijkgroep',
    })
    await addLine(tx, actor, {
      stakeholder: 'Het landelijke TKS-team',
      direction: 'both',
      what: 'Wat de regio leert, en wat er landelijk komt.',
      groupId: groupId('Afstemming'),
      moment: 'Als er iets te delen of te vragen is',
    })
    const itemId = await bringItem(tx, actor, {
      title: 'Doel en vorm van het Verbindingsoverleg',
      body: 'Om de partners na 2025 met elkaar verbonden te houden, is een Verbindingsoverleg voorgesteld.',
      asked: 'Bepaal het doel en de vorm van het Verbindingsoverleg.',
      route: [{ where: { groupId: groupId('Verbindingsoverleg') ?? '', meetingId: null }, purpose: 'shape' }],
    })
    const [choice] = await scenariosState(tx)
    if (!choice) throw new Error('the choice of scenarios is told first')
    await letWait(tx, actor, {
      itemId,
      choiceId: choice.id,
      why: 'De vorm hangt af van het scenario dat wordt gekozen.',
    })
  })
}
