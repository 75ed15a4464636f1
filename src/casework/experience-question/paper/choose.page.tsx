import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays, dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from '../../rights/at.server.ts'
import { termsOf } from '../rules.ts'
import { audienceNames } from '../text.nl.ts'
import { paperForm } from './rules.ts'
import { makePaper, papersFor, papersIn } from './store.server.ts'
import { text } from './text.nl.ts'

const addressOf = (caseId: string) => `/huishoudens/${caseId}/vragen-op-papier`

export const loader = page('experience-paper:print', async ({ tx, caseId, settings, today }) => {
  const papers = (await papersIn(tx, caseId)).map(({ versionIds: _, ...paper }) => paper)
  const since = addDays(today, -settings.experienceOpenDays)
  return {
    caseId,
    name: await householdName({ tx, caseId }),
    people: await papersFor(tx, caseId, termsOf(settings)),
    recent: papers.filter(one => one.madeOn >= since),
    earlier: papers.filter(one => one.madeOn < since),
  }
})

export const action = deed('experience-paper:print', {
  form: async ({ tx, caseId, settings }) =>
    paperForm((await papersFor(tx, caseId, termsOf(settings))).map(one => one.personId)),
  refusals: { 'no-questions': text.noQuestions },
  run: async ({ tx, caseId, input, settings }) => {
    const paperId = await makePaper(tx, caseId, input.personId, termsOf(settings))
    if (!paperId) return refuse('no-questions', 'personId')
    return done({ to: addressOf(caseId), flash: text.made, personId: input.personId })
  },
})

export default function QuestionsOnPaper({
  loaderData: { caseId, name, people, recent, earlier },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      <Columns
        main={
          <>
            {people.length === 0 ? (
              <Empty title={text.none}>{text.noneLead}</Empty>
            ) : (
              <Form form={form} submit={text.submit} cancelTo={`/huishoudens/${caseId}`}>
                <Radios
                  form={form}
                  name="personId"
                  legend={text.person}
                  hint={text.personHint}
                  options={people.map(one => ({
                    value: one.personId,
                    label: one.name,
                    hint: audienceNames[one.audience],
                  }))}
                />
              </Form>
            )}
            {recent.length > 0 && (
              <Section title={text.papers}>
                <Papers caseId={caseId} papers={recent} />
              </Section>
            )}
            {earlier.length > 0 && (
              <Fold summary={text.earlier} count={earlier.length}>
                <Papers caseId={caseId} papers={earlier} />
              </Fold>
            )}
          </>
        }
        side={
          <Card title={text.how} level={2}>
            {text.howWhat.map(line => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        }
      />
    </>
  )
}

type Made = Shown<typeof loader>['loaderData']['recent']

const Papers = ({ caseId, papers }: { caseId: string; papers: Made }) => (
  <LinkList
    items={papers.map(one => ({
      to: `${addressOf(caseId)}/${one.id}/vragenlijst.pdf`,
      title: `${text.open}: ${one.name}`,
      note: `${audienceNames[one.audience]}. ${text.madeOn(one.number, dayInWords(one.madeOn))}`,
    }))}
  />
)
