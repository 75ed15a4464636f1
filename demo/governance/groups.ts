import { addMember } from '#src/governance/group/member/store.server.ts'
import type { GroupInput, MemberInput } from '#src/governance/group/rules.ts'
import { addGroup } from '#src/governance/group/store.server.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

type Seat = { who: PersonKey } | { role: string; organisation: string; advisory?: boolean }
type ToldGroup = Omit<GroupInput, 'why'> & { why?: string; seats: Seat[] }

const municipalities = 'de gemeenten'
const region = 'Regio Gooi en Vechtstreek'

const groups = {
  practice: {
    name: 'Praktijkgroep TKS',
    mandate:
      'Probeert de werkwijze uit bij echte huishoudens en leert daarvan. De Raad voor de Kinderbescherming is beschikbaar voor overleg en advies.',
    level: 'practice',
    standing: 'active',
    seats: [
      { role: 'consulenten', organisation: municipalities },
      { role: 'gedragswetenschappers', organisation: municipalities },
      { role: 'medewerkers', organisation: 'Veilig Thuis' },
      { role: 'medewerkers', organisation: 'de Gecertificeerde Instellingen' },
      { role: 'ervaringsdeskundigen', organisation: 'Samenkracht!' },
    ],
  },
  project: {
    name: 'Projectgroep TKS',
    mandate: 'Steunt de praktijkgroep, maakt haar werk mogelijk en stuurt op tactisch niveau.',
    level: 'tactical',
    standing: 'active',
    // Invented, like the meeting in December: six weeks lie between it and the one of 21 October.
    everyWeeks: 6,
    seats: [{ who: 'yvonne' }],
  },
  ambassadors: {
    name: 'Ambassadeursgroep TKS',
    mandate: 'Steunt de praktijkgroep, maakt haar werk mogelijk en stuurt op bestuurlijk niveau.',
    level: 'administrative',
    standing: 'active',
    seats: [{ who: 'roel' }],
  },
  directors: {
    name: 'DO SD (directeurenoverleg Sociaal Domein)',
    mandate: 'Wordt geïnformeerd over de voortgang van TKS.',
    level: 'decision-route',
    standing: 'active',
    seats: [],
  },
  portfolioHolders: {
    name: 'PFHO SD/J&O (portefeuillehoudersoverleg)',
    mandate: 'Wordt geïnformeerd over de voortgang van TKS.',
    level: 'decision-route',
    standing: 'active',
    seats: [],
  },
  national: {
    name: 'Afstemming met het landelijke TKS-team',
    mandate: 'De beleidsadviseur en de projectleider stemmen namens de regio af met het landelijke TKS-team.',
    level: 'connecting',
    standing: 'active',
    seats: [
      { role: 'beleidsadviseur', organisation: region },
      { role: 'projectleider', organisation: region },
    ],
  },
  connecting: {
    name: 'Verbindingsoverleg',
    mandate: 'Houdt de partners na 2025 met elkaar verbonden.',
    level: 'connecting',
    standing: 'proposed',
    why: 'De vorm hangt af van het scenario dat wordt gekozen.',
    seats: [],
  },
} as const satisfies Record<string, ToldGroup>

export type GroupKey = keyof typeof groups

const memberOf = (world: World, seat: Seat): MemberInput => {
  const fromDay = day('2024-11-01')
  return 'who' in seat
    ? { accountId: world.accounts[seat.who], membership: 'structural', fromDay }
    : {
        roleLabel: seat.role,
        organisation: seat.organisation,
        membership: seat.advisory ? 'advisory' : 'structural',
        fromDay,
      }
}

/** The groups around the gardens with who sits in them: by account only for whom the demonstration signs in. */
export async function tellGroups(world: World): Promise<Record<GroupKey, string>> {
  const ids = {} as Record<GroupKey, string>
  for (const [key, told] of Object.entries(groups) as [GroupKey, ToldGroup][]) {
    const on = told.standing === 'proposed' ? '2025-10-07' : '2024-11-01'
    ids[key] = await as(world, 'pieter', on, async ({ tx, actor }) => {
      const groupId = await addGroup(tx, actor, told)
      for (const seat of told.seats) await addMember(tx, actor.regionId, groupId, memberOf(world, seat))
      return groupId
    })
  }
  return ids
}
