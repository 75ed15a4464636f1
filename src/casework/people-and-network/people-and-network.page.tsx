import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { AuthorityCard } from './authority/authority-card.tsx'
import { authorityOf } from './authority/store.server.ts'
import { Drawing } from './drawing.tsx'
import { EcomapPicture } from './ecomap/ecomap.tsx'
import { ecomapOf } from './ecomap/layout.ts'
import { GenogramPicture } from './genogram/genogram.tsx'
import { genogramOf } from './genogram/layout.ts'
import { knownOf } from './known.server.ts'
import { GenogramLegend, TieLegend } from './legend.tsx'
import { crumbsOf, mapAt } from './parts.tsx'
import { familyOf, surroundingsOf, wordsOf } from './pictures.ts'
import { text } from './text.nl.ts'
import { KnownInWords } from './words.tsx'

export const loader = page(
  'people-and-network:read',
  async ({ tx, actor, caseId, parts, today, settings }) => ({
    caseId,
    today,
    months: settings.authorityCheckMonths,
    ...(await knownOf(tx, caseId)),
    looks: await authorityOf(tx, caseId),
    canChange: may(actor, 'people-and-network:change', parts),
  }),
)

export type MapView = Shown<typeof loader>['loaderData']

export default function PeopleAndNetwork({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, today, name, known, canChange } = view
  const [family, around, words] = [
    familyOf(known, today),
    surroundingsOf(known, today),
    wordsOf(known, today),
  ]
  const hasRelations = known.parentages.length + known.partnerships.length > 0
  const add = <ButtonLink to={`${mapAt(caseId)}/personen/nieuw`}>{text.add}</ButtonLink>
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={crumbsOf(caseId, name)}
        meta={text.drawnOn(dayInWords(today))}
        next={canChange && add}
      />
      <Section title={text.genogram.title}>
        {!hasRelations && <Notice tone="notice">{text.genogram.noRelations}</Notice>}
        <Drawing
          file={`${mapAt(caseId)}/genogram`}
          name={text.genogram.title}
          empty={family.figures.length === 0 ? text.genogram.empty : null}
          legend={<GenogramLegend />}
        >
          <GenogramPicture
            drawing={genogramOf(family)}
            title={text.genogram.name(name)}
            words={words.genogram}
          />
        </Drawing>
      </Section>
      <Section title={text.ecomap.title}>
        <Drawing
          file={`${mapAt(caseId)}/ecomap`}
          name={text.ecomap.title}
          empty={around.outer.length === 0 ? text.ecomap.empty : null}
          legend={<TieLegend />}
        >
          <EcomapPicture drawing={ecomapOf(around)} title={text.ecomap.name(name)} words={words.ecomap} />
        </Drawing>
      </Section>
      <AuthorityCard view={view} />
      <KnownInWords view={view} />
    </>
  )
}
