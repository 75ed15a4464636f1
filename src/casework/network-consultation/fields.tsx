import { errorsAt, type FormState, textAt } from '#src/kernel/form.ts'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Beside, Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { consultationKinds, fieldOf, presences } from './rules.ts'
import { kindNames, presenceNames, text } from './text.nl.ts'

const say = text.record
type Within = { form: FormState }
export type ShownInvitee = {
  kind: 'person' | 'account'
  id: string
  name: string
  detail: string
  isElsewhere: boolean
}

export function WhenFields({ form, team }: Within & { team: readonly ShownInvitee[] }) {
  return (
    <Fieldset legend={say.when}>
      <Radios form={form} name="kind" legend={say.kind} options={optionsOf(consultationKinds, kindNames)} />
      <DayField form={form} name="heldOn" label={say.heldOn} />
      <Radios
        form={form}
        name="partOfDay"
        legend={say.partOfDay}
        options={[
          { value: 'day', label: say.day },
          { value: 'evening', label: say.evening },
        ]}
      />
      <TextField form={form} name="place" label={say.place} hint={say.placeHint} autoComplete="off" />
      <SelectField
        form={form}
        name="chairId"
        label={say.chair}
        options={optionsFrom(team)}
        empty={say.choose}
        optional
      />
      <TextField form={form} name="chairName" label={say.chairName} optional autoComplete="off" />
    </Fieldset>
  )
}

/** Whether somebody came; only of family and network whether the family wanted them there. */
function PresenceFields({ form, prefix, ofFamily }: Within & { prefix: string; ofFamily: boolean }) {
  return (
    <Beside>
      <SelectField
        form={form}
        name={`${prefix}.came`}
        label={say.came}
        options={optionsOf(presences, presenceNames)}
        empty={say.choose}
      />
      <TextField form={form} name={`${prefix}.reason`} label={say.reason} optional />
      {ofFamily && <Checkbox form={form} name={`${prefix}.chosen`} label={say.chosen} />}
    </Beside>
  )
}

type KnownPeopleProps = Within & { legend: string; invitees: readonly ShownInvitee[]; ofFamily?: boolean }

/** Everybody who is known, each with whether they came; who lives elsewhere behind one line. */
export function KnownPeople({ form, legend, invitees, ofFamily = false }: KnownPeopleProps) {
  const elsewhere = invitees.filter(one => one.isElsewhere)
  const isFilledIn = elsewhere.some(one =>
    ['came', 'reason', 'chosen'].some(field => {
      const name = `people.${fieldOf(one)}.${field}`
      return textAt(form, name) !== '' || errorsAt(form, name).length > 0
    }),
  )
  const asked = (one: ShownInvitee) => (
    <Fieldset key={one.id} legend={one.name} hint={one.detail}>
      <PresenceFields form={form} prefix={`people.${fieldOf(one)}`} ofFamily={ofFamily} />
    </Fieldset>
  )
  return (
    <Fieldset legend={legend} hint={ofFamily ? say.reasonHint : undefined}>
      {invitees.filter(one => !one.isElsewhere).map(asked)}
      {elsewhere.length > 0 && (
        <Fold summary={say.elsewhere} count={elsewhere.length} open={isFilledIn}>
          {elsewhere.map(asked)}
        </Fold>
      )}
    </Fieldset>
  )
}

export function OtherPeople({ form }: Within) {
  return (
    <Fieldset legend={say.whoOthers} hint={say.othersHint}>
      <Rows
        form={form}
        name="others"
        addLabel={say.addOther}
        removeLabel={say.removeOther}
        legend={say.other}
      >
        {prefix => (
          <>
            <TextField form={form} name={`${prefix}.name`} label={say.otherName} autoComplete="off" />
            <TextField form={form} name={`${prefix}.relation`} label={say.otherRelation} autoComplete="off" />
            <PresenceFields form={form} prefix={prefix} ofFamily />
          </>
        )}
      </Rows>
      <TextArea form={form} name="noFamilyReason" label={say.noFamily} rows={2} optional />
    </Fieldset>
  )
}

export function VoiceFields({ form, hasChildren }: Within & { hasChildren: boolean }) {
  return (
    <Fieldset legend={say.voices}>
      <TextArea form={form} name="familyVoice" label={say.familyVoice} hint={say.familyVoiceHint} ownVoice />
      {hasChildren && (
        <>
          <TextArea form={form} name="childView" label={say.childView} rows={3} ownVoice optional />
          <TextField form={form} name="childAskedHow" label={say.childHow} hint={say.childHowHint} optional />
          <TextArea form={form} name="childNotAskedReason" label={say.childWhyNot} rows={2} optional />
        </>
      )}
      <Radios
        form={form}
        name="privateFamilyTime"
        legend={say.familyTime}
        options={[
          { value: 'yes', label: say.yes },
          { value: 'no', label: say.no },
        ]}
      />
      <TextArea form={form} name="decisions" label={say.decisions} />
      <TextArea form={form} name="dissent" label={say.dissent} hint={say.dissentHint} rows={3} optional />
    </Fieldset>
  )
}

export function AfterFields({ form, weeks, canStay }: Within & { weeks: number; canStay: boolean }) {
  return (
    <Fieldset legend={say.after}>
      {canStay && <Checkbox form={form} name="planStays" label={say.planStays} hint={say.planStaysHint} />}
      <DayField form={form} name="nextOn" label={say.nextOn} hint={say.nextOnHint(weeks)} optional />
      <TextArea form={form} name="nextReason" label={say.nextReason} rows={2} optional />
    </Fieldset>
  )
}
