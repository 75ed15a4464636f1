import { use } from 'react'
import { type FormState, formWith, textsAt } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { SpokenHere, useTextOf } from '#src/ui/language/spoken.ts'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { markCodes } from '../../top3-plan/rules.ts'
import { markNames } from '../../top3-plan/text.nl.ts'
import type { GivenMark } from '../private/store.server.ts'
import type { Words } from '../rules.ts'
import { text as withdrawal } from '../withdrawal/text.nl.ts'
import { text as inDutch } from './text.nl.ts'

type MarkPageProps = {
  heads: Words[]
  own: GivenMark | null
  isChild: boolean
  to: string
  form: FormState | undefined
}

/** What somebody thinks of one agreement, with its words above it. */
export function MarkPage({ heads, own, isChild, to, form }: MarkPageProps) {
  const text = useTextOf(inDutch)
  const { say } = use(SpokenHere)
  const shown =
    form ?? formWith({ mark: own?.mark ?? '', remark: own?.remark ?? '', audience: own?.audience ?? '' })
  const read = form ? textsAt(form, 'read') : heads.map(one => one.id)
  return (
    <>
      <PageHead
        title={heads.length > 0 ? text.title : withdrawal.gone}
        lead={isChild ? text.childLead : text.lead}
      />
      {heads.map(one => (
        <p key={one.id} className="tt-as-typed tt-live-agreement">
          {one.words}
        </p>
      ))}
      <Form form={shown} submit={text.submit} cancelTo={to}>
        {read.map(id => (
          <Hidden key={id} name="read" value={id} />
        ))}
        <Radios
          form={shown}
          name="mark"
          legend={text.mark}
          options={markCodes.map(value => ({ value, label: say(markNames[value]) ?? markNames[value] }))}
        />
        <TextArea form={shown} name="remark" label={text.remark} rows={3} maxLength={500} optional />
        <Radios
          form={shown}
          name="audience"
          legend={text.audience}
          options={[
            { value: 'everyone', label: text.everyone },
            { value: 'facilitator', label: text.facilitator },
          ]}
        />
      </Form>
      <DangerNumbers />
    </>
  )
}
