import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PictureCards } from '#src/ui/pictogram/pictogram.tsx'
import { planAddress } from '../addresses.ts'
import { nameIn } from '../people.ts'
import { pictureRelease } from '../release/rules.ts'
import { releasesOf } from '../release/store.server.ts'
import { planName } from '../text.nl.ts'
import { childAt } from './at.server.ts'
import { picturesFor } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.list

export const loader = page('top3-plan:release', async access => {
  const { tx, caseId } = access
  const { plan, child, here, isNow, agreements } = await childAt(access)
  const pictures = await picturesFor(tx, caseId, plan.id, child.personId)
  const releases = await releasesOf(tx, caseId, plan.id, pictureRelease)
  return {
    here,
    isNow,
    plan: { to: planAddress(plan), name: planName(plan) },
    name: child.name,
    shownSince: releases.find(one => one.personId === child.personId)?.releasedOn ?? null,
    pictures,
    agreements: agreements.map(one => ({
      id: one.id,
      words: `${nameIn(plan, one.ownerId)}: ${one.what}`,
      hasPicture: pictures.some(picture => picture.agreementId === one.id),
    })),
  }
})

type View = Shown<typeof loader>['loaderData']

/** What a child will see of the plan: agreement by agreement, and as a whole. */
export default function PicturesPage({ loaderData: view }: Shown<typeof loader>) {
  const { here, plan, name, agreements, pictures } = view
  return (
    <>
      <PageHead
        title={say.title(name)}
        lead={say.lead}
        crumbs={[{ label: plan.name, to: plan.to }, { label: say.title(name) }]}
      />
      <Stack>
        {agreements.length === 0 && <Empty title={say.none}>{say.noneLead}</Empty>}
        {view.shownSince && <ShownNow here={here} since={view.shownSince} name={name} />}
        {agreements.map(one => (
          <Card key={one.id} title={one.words} level={2}>
            {!one.hasPicture && <p className="tt-soft">{say.notYet}</p>}
            {view.isNow && !view.shownSince && (
              <ButtonLink to={`${here}/afspraak/${one.id}`}>
                {one.hasPicture ? say.change : say.choose}
                <span className="tt-hidden">: {one.words}</span>
              </ButtonLink>
            )}
          </Card>
        ))}
        {pictures.length > 0 && <Preview view={view} />}
      </Stack>
    </>
  )
}

const ShownNow = ({ here, since, name }: { here: string; since: Day; name: string }) => (
  <Notice tone="good" title={say.shown(dayInWords(since))}>
    <p>
      <a className="nl-link" href={`${here}/intrekken`}>
        {say.takeBack}
        <span className="tt-hidden">: {name}</span>
      </a>
    </p>
  </Notice>
)

function Preview({ view: { here, isNow, pictures, shownSince } }: { view: View }) {
  return (
    <Section title={say.preview}>
      <PictureCards items={pictures} />
      {!isNow && <p className="tt-soft">{text.show.refusals.replaced}</p>}
      {isNow && (shownSince ? <Paper here={here} /> : <Show here={here} />)}
    </Section>
  )
}

const Paper = ({ here }: { here: string }) => (
  <>
    <div>
      <ButtonLink kind="primary" to={`${here}/plan-in-plaatjes.pdf`}>
        {say.paper}
      </ButtonLink>
    </div>
    <p>{say.logged}</p>
  </>
)

const Show = ({ here }: { here: string }) => (
  <>
    <div>
      <ButtonLink kind="primary" to={`${here}/tonen`}>
        {say.show}
      </ButtonLink>
    </div>
    <p className="tt-soft">{say.paperLater}</p>
  </>
)
