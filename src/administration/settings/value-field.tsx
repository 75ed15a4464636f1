import { settingBounds } from '#src/access/setting-bounds.ts'
import { settingNames } from '#src/access/setting-names.nl.ts'
import { settingDefaults } from '#src/access/settings.ts'
import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { NumberField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { addresses, familyWords, type SettingKey } from './settings.ts'
import { text } from './text.nl.ts'

const say = text.change

type ValueFieldProps = { settingKey: SettingKey; form: FormState }

/** The field in which a choice of the region is made; a number with what the least and the most is. */
export function ValueField({ settingKey: key, form }: ValueFieldProps) {
  const field = { form, name: 'value' }
  switch (key) {
    case 'dangerNumbers':
      return <NumberLines form={form} />
    case 'dangerWords':
      return <TextArea {...field} label={say.words} hint={say.wordsHint} rows={10} optional />
    case 'familyPageName':
      return <TextField {...field} label={say.pageName} hint={say.pageNameHint} autoComplete="off" />
    case 'regionName':
      return <TextField {...field} label={say.regionName} hint={say.regionNameHint} autoComplete="off" />
    case 'colour':
      return <TextField {...field} label={say.colour} hint={say.colourHint} autoComplete="off" />
    case 'familyAddress':
      return <Radios {...field} legend={say.speak} options={optionsFor(addresses, say.addresses)} />
    case 'familyWord':
      return <Radios {...field} legend={say.word} options={optionsFor(familyWords, say.familyWords)} />
    case 'quickExitAddress':
      return (
        <TextField
          {...field}
          label={say.address}
          hint={say.addressHint}
          type="url"
          inputMode="url"
          autoComplete="off"
        />
      )
    default: {
      const [least, most] = settingBounds[key]
      const hint = say.hint(least, most, settingDefaults[key])
      return <NumberField {...field} label={say.value} unit={settingNames[key].unit} hint={hint} />
    }
  }
}

const optionsFor = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  codes.map(value => ({ value, label: names[value] }))

/** The two that every region has, and what it adds. */
function NumberLines({ form }: { form: FormState }) {
  return (
    <>
      <Notice tone="notice" title={say.emergency}>
        <p>{say.emergencyWhy}</p>
      </Notice>
      {(['safeHome', 'children'] as const).map(name => (
        <Fieldset key={name} legend={say.lines[name]}>
          <LineFields form={form} at={name} />
        </Fieldset>
      ))}
      <Rows form={form} name="own" addLabel={say.addLine} removeLabel={say.removeLine} legend={say.ownLine}>
        {at => <LineFields form={form} at={at} />}
      </Rows>
    </>
  )
}

const LineFields = ({ form, at }: { form: FormState; at: string }) => (
  <>
    <TextField form={form} name={`${at}.who`} label={say.who} autoComplete="off" />
    <TextField
      form={form}
      name={`${at}.number`}
      label={say.phone}
      type="tel"
      inputMode="tel"
      autoComplete="off"
    />
    <TextField form={form} name={`${at}.when`} label={say.when} hint={say.whenHint} autoComplete="off" />
  </>
)
