import { handoverForm } from '#src/casework/contact-person/rules.ts'
import { handOver, joinTeam } from '#src/casework/contact-person/store.server.ts'
import type { EnterInput } from '#src/casework/entered-afterwards/rules.ts'
import { enterHousehold } from '#src/casework/entered-afterwards/store.server.ts'
import type { OpenHouseholdInput } from '#src/casework/household/rules.ts'
import { openHousehold } from '#src/casework/household/store.server.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type GardenKey, type World } from '../world.ts'

type Home = OpenHouseholdInput['homes'][number]
type Person = OpenHouseholdInput['people'][number]

/** The beginning of a household's story, as its contact person entered it on that day. */
export type Opening = {
  key: string
  pseudonym: string
  by: PersonKey
  on: string
  garden: GardenKey
  scientist: PersonKey
  name: string
  origin: OpenHouseholdInput['origin']
  firstSignalOn: string
  whyFits?: string
  purpose: string
  legalBasis?: OpenHouseholdInput['legalBasis']
  informed?: { on: string; how: string }
  notInformedReason?: string
  eveningsSuit?: boolean
  homes: readonly Home[]
  people: readonly Person[]
  /** Of a household that began before it was in here. */
  running?: Pick<EnterInput, 'startedOn' | 'source' | 'before'>
}

const organisationOf: Record<GardenKey, string> = {
  hilversum: 'Gemeente Hilversum',
  huizen: 'Gemeente Huizen',
  'gooise-meren': 'Gemeente Gooise Meren',
}

/** Somebody as the opening form gives it. */
export const person = (
  givenName: string | undefined,
  familyName: string | undefined,
  familyRole: Person['familyRole'],
  dwelling: Person['dwelling'],
  more: { born?: string; expected?: string; sex?: Person['sex'] } = {},
): Person => ({
  givenName,
  familyName,
  familyRole,
  dwelling,
  birthDate: more.born ? day(more.born) : undefined,
  expectedOn: more.expected ? day(more.expected) : undefined,
  sex: more.sex,
})

export const home = (label: string, addressLine?: string, town?: string): Home => ({
  label,
  isSecret: false,
  addressLine,
  postcode: addressLine ? '1299 ZZ' : undefined,
  town,
})

/** Opens the household on its day and remembers it under its key. */
export async function tellOpening(world: World, story: Opening): Promise<string> {
  const input: OpenHouseholdInput = {
    name: story.name,
    gardenId: world.gardens[story.garden],
    organisationId: world.organisations[organisationOf[story.garden]] ?? '',
    origin: story.origin,
    firstSignalOn: day(story.firstSignalOn),
    whyFits: story.whyFits,
    legalBasis: story.legalBasis ?? ['youth-act'],
    purpose: story.purpose,
    informedOn: story.informed ? day(story.informed.on) : undefined,
    informedHow: story.informed?.how,
    notInformedReason: story.notInformedReason,
    eveningsSuit: story.eveningsSuit ?? false,
    behaviouralScientistId: world.accounts[story.scientist],
    homes: [...story.homes],
    people: [...story.people],
  }
  const caseId = await as(world, story.by, story.on, ({ tx, actor, today }) =>
    story.running
      ? enterHousehold(tx, actor, { ...input, ...story.running }, today, story.pseudonym)
      : openHousehold(tx, actor, input, today, story.pseudonym),
  )
  world.cases.set(story.key, caseId)
  return caseId
}

/** The id of a household told before. */
export function caseOf(world: World, key: string): string {
  const caseId = world.cases.get(key)
  if (!caseId) throw new Error(`No household was told under the key ${key}.`)
  return caseId
}

/** Asks a colleague into the team, by the contact person. */
export const tellTeam = (
  world: World,
  key: string,
  by: PersonKey,
  on: string,
  who: PersonKey,
  capacity: string,
  task: string,
  part: 'team-member' | 'duo-partner' = 'team-member',
) =>
  as(world, by, on, ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, caseOf(world, key), {
      accountId: world.accounts[who],
      part,
      task,
      capacity,
    }),
  )

/** Hands the contact over warmly on that day. */
export const tellHandover = (
  world: World,
  key: string,
  by: PersonKey,
  to: PersonKey,
  on: string,
  reason: string,
) =>
  as(world, by, on, async ({ tx, actor, now, today }) => {
    const input = handoverForm(today).parse({
      toAccountId: world.accounts[to],
      fromDay: on,
      reason,
      introducedHow: 'Samen aan de keukentafel, een uur lang.',
      informedOn: on,
      informedHow: 'Verteld door de oude contactpersoon, met de nieuwe erbij.',
    })
    await handOver(tx, actor, caseOf(world, key), input, now, today)
  })
