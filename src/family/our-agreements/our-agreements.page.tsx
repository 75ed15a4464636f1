import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  aboutOf,
  dangerWordsOf,
  isUrgent,
  releasedPlansFor,
  TapForm,
  TapSchema,
  tellableBy,
  tellWord,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { text as inDutch } from './text.nl.ts'

/** The plans in force that were released to whoever asks, each with their own place in it. */
async function ownPlans({ tx, actor }: Pick<Access, 'tx' | 'actor'>) {
  const plans = await releasedPlansFor(tx, actor.personId ?? '')
  return plans.flatMap(plan => {
    const own = plan.participants.find(one => one.personId === actor.personId && one.here)
    return own && !plan.supersededOn ? [{ plan, participantId: own.id }] : []
  })
}

export const loader = page('family:tell-of-plan', async access => {
  const parts = (await ownPlans(access)).map(({ plan, participantId }) => tellableBy(plan, participantId))
  return {
    hasPlan: parts.length > 0,
    tellable: {
      agreements: parts.flatMap(one => one.agreements),
      signs: parts.flatMap(one => one.signs),
    },
  }
})

export const action = deed('family:tell-of-plan', {
  form: TapSchema,
  refusals: { 'not-there': inDutch.notThere },
  constraints: {
    word_of_plan_in_force: { refusal: 'not-there' },
    told_by_owner_or_watcher: { refusal: 'not-there' },
  },
  run: async access => {
    const { tx, actor, input, tell } = access
    for (const { plan, participantId } of await ownPlans(access)) {
      const about = aboutOf(plan, participantId, input.tap)
      if (!about) continue
      const told = { word: input.tap.word, note: input.note }
      const fact = await tellWord(tx, actor, plan, participantId, about, told)
      if (fact) await tell(fact.name, fact.ids)
      const region = { dangerWords: await dangerWordsOf(tx) }
      const cannotWait = isUrgent({ word: told.word, note: told.note ?? null }, region)
      return done({
        to: cannotWait ? '/mijn/nummers?na=1' : '/mijn/afspraken',
        flash: inDutch.done,
        caseId: plan.caseId,
      })
    }
    return refuse('not-there')
  },
})

export default function OurAgreements({
  loaderData: { hasPlan, tellable },
  actionData,
}: Shown<typeof loader>) {
  const { ourAgreements: text, tap, day } = useWords()
  if (!hasPlan)
    return (
      <>
        <PageHead title={text.title} />
        <Empty title={text.none}>{text.noneLead}</Empty>
      </>
    )
  return (
    <>
      <PageHead title={text.title} lead={text.lead} meta={text.secret} />
      <TapForm form={actionData?.form ?? emptyForm} tellable={tellable} say={{ ...tap, day }} ownVoice />
      <Section title={text.cannotWait}>
        <DangerNumbers />
      </Section>
    </>
  )
}
