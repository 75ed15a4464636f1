import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  answersForm,
  askedOf,
  experienceTerms,
  myAsked,
  QuestionFields,
  questionsOf,
  tellExperience,
} from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Said } from '#src/ui/language/said.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { titlesOf } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'
import { text as inDutch } from './text.nl.ts'

/** What this person is asked now: of one household at a time, and null when nothing is. */
async function askedNow({ tx, actor, settings }: Pick<Access, 'tx' | 'actor' | 'settings'>) {
  const households = await openHouseholds(tx, actor.accountId)
  const open = await myAsked(tx, experienceTerms(settings))
  const here = households.find(one => open.some(({ caseId }) => caseId === one.caseId))
  const audience = open.find(one => one.caseId === here?.caseId)?.audience
  if (!here || !audience) return null
  const asked = askedOf(await questionsOf(tx), audience, actor.language)
  const titles = titlesOf(households, writtenIn(actor.language))
  const title = households.length > 1 ? (titles.get(here.caseId) ?? '') : null
  return asked.length === 0 ? null : { caseId: here.caseId, title, asked }
}

export const loader = page('family:tell-experience', async access => ({ now: await askedNow(access) }))

export const action = deed('family:tell-experience', {
  form: async access => answersForm((await askedNow(access))?.asked ?? []),
  refusals: { closed: inDutch.closed },
  // The log keeps that somebody was here, as of each page, and not of which household or what.
  run: async access => {
    const { tx, input, settings, actor } = access
    const now = await askedNow(access)
    if (!now || !(await tellExperience(tx, now.caseId, experienceTerms(settings), input)))
      return refuse('closed')
    return done({ to: '/mijn/vragen', flash: writtenIn(actor.language).think.done })
  },
})

export default function WhatYouThink({ loaderData: { now }, actionData }: Shown<typeof loader>) {
  const { think: text } = useWords()
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        {now ? (
          <Form form={form} submit={text.submit}>
            {now.title && (
              <p>
                <Said>{text.about(now.title)}</Said>
              </p>
            )}
            <QuestionFields form={form} asked={now.asked} words={text} />
            <WhoReads />
          </Form>
        ) : (
          <>
            <Empty title={text.none}>{text.noneLead}</Empty>
            <WhoReads />
          </>
        )}
      </Stack>
    </>
  )
}

function WhoReads() {
  const { think: text } = useWords()
  return (
    <Card title={text.whoTitle} level={2}>
      <p>{text.who}</p>
      <p>{text.why}</p>
      <p>{text.cannotWait}</p>
      <p>
        <a className="nl-link" href="/mijn/bericht">
          {text.message}
        </a>
      </p>
      <DangerNumbers />
    </Card>
  )
}
