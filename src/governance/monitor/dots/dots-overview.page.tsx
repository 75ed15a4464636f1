import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Grid, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { hasDots, indicatorKeys, indicatorOf, themes } from '../indicator/rules.ts'
import { startDefinitions, themeNames } from '../indicator/start.nl.ts'
import { dotCounts, versionsOf } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { definitionOn } from '../version/rules.ts'
import { dotsText as say } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, today }) => {
  const counts = await dotCounts(tx)
  const versions = Map.groupBy(await versionsOf(tx), one => one.indicator)
  return indicatorKeys.filter(hasDots).map(key => ({
    key,
    question: definitionOn(today, startDefinitions[key], versions.get(key) ?? []).question,
    dots: counts.get(key) ?? 0,
  }))
})

export default function DotsOverview({ loaderData: lines }: Shown<typeof loader>) {
  const filled = themes.map(theme => ({
    theme,
    lines: lines.filter(({ key }) => indicatorOf(key).theme === theme),
  }))
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: 'Praktijk', to: '/praktijk' }, { label: text.title }]}
      />
      <Stack>
        <Grid>
          {filled
            .filter(({ lines }) => lines.length > 0)
            .map(({ theme, lines }) => (
              <Card key={theme} title={themeNames[theme]} level={2}>
                <LinkList
                  items={lines.map(({ key, question, dots }) => ({
                    to: `/praktijk/monitor/${key}`,
                    title: question,
                    note: dots === 0 ? say.none : say.count(dots),
                  }))}
                />
              </Card>
            ))}
        </Grid>
      </Stack>
    </>
  )
}
