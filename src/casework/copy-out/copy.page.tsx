import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { CopyField } from '#src/ui/form/copy-field.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { copyAt } from './at.server.ts'
import { copyAddress } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.copy

export const loader = page('copy-out:make', async access => {
  const { copy, facts, texts } = await copyAt(access)
  return { caseId: access.caseId, name: facts.household.name, copy, texts }
})

/** The core as plain text, each part in a field of its own to copy from. */
export default function Copy({ loaderData: { caseId, name, copy, texts } }: Shown<typeof loader>) {
  const list = copyAddress(caseId)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(copy.system)}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: say.title },
        ]}
        next={<ButtonLink to={`${list}/${copy.id}/kern.pdf`}>{say.pdf}</ButtonLink>}
      />
      <Stack>
        <Notice tone="notice" title={say.how}>
          <p>{say.howMore}</p>
        </Notice>
        {texts.map(one => (
          <CopyField key={one.part} name={one.part} label={one.title} text={one.text} />
        ))}
        <p className="tt-soft">{say.today}</p>
      </Stack>
    </>
  )
}
