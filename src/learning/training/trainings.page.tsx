import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NeedsTable } from './needs-table.tsx'
import type { AgreementStage } from './partner-agreement/rules.ts'
import type { Agreement } from './partner-agreement/store.server.ts'
import { kindNames, stateNames, text } from './text.nl.ts'
import { trainingsView } from './view.server.ts'

const say = text.list

export const loader = page('practice:read', trainingsView)

export type TrainingsView = Shown<typeof loader>['loaderData']

export default function Trainings({ loaderData: view }: Shown<typeof loader>) {
  const { trainings, needs, agreements, mayWrite } = view
  const plan = mayWrite && (
    <ButtonLink to="/praktijk/scholing/nieuw" kind="primary">
      {say.plan}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.practice, to: '/praktijk' }, { label: say.title }]}
        next={plan}
      />
      {agreements.filter(one => one.stage === 'nears').map(nearing)}
      <Columns
        main={
          <Section
            title={say.needs}
            action={
              mayWrite && (
                <ButtonLink to="/praktijk/scholing/modules/nieuw" kind="quiet">
                  {say.addModule}
                </ButtonLink>
              )
            }
          >
            <p>{needs.length > 0 ? say.needsLead : say.noModules}</p>
            {needs.map(one => (
              <NeedsTable key={one.id} module={one} mayWrite={mayWrite} />
            ))}
          </Section>
        }
        side={
          <>
            <Card title={say.trainings} level={2}>
              {trainings.length === 0 && <p className="tt-soft">{say.empty}</p>}
              <LinkList
                items={trainings.map(({ id, title, kind, days, state }) => ({
                  to: `/praktijk/scholing/${id}`,
                  title,
                  note: [stateNames[state], kindNames[kind], ...days.map(dayShort)].join(' · '),
                }))}
              />
            </Card>
            <AgreementsCard view={view} />
          </>
        }
      />
    </>
  )
}

type Staged = Agreement & { stage: AgreementStage }

const nearing = ({ id, partner, endsOn, afterwards }: Staged) => (
  <Notice key={id} tone="attention" title={say.nears(partner, dayInWords(endsOn))}>
    {afterwards && <p className="tt-as-typed">{afterwards}</p>}
  </Notice>
)

function AgreementsCard({ view: { agreements, mayWrite } }: { view: TrainingsView }) {
  const add = mayWrite && (
    <ButtonLink to="/praktijk/scholing/afspraken/nieuw" kind="quiet">
      {say.addAgreement}
    </ButtonLink>
  )
  return (
    <Card title={say.agreements} level={2} action={add}>
      {agreements.length === 0 && <p className="tt-soft">{say.noAgreements}</p>}
      {agreements.map(({ id, partner, about, endsOn, stage }) => (
        <div key={id}>
          <p>
            <strong>{partner}</strong>: {about}
          </p>
          <p className="tt-meta">
            {(stage === 'over' ? say.over : say.until)(dayInWords(endsOn))}{' '}
            {mayWrite && (
              <a className="nl-link" href={`/praktijk/scholing/afspraken/${id}`}>
                {say.change}
                <span className="tt-hidden">: {about}</span>
              </a>
            )}
          </p>
        </div>
      ))}
    </Card>
  )
}
