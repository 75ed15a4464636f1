import type { FormState } from '#src/kernel/form.ts'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import type { Factor, Situation } from '../../rules.ts'
import { text } from '../text.nl.ts'

const say = text.situation

/** The factors of one kind, as rows of the form. */
export const factorsIn = (situation: Situation, kind: Factor['kind']) =>
  situation.factors.filter(factor => factor.kind === kind).map(({ what }) => ({ what }))

/** What makes it more likely, and what less. */
export function FactorRows({ form }: { form: FormState }) {
  return (
    <>
      <Fieldset legend={say.risks}>
        <Rows
          form={form}
          name="risks"
          least={1}
          addLabel={say.addRisk}
          removeLabel={say.removeFactor}
          legend={say.risk}
        >
          {prefix => <TextField form={form} name={`${prefix}.what`} label={say.factor} optional />}
        </Rows>
      </Fieldset>
      <Fieldset legend={say.protections}>
        <Rows
          form={form}
          name="protections"
          addLabel={say.addProtection}
          removeLabel={say.removeFactor}
          legend={say.protection}
        >
          {prefix => <TextField form={form} name={`${prefix}.what`} label={say.factor} />}
        </Rows>
      </Fieldset>
    </>
  )
}
