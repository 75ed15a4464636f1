import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from './at.server.ts'
import { sharedOf } from './store.server.ts'
import { adviceNames, basisNames, recipientKindNames, text } from './text.nl.ts'

const say = text.one

export const loader = page('disclosure:read', async access => {
  const { disclosures, consents } = await sharedOf(access.tx, access.caseId)
  const disclosure = disclosures.find(one => one.id === access.params.disclosureId)
  if (!disclosure) throw notFound()
  const consent = consents.find(one => one.id === disclosure.consentId)
  return { caseId: access.caseId, name: await householdName(access), disclosure, consent }
})

export default function ShowDisclosure({
  loaderData: { caseId, name, disclosure, consent },
}: Shown<typeof loader>) {
  const { decidedByName, decidedOn } = disclosure
  const typed = (words: string) => <span className="tt-as-typed">{words}</span>
  const consentLine = consent && say.consentLine(consent.name, consent.forWhat, dayInWords(consent.givenOn))
  return (
    <>
      <PageHead
        title={text.with(disclosure.sharedWith)}
        lead={disclosure.purpose}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: `/huishoudens/${caseId}/verstrekkingen` },
          { label: disclosure.sharedWith },
        ]}
      />
      <Stack>
        <Facts
          items={[
            { term: say.what, value: typed(disclosure.what) },
            { term: text.form.recipientKind, value: recipientKindNames[disclosure.recipientKind] },
            { term: say.bases, value: disclosure.bases.map(basis => basisNames[basis]).join('; ') },
            ...(consentLine ? [{ term: say.consent, value: consentLine }] : []),
            { term: say.decided, value: `${decidedByName}, ${dayInWords(decidedOn)}` },
          ]}
        />
        <Card title={say.about} level={2}>
          <Facts
            items={disclosure.about.map(person => ({
              term: person.name,
              value: (
                <>
                  <span className="tt-as-typed">
                    {person.otherReason ? say.otherwise(person.otherReason) : say.asAdvised}
                  </span>
                  <br />
                  <span className="tt-soft">{`${say.advice} ${adviceNames[person.advice]}`}</span>
                </>
              ),
            }))}
          />
        </Card>
        <Card title={say.weighing} level={2}>
          <Facts
            items={[
              { term: text.form.weighingNeed, value: typed(disclosure.weighingNeed) },
              { term: text.form.weighingLess, value: typed(disclosure.weighingLess) },
              { term: text.form.weighingHarm, value: typed(disclosure.weighingHarm) },
            ]}
          />
        </Card>
      </Stack>
    </>
  )
}
