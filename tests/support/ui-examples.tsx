import { IconPlus } from '@tabler/icons-react'
import type { FormState } from '#src/kernel/form.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { ActionForm, Button, ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Checkbox, Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { ScaleField } from '#src/ui/form/scale-field.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, Hidden, NumberField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { Frame } from '#src/ui/frame/frame.tsx'
import { Columns, Grid, Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Mark, Status } from '#src/ui/marks/marks.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { ScoreLine } from '#src/ui/sparkline/sparkline.tsx'
import { Steps } from '#src/ui/steps/steps.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'

const places = [
  { value: 'thuis', label: 'Thuis', group: 'Bij het gezin' },
  { value: 'school', label: 'Op school' },
]

/** A talk with a child, half written down. */
export const talk: FormState = {
  values: { text: 'Ze tekende oma.', score: '4', with: ['tolk'], people: [{ name: 'Ans' }, { name: '' }] },
  errors: {
    '': ['Het gesprek is al door een collega vastgelegd.'],
    day: ['Kies de dag van het gesprek.'],
    place: ['Kies waar jullie elkaar zagen.'],
    'people[1].name': ['Vul de naam van persoon 2 in.'],
  },
}

export const talkForm = (form: FormState) => (
  <Form form={form} version="7" submit="Leg gesprek vast" cancelTo="/huishoudens/1">
    <DayField form={form} name="day" label="Wanneer was het?" hint="Een gesprek dat geweest is." />
    <Radios form={form} name="place" legend="Waar?" options={places} />
    <SelectField form={form} name="kind" label="Soort" options={places} optional />
    <Checkboxes form={form} name="with" legend="Met" options={[{ value: 'tolk', label: 'Een tolk' }]} />
    <TextArea form={form} name="text" label="Wat zei ze?" maxLength={2000} ownVoice />
    <NumberField form={form} name="minutes" label="Hoe lang?" unit="minuten" optional />
    <ScaleField form={form} name="score" legend="Hoe veilig?" low="niet veilig" high="veilig" />
    <Checkbox form={form} name="released" label="Moeder mag dit lezen" />
    <Fieldset legend="Wie waren erbij?">
      <Rows
        form={form}
        name="people"
        least={1}
        addLabel="Nog iemand"
        removeLabel="Haal weg"
        legend={index => `Persoon ${index + 1}`}
      >
        {prefix => <TextField form={form} name={`${prefix}.name`} label="Naam" />}
      </Rows>
    </Fieldset>
    <Hidden name="child" value="noor" />
  </Form>
)

export const household = (
  <Frame
    audience="professional"
    brand="Toekomsttuin"
    nav={[{ label: 'Vandaag', to: '/vandaag', current: true }]}
    account={{ name: 'Samira el Idrissi', role: 'Consulent' }}
    breadcrumb={[{ label: 'Huishoudens', to: '/huishoudens' }, { label: 'De Vries' }]}
    flash="Het gesprek is vastgelegd."
    demo
  >
    <PageHead title="Huishouden De Vries" next={<ButtonLink to="/gesprek">Leg gesprek vast</ButtonLink>} />
    <Columns
      main={
        <Section title="Plan">
          <Card title="Noor" tone="danger" action={<ActionForm action="/klaar" label="Rond af" />}>
            <Status status="unmet" /> <Mark mark="disagree" /> <Badge tone="good">gezien</Badge>
          </Card>
          <Table
            caption="Afspraken"
            columns={[
              { key: 'what', label: 'Wat' },
              { key: 'times', label: 'Gelukt', numeric: true },
            ]}
            rows={[{ what: 'Oma haalt Sem', times: '7 van 8' }]}
            rowHeader="what"
          />
          <OwnVoice by="moeder">Het gaat beter.</OwnVoice>
        </Section>
      }
      side={
        <Stack>
          <PersonLine name="Mark van der Meer" detail="vader" />
          <ScoreLine label="Moeder" summary="4 op dinsdag" points={[{ day: '2025-11-18', score: 4 }]} />
          <Facts items={[{ term: 'Gemeente', value: 'Hilversum' }]} />
          <Fold summary="Verder rustig" count={5}>
            <LinkList items={[{ to: '/huishoudens/2', title: 'De Wit' }]} />
          </Fold>
          <Empty title="Geen vragen open">Hier komt wat je vraagt.</Empty>
        </Stack>
      }
    />
    <Steps label="Fase" steps={[{ label: 'Samen een plan', state: 'current' }]} />
    <Grid>
      <Timeline items={[{ at: '2025-11-18', when: 'di 18 november', title: 'Cijfer', ownVoice: true }]} />
    </Grid>
    <Notice tone="attention">Opa was ziek.</Notice>
    <DangerNumbers urgentSafeHomeNumber="035 123 45 67" />
    <BothVersions mine={[{ label: 'Wie', text: 'oma' }]} theirs={[{ label: 'Wie', text: 'tante' }]} />
    <Button icon={IconPlus}>Voeg toe</Button>
  </Frame>
)
