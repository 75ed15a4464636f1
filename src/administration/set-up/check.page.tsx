import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dangerWordsOf } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { inOrder } from '#src/ui/notice/numbers.nl.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { wordSettings } from '../settings/rules.ts'
import { nameOf, type SettingKey, settingKeys, valueInWords, valuesNow } from '../settings/settings.ts'
import { draftedSettings } from '../settings/store.server.ts'
import { type Looked, lookedIn } from './rules.ts'
import { keepCheck } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.check

const words: readonly SettingKey[] = wordSettings
const keysOf: Record<Exclude<Looked, 'numbers'>, readonly SettingKey[]> = {
  'family-pages': [
    'familyPageName',
    'quickExitAddress',
    'familyAddress',
    'familyWord',
    'colour',
    'dangerWords',
  ],
  terms: settingKeys.filter(key => !words.includes(key)),
}

function whatAt({ params }: Pick<Access, 'params'>): Looked {
  const what = lookedIn(params.what)
  if (!what) throw notFound()
  return what
}

export const loader = page('people:manage', async access => {
  const { tx, actor, settings } = access
  const what = whatAt(access)
  const drafted = (await draftedSettings(tx)).length
  if (what === 'numbers') {
    const [, ...lines] = inOrder(actor.dangerLines)
    return {
      what,
      drafted,
      lines: [
        { title: say.emergency, value: say.emergencyValue, to: null },
        ...lines.map(({ who, number, when }) => ({
          title: who,
          value: `${number} (${when})`,
          to: '/beheer/termijnen/dangerNumbers',
        })),
      ],
    }
  }
  const now = valuesNow(settings, actor, await dangerWordsOf(tx))
  return {
    what,
    drafted,
    lines: keysOf[what].map(key => ({
      title: nameOf(key),
      value: valueInWords(key, now[key]),
      to: `/beheer/termijnen/${key}`,
    })),
  }
})

export const action = deed('people:manage', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const what = whatAt(access)
    await keepCheck(access.tx, access.actor, what)
    return done({ to: '/beheer/inrichten', flash: say.done, detail: { what, becomes: say.foundRight } })
  },
})

export default function Check({ loaderData: { what, drafted, lines }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.titles[what]}
        lead={say.leads[what]}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.title, to: '/beheer/inrichten' },
          { label: say.titles[what] },
        ]}
      />
      <Stack>
        {drafted > 0 && (
          <Notice tone="attention" title={say.coming(drafted)}>
            <p>{say.comingLead}</p>
            <ButtonLink to="/beheer/termijnen/concept">{say.comingLink}</ButtonLink>
          </Notice>
        )}
        <Table
          caption={say.titles[what]}
          hideCaption
          stack
          rowHeader="title"
          columns={[
            { key: 'title', label: say.name },
            { key: 'value', label: say.value },
            { key: 'step', label: say.step, acts: true },
          ]}
          rows={lines.map(({ title, value, to }) => ({
            title,
            value,
            step: to && (
              <a className="nl-link" href={to}>
                {say.change}
                <span className="tt-hidden">: {title}</span>
              </a>
            ),
          }))}
        />
        <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/beheer/inrichten">
          {null}
        </Form>
      </Stack>
    </>
  )
}
