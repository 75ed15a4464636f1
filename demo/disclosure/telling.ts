import {
  adviceFor,
  type Basis,
  type DisclosureInput,
  type RecipientKind,
} from '#src/casework/disclosure/rules.ts'
import {
  recordConsent,
  recordDisclosure,
  sharedOf,
  withdrawConsent,
} from '#src/casework/disclosure/store.server.ts'
import { peopleIn } from '#src/casework/household-member/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import { personOf } from '../journal/telling.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

export type ConsentStory = {
  by: PersonKey
  on: string
  givenBy: string
  forWhat: string
  how: string
  withdrawn?: readonly [on: string, words: string]
}

export type DisclosureStory = {
  by: PersonKey
  on: string
  sharedWith: string
  kind: RecipientKind
  /** Given names, each with why it was done otherwise than advised, when it was. */
  about: readonly (readonly [givenName: string, otherReason?: string])[]
  what: string
  purpose: string
  bases: readonly Basis[]
  /** How the consent that goes with it begins. */
  consent?: string
  weighing: readonly [need: string, less: string, harm: string]
}

/** What somebody agreed to, and that it ended. */
export async function tellConsent(world: World, key: string, story: ConsentStory): Promise<void> {
  const caseId = caseOf(world, key)
  const { by, on, forWhat, how, withdrawn } = story
  await as(world, by, on, async told =>
    recordConsent(told.tx, told.actor, caseId, {
      givenBy: await personOf(told, caseId, story.givenBy),
      forWhat,
      how,
      givenOn: day(on),
    }),
  )
  if (withdrawn)
    await as(world, by, withdrawn[0], async ({ tx, actor }) => {
      const { consents } = await sharedOf(tx, caseId)
      const id = consents.find(one => one.forWhat === forWhat)?.id ?? ''
      await withdrawConsent(tx, actor, caseId, id, { withdrawnOn: day(withdrawn[0]), words: withdrawn[1] })
    })
}

/** One thing that was shared; gives its id. */
export const tellDisclosure = (world: World, key: string, story: DisclosureStory): Promise<string> =>
  as(world, story.by, story.on, async told => {
    const { tx, actor, today } = told
    const caseId = caseOf(world, key)
    const people = await peopleIn(tx, caseId)
    const about: DisclosureInput['people'] = []
    for (const [givenName, reason] of story.about) {
      const personId = await personOf(told, caseId, givenName)
      about.push({ personId, how: reason ? 'otherwise' : 'as-advised', reason })
    }
    const { consents } = await sharedOf(tx, caseId)
    const consentId = story.consent && consents.find(one => one.forWhat.startsWith(story.consent ?? ''))?.id
    const [weighingNeed, weighingLess, weighingHarm] = story.weighing
    const input: DisclosureInput = {
      sharedWith: story.sharedWith,
      recipientKind: story.kind,
      people: about,
      what: story.what,
      purpose: story.purpose,
      bases: [...story.bases],
      consentId: consentId || undefined,
      weighingNeed,
      weighingLess,
      weighingHarm,
      decidedBy: actor.accountId,
      decidedOn: today,
    }
    return recordDisclosure(tx, actor, caseId, input, personId => {
      const person = people.find(one => one.id === personId)
      return person ? adviceFor(person, today) : 'unknown'
    })
  })
