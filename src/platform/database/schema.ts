// Generated from the migrated database by `npm run db:types`. Do not edit.
import type { ColumnType } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Filled } from './types.ts'

type Generated<T> = ColumnType<T, never, never>

export type Account = {
  id: Filled<string>
  region_id: string
  kind: string
  name: string
  email: string | null
  organisation_id: string | null
  person_id: string | null
  started_on: Day
  ended_on: Day | null
  version: Filled<number>
}

export type Advice = {
  id: Filled<string>
  region_id: string
  treatment_id: string
  account_id: string
  stance: string
  words: string
  given_at: Filled<Date>
}

export type AgendaItem = {
  id: Filled<string>
  region_id: string
  title: string
  body: string
  asked: string
  brought_by: string
  brought_on: Filled<Day>
  version: Filled<number>
}

export type AuditLine = {
  id: number
  region_id: string | null
  at: Filled<Date>
  account_id: string | null
  action: string
  address: string
  case_id: string | null
  person_id: string | null
  outcome: string
  detail: Filled<unknown>
}

export type AuditSeal = {
  id: Filled<number>
  first_line: number
  last_line: number
  lines: number
  previous_hash: Buffer
  hash: Buffer
  sealed_at: Filled<Date>
}

export type CaseInvolvement = {
  id: Filled<string>
  region_id: string
  case_id: string
  account_id: string
  part: string
  capacity: string
  task: string
  reason: string | null
  during: string
}

export type ContactPerson = {
  region_id: string
  case_id: string
  account_id: string
  during: string
}

export type Decision = {
  id: Filled<string>
  region_id: string
  treatment_id: string
  words: string
  conditions: string | null
  dissent: string | null
  decided_on: Day
  corrects_id: string | null
  why_corrected: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type DemoPersona = {
  account_id: string
  place: number
  role_label: string
  comes_for: string
}

export type Development = {
  id: Filled<string>
  region_id: string
  scope: string
  theme: string
  title: string
  body: string
  from_day: Day | null
  until_day: Day | null
  known_as: string
  outcome: string | null
  source: string
  link: string | null
  meaning: string | null
  follow_up: string | null
  item_id: string | null
  recorded_by: string
  recorded_at: Filled<Date>
  version: Filled<number>
}

export type FamilyAccess = {
  id: Filled<string>
  region_id: string
  account_id: string
  case_id: string
  during: string
}

export type FormReceipt = {
  account_id: string
  token: string
  location: string
  at: Filled<Date>
}

export type Garden = {
  id: Filled<string>
  region_id: string
  organisation_id: string
  name: string
  active_since: Day
  fallback_account_id: string | null
}

export type GovernanceGroup = {
  id: Filled<string>
  region_id: string
  name: string
  mandate: string
  level: string
  version: Filled<number>
}

export type GroupMember = {
  id: Filled<string>
  region_id: string
  group_id: string
  account_id: string | null
  role_label: string | null
  organisation: string | null
  membership: string
  during: string
}

export type GroupStanding = {
  id: Filled<string>
  region_id: string
  group_id: string
  standing: string
  why: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type Handover = {
  id: Filled<string>
  region_id: string
  case_id: string
  from_account_id: string
  to_account_id: string
  from_day: Day
  kind: string
  reason: string
  introduced_how: string | null
  informed_on: Day | null
  informed_how: string | null
  recorded_by: string | null
  recorded_at: Filled<Date>
}

export type Home = {
  id: Filled<string>
  region_id: string
  case_id: string
  label: string
  is_secret: boolean
  address_line: string | null
  postcode: string | null
  town: string | null
}

export type HouseholdCase = {
  id: Filled<string>
  region_id: string
  garden_id: string
  responsible_organisation_id: string
  pseudonym: string
  name: string
  origin: string
  first_signal_on: Day
  opened_on: Day
  closed_on: Day | null
  active_during: Generated<string | null>
  why_fits: string | null
  legal_basis: string[]
  purpose: string
  informed_on: Day | null
  informed_how: string | null
  not_informed_reason: string | null
  evenings_suit: Filled<boolean>
  opened_by: string
  version: Filled<number>
}

export type HouseholdMember = {
  case_id: string
  person_id: string
  region_id: string
  family_role: string
  home_id: string | null
  lives: string
  joined_on: Day
  left_on: Day | null
}

export type HouseholdNotFitting = {
  id: Filled<string>
  region_id: string
  garden_id: string
  counted_on: Day
  reason: string
}

export type Meeting = {
  id: Filled<string>
  region_id: string
  group_id: string
  held_on: Day
  part_of_day: string | null
  place: string | null
  planned_by: string
  planned_at: Filled<Date>
  version: Filled<number>
}

export type Organisation = {
  id: Filled<string>
  region_id: string
  name: string
  kind: string
}

export type OutboxEvent = {
  id: Filled<number>
  region_id: string
  at: Filled<Date>
  name: string
  ids: unknown
  delivered_at: Date | null
  attempts: Filled<number>
}

export type Person = {
  id: Filled<string>
  region_id: string
  given_name: string | null
  family_name: string | null
  birth_date: Day | null
  expected_on: Day | null
  sex: string | null
  version: Filled<number>
}

export type Region = {
  id: Filled<string>
  slug: string
  name: string
  family_page_name: Filled<string>
}

export type RegionSetting = {
  region_id: string
  name: string
  value: number
}

export type RoleAssignment = {
  id: Filled<string>
  region_id: string
  account_id: string
  role: string
  garden_id: string | null
  during: string
}

export type ScenarioChoice = {
  id: Filled<string>
  region_id: string
  item_id: string
  title: string
  opened_by: string
  opened_at: Filled<Date>
}

export type ScenarioOption = {
  id: Filled<string>
  region_id: string
  choice_id: string
  no: number
  title: string
  content: string | null
  structure: string | null
  preconditions: string | null
  cost: string | null
  version: Filled<number>
}

export type ScenarioPreference = {
  id: Filled<string>
  region_id: string
  choice_id: string
  option_id: string
  words: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type SecretAddress = {
  home_id: string
  region_id: string
  case_id: string
  address_line: string
  postcode: string | null
  town: string
}

export type Session = {
  id: Filled<string>
  account_id: string
  token_hash: Buffer
  way: string
  started_at: Filled<Date>
  last_seen_at: Filled<Date>
  ends_at: Date
  ended_at: Date | null
}

export type Treatment = {
  id: Filled<string>
  region_id: string
  item_id: string
  place: number
  group_id: string
  meeting_id: string | null
  purpose: string
}

export type TreatmentConclusion = {
  id: Filled<string>
  region_id: string
  treatment_id: string
  no: number
  words: string
  stance: string | null
  dissent: string | null
  onward: string
  why_changed: string | null
  concluded_by: string
  concluded_at: Filled<Date>
}

export type Tables = {
  account: Account
  advice: Advice
  agenda_item: AgendaItem
  audit_line: AuditLine
  audit_seal: AuditSeal
  case_involvement: CaseInvolvement
  contact_person: ContactPerson
  decision: Decision
  demo_persona: DemoPersona
  development: Development
  family_access: FamilyAccess
  form_receipt: FormReceipt
  garden: Garden
  governance_group: GovernanceGroup
  group_member: GroupMember
  group_standing: GroupStanding
  handover: Handover
  home: Home
  household_case: HouseholdCase
  household_member: HouseholdMember
  household_not_fitting: HouseholdNotFitting
  meeting: Meeting
  organisation: Organisation
  outbox_event: OutboxEvent
  person: Person
  region: Region
  region_setting: RegionSetting
  role_assignment: RoleAssignment
  scenario_choice: ScenarioChoice
  scenario_option: ScenarioOption
  scenario_preference: ScenarioPreference
  secret_address: SecretAddress
  session: Session
  treatment: Treatment
  treatment_conclusion: TreatmentConclusion
}
