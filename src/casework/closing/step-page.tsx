import type { ReactNode } from 'react'
import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import type { CourseState } from './rules.ts'
import { stateNames, text } from './text.nl.ts'

type StepPageProps = {
  title: string
  lead: string
  how?: HowItWorks
  household: { id: string; name: string }
  state: CourseState
  /** Whether this step can be taken now, or its form was just sent and comes back. */
  open: boolean
  children: ReactNode
}

/** The page of one step in the course of a household; says how it stands when the step does not follow. */
export function StepPage({ title, lead, how, household, state, open, children }: StepPageProps) {
  const here = `/huishoudens/${household.id}`
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        how={how}
        crumbs={[
          { label: household.name, to: here },
          { label: text.title, to: `${here}/verloop` },
        ]}
      />
      {open ? (
        <Stack>{children}</Stack>
      ) : (
        <Notice tone="notice" title={text.notNow}>
          <p>
            {text.notNowMore}{' '}
            <a className="nl-link" href={`${here}/verloop`}>
              {stateNames[state]}
            </a>
          </p>
        </Notice>
      )}
    </>
  )
}
