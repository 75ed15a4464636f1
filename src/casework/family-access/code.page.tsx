import { page } from '#src/access/page.server.ts'
import { familyDoor } from '#src/access/places.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { accessAddress } from './addresses.ts'
import { codeAt, readCode } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.code

/** The code, only for who made it and while it works, with how to hand it over. */
export const loader = page('family-access:manage', async ({ tx, caseId, params, config, url }) => {
  const made = isId(params.codeId) ? await codeAt(tx, caseId, params.codeId) : undefined
  if (!made) throw notFound()
  return {
    caseId,
    made,
    code: await readCode(tx, made.id),
    door: `${(config.publicUrl ?? url).host}${familyDoor}/nieuw`,
  }
})

export default function ShowCode({ loaderData: { caseId, made, code, door } }: Shown<typeof loader>) {
  const to = accessAddress(caseId)
  const crumbs = [{ label: text.title, to }, { label: say.title }]
  const back = <ButtonLink to={to}>{say.back}</ButtonLink>
  if (!code) return <PageHead title={say.gone} lead={say.goneLead} crumbs={crumbs} next={back} />
  const steps = made.callBackTo ? say.stepsCallBack(door, made.callBackTo) : say.stepsTogether(door)
  return (
    <>
      <PageHead title={say.title} crumbs={crumbs} />
      <Stack>
        <p className="tt-access-code">
          <code>{code}</code>
        </p>
        <p>{say.until(momentInWords(made.validUntil))}</p>
        <Section title={made.callBackTo ? say.callBack : say.together}>
          <ol>
            {steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      </Stack>
    </>
  )
}
