import { peopleWithinReach } from '#src/casework/double/store.server.ts'
import { homesIn } from '#src/casework/home/store.server.ts'
import type { FamilyRole } from '#src/casework/household-member/rules.ts'
import { recordAuthority } from '#src/casework/people-and-network/authority/store.server.ts'
import { recordParentage, recordPartnership } from '#src/casework/people-and-network/kinship/store.server.ts'
import {
  type Ending,
  type ParentKind,
  type Safety,
  type Source,
  type Strength,
  unknownParent,
  wholeFamily,
} from '#src/casework/people-and-network/rules.ts'
import { addRelative, peopleOf, recordDetail } from '#src/casework/people-and-network/store.server.ts'
import { recordTie } from '#src/casework/people-and-network/tie/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from './households/opening.ts'
import type { PersonKey } from './region/people.ts'
import { as, type Told, type World } from './world.ts'

type Relative = {
  name: [given: string, family?: string]
  role: FamilyRole
  sex: 'female' | 'male'
  born?: string
  died?: string
  /** In the picture, but on no list of people to agree something with. */
  onlyPicture?: true
  tie?: [relation: string, strength: Strength, safe: Safety]
}

/** What the team knows of the people of a household; everybody by the first name. */
export type MapStory = {
  key: string
  by: PersonKey
  on: string
  relatives?: readonly Relative[]
  /** Somebody known from another household of the same caseworker. */
  fromElsewhere?: readonly [given: string, role: FamilyRole]
  partners?: readonly [one: string, other: string, ended?: Ending, from?: string, to?: string][]
  /** Without parents: nobody knows who it is. */
  parents?: readonly [parents: readonly string[], children: readonly string[], kind?: ParentKind][]
  /** Between two, or ('') between the whole family and somebody. */
  ties?: readonly [one: string, other: string, relation: string, strength: Strength, safe: Safety][]
  alsoAt?: readonly [given: string, home: string][]
  authority?: readonly [
    child: string,
    holders: readonly string[],
    source: Source,
    on: string,
    institution?: string,
  ][]
}

/** Puts the people of a household on the map, as the contact person learned who belongs to whom. */
export async function tellMap(world: World, story: MapStory): Promise<void> {
  const caseId = caseOf(world, story.key)
  await as(world, story.by, story.on, async told => {
    for (const one of story.relatives ?? []) await tellRelative(told, caseId, one)
    if (story.fromElsewhere) await tellKnown(told, caseId, story.fromElsewhere)
    await tellRelations(told, caseId, story)
  })
  for (const [child, holders, source, on, institution] of story.authority ?? [])
    await as(world, story.by, on, async ({ tx, actor, today }) => {
      const id = await finderIn({ tx }, caseId)
      const holderIds = holders.map(id)
      await recordAuthority(tx, actor, caseId, id(child), { holderIds, institution, source, lookedOn: today })
    })
}

async function finderIn({ tx }: Pick<Told, 'tx'>, caseId: string) {
  const people = await peopleOf(tx, caseId)
  return (given: string): string => {
    const found = people.find(
      person =>
        (person.givenName ?? 'ongeboren') === given || (!person.givenName && person.familyName === given),
    )
    if (!found) throw new Error(`${given} is not among the people of this household`)
    return found.id
  }
}

async function tellRelative({ tx, actor, today }: Told, caseId: string, one: Relative) {
  const [givenName, familyName] = one.name
  const [relation, strength, safe] = one.tie ?? []
  const personId = await addRelative(
    tx,
    actor,
    caseId,
    {
      givenName,
      familyName,
      birthDate: one.born ? day(one.born) : undefined,
      sex: one.sex,
      familyRole: one.role,
      place: one.died || one.onlyPicture ? 'picture-only' : 'takes-part',
      relation,
      strength,
      safe,
    },
    today,
  )
  if (one.died)
    await recordDetail(
      tx,
      actor,
      caseId,
      personId,
      { isDeceased: true, diedOn: day(one.died), alsoHomeId: undefined },
      null,
    )
}

async function tellKnown(
  { tx, actor, today }: Told,
  caseId: string,
  [given, familyRole]: readonly [string, FamilyRole],
) {
  const known = (await peopleWithinReach(tx)).find(one => one.caseId !== caseId && one.givenName === given)
  if (!known) throw new Error(`${given} is not known elsewhere`)
  const nothing = { givenName: undefined, familyName: undefined, birthDate: undefined, sex: undefined }
  const tie = { relation: undefined, strength: undefined, safe: undefined }
  await addRelative(
    tx,
    actor,
    caseId,
    { ...nothing, ...tie, sameAs: known.id, familyRole, place: 'picture-only' },
    today,
  )
}

async function tellRelations(told: Told, caseId: string, story: MapStory) {
  const { tx, actor } = told
  const id = await finderIn(told, caseId)
  for (const [one, other, ended = 'no', from, to] of story.partners ?? [])
    await recordPartnership(tx, actor, caseId, {
      personId: id(one),
      otherId: id(other),
      ended,
      beganOn: from ? day(from) : undefined,
      endedOn: to ? day(to) : undefined,
    })
  for (const [parents, children, kind = 'biological'] of story.parents ?? [])
    for (const child of children)
      for (const parentId of parents.length > 0 ? parents.map(id) : [unknownParent])
        await recordParentage(tx, actor, caseId, { childId: id(child), parentId, kind })
  for (const [one, other, relation, strength, safe] of story.ties ?? [])
    await recordTie(tx, actor, caseId, {
      personId: one === '' ? wholeFamily : id(one),
      otherId: id(other),
      relation: relation || undefined,
      strength,
      safe,
    })
  const homes = await homesIn(tx, caseId)
  for (const [given, label] of story.alsoAt ?? []) {
    const home = homes.find(one => one.label === label)
    if (!home) throw new Error(`There is no home ${label}`)
    const detail = { isDeceased: false, diedOn: undefined, alsoHomeId: home.id }
    await recordDetail(tx, actor, caseId, id(given), detail, null)
  }
}
