import type { ReactNode } from 'react'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'

type AtTheTableProps = { title: string; lead?: string | null; children: ReactNode }

/** A page that several people read at once, large, with one way out below. */
export function AtTheTable({ title, lead, children }: AtTheTableProps) {
  const { sharedScreen: text } = useWords()
  return (
    <div className="tt-at-table">
      <PageHead title={title} lead={lead} />
      <Stack>
        {children}
        <div>
          <ButtonLink to="/samen/terug">{text.stop}</ButtonLink>
        </div>
      </Stack>
    </div>
  )
}
