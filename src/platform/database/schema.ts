// Generated from the migrated database by `npm run db:types`. Do not edit.
import type { ColumnType } from 'kysely'
import type { Day } from '../../kernel/day.ts'

/** A column the database fills when it is left out. */
type Filled<T> = ColumnType<T, T | undefined, T>
type Generated<T> = ColumnType<T, never, never>

export type AccessCode = {
  id: Filled<string>
  region_id: string
  case_id: string
  account_id: string
  way: string
  call_back_to: string | null
  checked_how: string | null
  basis: string
  child_ids: string[]
  why: string | null
  despite: string[]
  until_on: Day | null
  is_suspected: boolean
  suspected_why: string | null
  code_hash: Buffer
  made_by: string
  made_at: Filled<Date>
  valid_until: Date
  used_at: Date | null
  withdrawn_at: Date | null
}

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
  phone: string | null
  reachable: string | null
  by_person_id: string | null
  language: Filled<string>
  reach_parts: Filled<string[]>
}

export type Action = {
  id: Filled<string>
  region_id: string
  item_id: string
  treatment_id: string | null
  what: string
  owner_id: string | null
  owner_group_id: string | null
  due_on: Day
  first_due_on: Day
  part: string | null
  laid_down_by: string
  laid_down_at: Filled<Date>
  version: Filled<number>
}

export type ActionStep = {
  action_id: string
  number: number
  region_id: string
  state: string
  why: string | null
  taken_by: string
  taken_at: Filled<Date>
}

export type ActorKey = {
  one: Filled<boolean>
  key: Buffer
}

export type AcuteDangerStep = {
  case_id: string
  number: number
  region_id: string
  step: string
  words: string
  taken_by: string
  taken_at: Filled<Date>
}

export type Advice = {
  id: Filled<string>
  region_id: string
  treatment_id: string
  account_id: string
  stance: string
  words: string
  given_at: Filled<Date>
  option_id: string | null
}

export type AftercareLook = {
  case_id: string
  course_number: number
  place: number
  region_id: string
  looked_on: Day
  with_whom: string
  words: string
  looked_by: string
  recorded_at: Filled<Date>
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
  barrier_id: string | null
}

export type AgendaItemLesson = {
  item_id: string
  lesson_id: string
  region_id: string
}

export type Agreement = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  situation_id: string
  origin_id: string | null
  what: string
  owner_id: string
  due_on: Day
  warning_sign: string | null
  consequence: string | null
  watcher_id: string | null
  check_on: Day | null
  version: Filled<number>
  only_for: string[] | null
}

export type AgreementCheck = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  agreement_id: string
  outcome: string
  note: string | null
  checked_on: Day
  next_on: Day | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type AgreementReminder = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  agreement_id: string
  participant_id: string
  check_on: Day
  made_at: Filled<Date>
}

export type Attendance = {
  id: Filled<string>
  region_id: string
  meeting_id: string
  number: number
  group_id: string
  member_id: string | null
  guest: string | null
  guest_role: string | null
  presence: string
}

export type AuditDrop = {
  id: Filled<number>
  first_seal: number
  last_seal: number
  first_line: number
  last_line: number
  lines: number
  last_at: Date
  years: number
  previous_hash: Buffer
  hash: Buffer
  dropped_at: Filled<Date>
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
  organisation_id: string | null
  roles: string[] | null
  parts: string[] | null
  people: string[] | null
  network: string | null
  trace_id: string | null
  parent_span: string | null
}

export type AuditReview = {
  id: Filled<string>
  region_id: string
  reviewed_by: string
  reviewed_at: Filled<Date>
  from_day: Day
  until_day: Day
  lines: number
  finding: string
  words: string | null
}

export type AuditSeal = {
  id: Filled<number>
  first_line: number
  last_line: number
  lines: number
  previous_hash: Buffer
  hash: Buffer
  sealed_at: Filled<Date>
  form: Filled<number>
}

export type AvailabilityAnswer = {
  id: Filled<string>
  region_id: string
  case_id: string
  seat_id: string
  parts: string[]
  likes: string[]
  not_on: Day[]
  way: string
  recorded_by: string | null
  answered_at: Filled<Date>
}

export type AvailabilityRequest = {
  seat_id: string
  region_id: string
  case_id: string
  until_on: Day
  token_hash: Buffer | null
  asked_by: string
  asked_at: Filled<Date>
}

export type Barrier = {
  id: Filled<string>
  region_id: string
  title: string
  what: string
  level: string
  question: string
  lifter: string | null
  noted_by: string
  version: Filled<number>
}

export type BarrierLesson = {
  barrier_id: string
  lesson_id: string
  region_id: string
}

export type BarrierObservation = {
  barrier_id: string
  observation_id: string
  region_id: string
}

export type BarrierStep = {
  barrier_id: string
  number: number
  region_id: string
  state: string
  on_day: Day
  taken_by: string
  note: string
  group_id: string | null
}

export type CalendarFeed = {
  id: Filled<string>
  region_id: string
  account_id: string
  secret_hash: Buffer
  made_at: Filled<Date>
  ended_at: Date | null
  asked_since: Filled<Date>
  asked_times: Filled<number>
  last_asked_at: Date | null
}

export type CardCode = {
  code_hash: Buffer
  account_id: string
  card_id: string
  number: number
  made_at: Filled<Date>
  used_at: Date | null
  ended_at: Date | null
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

export type CaseTable = {
  id: Filled<string>
  region_id: string
  garden_id: string | null
  name: string
  for_whom: string
  led_by: string | null
  ended_on: Day | null
  version: Filled<number>
  code: Filled<string>
}

export type Challenge = {
  id: Filled<string>
  region_id: string
  case_id: string
  question: string
  raised_by: string
  raised_at: Filled<Date>
  analysis_id: string | null
}

export type ChallengeStep = {
  challenge_id: string
  region_id: string
  case_id: string
  number: number
  step: string
  words: string
  taken_by: string
  taken_at: Filled<Date>
}

export type ChildVoice = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  words: string
  face: number | null
  how_asked: string
  told_on: Day
  measurement_id: string | null
  recorded_by: string
  recorded_at: Filled<Date>
  corrects: string | null
}

export type CommunicationLine = {
  id: Filled<string>
  region_id: string
  stakeholder: string
  direction: string
  what: string
  group_id: string | null
  structure: string | null
  moment: string
  next_on: Day | null
  until_day: Day | null
  recorded_by: string
  recorded_at: Filled<Date>
  version: Filled<number>
}

export type ConfidantOffer = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  offered_on: Day
  answer: string
  words: string | null
  offered_by: string
  recorded_at: Filled<Date>
}

export type Consent = {
  id: Filled<string>
  region_id: string
  case_id: string
  given_by: string
  for_what: string
  how: string
  given_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type ConsentWithdrawal = {
  consent_id: string
  region_id: string
  case_id: string
  withdrawn_on: Day
  words: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type ConsultationCorrection = {
  id: Filled<string>
  region_id: string
  case_id: string
  consultation_id: string
  what: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type ConsultationInvitation = {
  id: Filled<string>
  region_id: string
  case_id: string
  seat_id: string
  sitting_id: string
  method: string
  sequence: number
  begins_at: Date
  ends_at: Date
  reach: string
  made_by: string
  made_at: Filled<Date>
}

export type ConsultationParticipant = {
  id: Filled<string>
  region_id: string
  case_id: string
  consultation_id: string
  person_id: string | null
  account_id: string | null
  name: string | null
  relation: string | null
  attended: boolean
  absent_reason: string | null
  chosen_by_family: Filled<boolean>
}

export type ContactPerson = {
  region_id: string
  case_id: string
  account_id: string | null
  during: string
  formerly: string | null
}

export type ContactWish = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  words: string
  may_tell: boolean
  is_alarming: boolean
  answer_by: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type ContactWishAnswer = {
  wish_id: string
  region_id: string
  case_id: string
  outcome: string
  words: string
  answered_by: string
  answered_at: Filled<Date>
}

export type CopyOut = {
  id: string
  region_id: string
  case_id: string
  system: string
  purpose: string
  blocks: string[]
  made_by: string
  made_at: Filled<Date>
}

export type CourseStep = {
  case_id: string
  number: number
  region_id: string
  step: string
  why: string
  until_on: Day | null
  keeper_id: string | null
  reason: string | null
  weighing: string | null
  handed_to: string | null
  handed_what: string | null
  handed_on: Day | null
  family_told_on: Day | null
  family_told_how: string | null
  taken_by: string
  taken_at: Filled<Date>
  merged_into: string | null
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

export type Deputy = {
  id: Filled<string>
  region_id: string
  case_id: string
  account_id: string
  capacity: string
  for_account_id: string
  reason: string
  agreed: string
  during: string
  recorded_by: string
  recorded_at: Filled<Date>
  ended_by: string | null
  ended_because: string | null
  ended_at: Date | null
}

export type Destroying = {
  xid: unknown
  region_id: string
}

export type Destruction = {
  request_id: string
  region_id: string
  case_id: string
  bases: string[]
  destroyed: unknown
  kept: unknown
  proposed_by: string
  looked_by: string
  carried_out_by: string
  carried_out_at: Filled<Date>
}

export type DestructionItem = {
  request_id: string
  region_id: string
  case_id: string
  thing_kind: string
  thing_id: string
  choice: string
  ground: string | null
  decided_by: string
  decided_at: Filled<Date>
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
  place: string | null
  at_time: string | null
}

export type Disclosure = {
  id: Filled<string>
  region_id: string
  case_id: string
  shared_with: string
  recipient_kind: string
  what: string
  purpose: string
  bases: string[]
  consent_id: string | null
  weighing_need: string
  weighing_less: string
  weighing_harm: string
  decided_by: string
  decided_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type DisclosurePerson = {
  disclosure_id: string
  person_id: string
  region_id: string
  case_id: string
  advice: string
  other_reason: string | null
}

export type DoubleSignal = {
  id: Filled<string>
  region_id: string
  case_id: string
  other_case_id: string
  colleague_id: string
  found_at: Filled<Date>
}

export type DoubleSignalSettled = {
  signal_id: string
  region_id: string
  case_id: string
  why: string
  settled_by: string
  settled_at: Filled<Date>
}

export type EarlierRecord = {
  id: Filled<string>
  region_id: string
  case_id: string
  kind: string
  on_day: Day
  until_day: Day | null
  about: string | null
  what: string
  by_whom: string | null
  score: number | null
  source: string
  replaces: string | null
  recorded_by: string
  recorded_at: Filled<Date>
  file_id: string | null
}

export type EmergencyAccess = {
  id: Filled<string>
  region_id: string
  case_id: string
  account_id: string
  capacity: string
  reason: string
  words: string
  opened_at: Filled<Date>
  ends_at: Date
  ended_at: Date | null
  ended_by: string | null
}

export type EmergencyJudgement = {
  access_id: string
  region_id: string
  case_id: string
  account_id: string
  verdict: string
  words: string
  follows: Filled<string[]>
  barred_until: Day | null
  judged_by: string
  judged_at: Filled<Date>
}

export type EmergencyTry = {
  id: Filled<string>
  region_id: string
  account_id: string
  tried_at: Filled<Date>
}

export type EnteredAfterwards = {
  case_id: string
  region_id: string
  source: string
  entered_by: string
  entered_on: Filled<Day>
  entered_at: Filled<Date>
}

export type ErasedHousehold = {
  case_id: string
  region_id: string
  erased_at: Filled<Date>
}

export type Exclusion = {
  id: Filled<string>
  region_id: string
  case_id: string
  account_id: string
  asked_by: string
  why: string
  set_by: string
  set_at: Filled<Date>
  lifted_by: string | null
  lifted_why: string | null
  lifted_at: Date | null
}

export type ExperienceAnswer = {
  id: Filled<string>
  region_id: string
  version_id: string
  quarter: Day
  garden_id: string | null
  source: Buffer
  answer: number
}

export type ExperienceAnswered = {
  case_id: string
  person_id: string
  moment: string
  region_id: string
}

export type ExperienceAnsweredAtWork = {
  account_id: string
  quarter: Day
  region_id: string
}

export type ExperienceExpertInvitation = {
  id: Filled<string>
  region_id: string
  case_id: string
  account_id: string
  invited_by: string[]
  how: string
  task: string
  during: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type ExperienceExpertInvitationEnd = {
  invitation_id: string
  region_id: string
  case_id: string
  words: string | null
  ended_by: string
  ended_at: Filled<Date>
}

export type ExperiencePaper = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  moment: string
  audience: string
  number: string
  version_ids: string[]
  printed_by: string
  printed_at: Filled<Date>
}

export type ExperienceQuestion = {
  id: Filled<string>
  region_id: string
  key: string
  theme: string
  audience: string
  added_by: string
  added_at: Filled<Date>
}

export type ExperienceStep = {
  question_id: string
  number: number
  region_id: string
  step: string
  why: string
  from_day: Filled<Day>
  taken_by: string
  taken_at: Filled<Date>
}

export type ExperienceVersion = {
  id: Filled<string>
  region_id: string
  question_id: string
  number: number
  kind: string
  why: string | null
  from_day: Filled<Day>
  written_by: string
  written_at: Filled<Date>
}

export type ExperienceWords = {
  version_id: string
  language: string
  region_id: string
  question: string
  points: string[] | null
  written_by: string
}

export type ExpertConsult = {
  id: Filled<string>
  region_id: string
  asked_of: string
  organisation_id: string | null
  question: string
  summary: string
  asked_on: Day
  needed_by: Day
  is_named: Filled<boolean>
  kind: Filled<string>
}

export type ExpertConsultCase = {
  consult_id: string
  region_id: string
  case_id: string
  asked_by: string
  disclosure_id: string | null
  follows: string | null
}

export type ExpertConsultStep = {
  consult_id: string
  region_id: string
  step: string
  words: string
  usefulness: number | null
  taken_by: string
  taken_at: Filled<Date>
  applied: string | null
  referred_to: string | null
}

export type FamilyAccess = {
  id: Filled<string>
  region_id: string
  account_id: string
  case_id: string
  during: string
  basis: Filled<string>
  child_ids: Filled<string[]>
  why: string | null
  despite: Filled<string[]>
}

export type FamilyAccessStep = {
  id: Filled<string>
  region_id: string
  case_id: string
  access_id: string
  step: string
  words: string
  taken_by: string
  taken_at: Filled<Date>
}

export type FamilyFace = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  face: number | null
  words: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type FamilyFaceRead = {
  face_id: string
  region_id: string
  case_id: string
  what_done: string
  read_by: string
  read_at: Filled<Date>
}

export type FamilyKey = {
  account_id: string
  own_code: Buffer
  misses: Filled<number>
  digid: Buffer | null
  made_at: Filled<Date>
}

export type FamilyMessage = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  words: string
  answer_way: string
  is_alarming: boolean
  answer_by: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type FamilyMessageAnswer = {
  message_id: string
  region_id: string
  case_id: string
  words: string
  answered_by: string
  answered_at: Filled<Date>
}

export type FamilyObservation = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  effect: string
  words: string
  with_pseudonym: boolean
  recorded_by: string
  recorded_at: Filled<Date>
  withdrawn_at: Date | null
}

export type FamilyObservationCheck = {
  family_observation_id: string
  region_id: string
  about: string | null
  observation_id: string | null
  checked_by: string
  checked_at: Filled<Date>
}

export type FigureAtRisk = {
  region_id: string
  indicator: string
  garden_id: string | null
  quarter: Day | null
  found_on: Filled<Day>
}

export type File = {
  id: string
  region_id: string
  case_id: string
  kind: string
  title: string
  dated_on: Day
  about: string[]
  format: string
  size: number
  had_traces: boolean
  added_by: string
  added_at: Filled<Date>
}

export type FileKey = {
  case_id: string
  region_id: string
  sealed: Buffer | null
  made_at: Filled<Date>
  destroyed_at: Date | null
}

export type FilePart = {
  file_id: string
  number: number
  region_id: string
  case_id: string
  bytes: Buffer
}

export type FileScan = {
  file_id: string
  region_id: string
  case_id: string
  outcome: string
  scanned_by: string
  scanned_at: Filled<Date>
}

export type FileWithdrawal = {
  file_id: string
  region_id: string
  case_id: string
  reason: string
  withdrawn_by: string
  withdrawn_at: Filled<Date>
}

export type FormReceipt = {
  account_id: string
  token: string
  location: string
  at: Filled<Date>
}

export type Fund = {
  id: Filled<string>
  region_id: string
  name: string
  source: string | null
  amount: number | null
  from_day: Day | null
  until_day: Day | null
  note: string | null
  recorded_by: string
  version: Filled<number>
}

export type Garden = {
  id: Filled<string>
  region_id: string
  organisation_id: string
  name: string
  active_since: Day
  fallback_account_id: string | null
  search_key: Generated<string>
}

export type GovernanceGroup = {
  id: Filled<string>
  region_id: string
  name: string
  mandate: string
  level: string
  version: Filled<number>
  every_weeks: number | null
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
  duty: string | null
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

export type HomeVisit = {
  id: Filled<string>
  region_id: string
  case_id: string
  begins_at: Date
  ends_at: Date
  visitor_account_id: string | null
  person_ids: Filled<string[]>
  others: string | null
  place: string | null
  purpose: string | null
  version: Filled<number>
  planned_by: string
  planned_at: Filled<Date>
  changed_at: Date | null
}

export type HomeVisitEnd = {
  visit_id: string
  region_id: string
  case_id: string
  outcome: string
  words: string
  sight_id: string | null
  ended_by: string
  ended_at: Filled<Date>
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
  search_key: Generated<string>
  merged_into: string | null
}

export type HouseholdDestruction = {
  id: Filled<string>
  region_id: string
  case_id: string
  number: string
  together_with: Filled<string[]>
  bases: string[]
  ground: string
  closed_on: Day
  due_on: Day
  counts: unknown
  people_stayed: number
  proposed_by: string
  proposed_at: Date
  confirmed_by: string
  confirmed_at: Filled<Date>
}

export type HouseholdImport = {
  id: Filled<string>
  region_id: string
  parts: unknown | null
  made_by: string
  made_at: Filled<Date>
  taken_over_at: Date | null
  households: number | null
}

export type HouseholdKeyEnd = {
  case_id: string
  region_id: string
  ended_at: Filled<Date>
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

export type HouseholdSplit = {
  case_id: string
  from_case_id: string
  region_id: string
  why: string
  split_by: string
  split_on: Filled<Day>
  split_at: Filled<Date>
}

export type Improvement = {
  id: Filled<string>
  region_id: string
  title: string
  problem: string
  change: string
  reason: string | null
  owner_id: string
  body: string
  mode: string
  proposed_by: string
  version: Filled<number>
  indicator_key: string | null
  expected: string | null
}

export type ImprovementLesson = {
  improvement_id: string
  lesson_id: string
  region_id: string
}

export type ImprovementStep = {
  improvement_id: string
  number: number
  region_id: string
  state: string
  on_day: Day
  taken_by: string
  note: string
  effect_check_on: Day | null
  effect: string | null
}

export type Incident = {
  id: Filled<string>
  region_id: string
  case_id: string
  happened_on: Day
  around: string | null
  what: string
  source: string
  told_by: string | null
  police_reference: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type IncidentPerson = {
  incident_id: string
  region_id: string
  case_id: string
  person_id: string
  how: string
}

export type IncidentStep = {
  incident_id: string
  region_id: string
  case_id: string
  number: number
  step: string
  words: string
  taken_by: string
  taken_at: Filled<Date>
}

export type Initiative = {
  id: Filled<string>
  region_id: string
  title: string
  what: string
  added_by: string
  version: Filled<number>
}

export type InitiativeParty = {
  id: Filled<string>
  region_id: string
  account_id: string | null
  label: string | null
  organisation: string | null
  added_by: string
  version: Filled<number>
}

export type InitiativeTie = {
  id: Filled<string>
  region_id: string
  party_id: string
  initiative_id: string
  during: string
}

export type InstrumentOutcome = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string | null
  name: string
  edition: string
  outcome: string
  done_by: string
  done_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
  corrects: string | null
}

export type Intervention = {
  id: Filled<string>
  region_id: string
  case_id: string
  kind: string
  provider: string
  for_persons: string[]
  goal: string
  situations: string[]
  conditions: string[]
  risk_factor: string | null
  order_reference: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type InterventionBridge = {
  id: Filled<string>
  region_id: string
  case_id: string
  intervention_id: string
  what: string
  who: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type InterventionStep = {
  intervention_id: string
  number: number
  region_id: string
  case_id: string
  step: string
  on_day: Day
  start_on: Day | null
  words: string | null
  result: string | null
  fit_words: string | null
  fit_said_by: string | null
  fit_score: number | null
  taken_by: string
  taken_at: Filled<Date>
}

export type ItemWaiting = {
  item_id: string
  region_id: string
  choice_id: string
  why: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type JournalDraft = {
  id: Filled<string>
  region_id: string
  case_id: string
  account_id: string
  typed: unknown
  saved_at: Filled<Date>
}

export type JournalVersion = {
  id: Filled<string>
  region_id: string
  case_id: string
  entry_id: string
  number: number
  kind: string
  happened_on: Day
  spoke_with: string[]
  with_others: string | null
  about: string[]
  words: string
  team_reason: string | null
  correction_reason: string | null
  written_by: string
  written_at: Filled<Date>
  search: Generated<string>
}

export type JournalView = {
  id: Filled<string>
  region_id: string
  case_id: string
  version_id: string
  person_id: string
  words: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type JournalViewRead = {
  view_id: string
  region_id: string
  case_id: string
  read_by: string
  read_at: Filled<Date>
}

export type LearningCase = {
  pseudonym: string | null
  garden_id: string | null
  opened_month: Day | null
  closed_month: Day | null
}

export type LegalAuthority = {
  id: Filled<string>
  region_id: string
  case_id: string
  child_id: string
  holder_ids: string[]
  institution: string | null
  source: string
  looked_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type LegalHold = {
  id: Filled<string>
  region_id: string
  case_id: string
  why: string
  set_by: string
  set_at: Filled<Date>
  until_on: Day | null
}

export type LegalHoldLift = {
  hold_id: string
  region_id: string
  case_id: string
  why: string
  lifted_by: string
  lifted_at: Filled<Date>
}

export type Lesson = {
  id: Filled<string>
  region_id: string
  title: string
  kind: string
  statement: string
  context: string | null
  goal: number
  noted_by: string
  noted_on: Day
  version: Filled<number>
}

export type LessonAuthor = {
  lesson_id: string
  account_id: string
  region_id: string
}

export type LessonEvidence = {
  id: Filled<string>
  region_id: string
  lesson_id: string
  observation_id: string | null
  direction: string
  pseudonym: string | null
  garden_id: string | null
  perspective: string
  text: string
  seen_on: Day
  added_by: string
  added_at: Filled<Date>
}

export type LessonForFamilies = {
  id: Filled<string>
  region_id: string
  lesson_id: string
  words: string | null
  told_by: string
  told_at: Filled<Date>
}

export type LessonStep = {
  lesson_id: string
  number: number
  region_id: string
  status: string
  from_day: Day
  taken_by: string
  why: string
  session_id: string | null
}

export type LessonWeighing = {
  id: Filled<string>
  region_id: string
  lesson_id: string
  text: string
  weighed_by: string
  weighed_at: Filled<Date>
}

export type Letter = {
  id: string
  region_id: string
  case_id: string
  person_id: string
  kind: string
  plan_id: string | null
  subject: string
  body: string
  version: Filled<number>
  begun_by: string
  begun_at: Filled<Date>
  file_id: string | null
  way: string | null
  made_by: string | null
  made_at: Date | null
}

export type LetterEnd = {
  letter_id: string
  region_id: string
  case_id: string
  outcome: string
  way: string | null
  sent_on: Day | null
  why: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type LinePlace = {
  id: Filled<string>
  line_id: string
  sitting_id: string
  region_id: string
  case_id: string
  situation_line: string | null
  situation_id: string | null
  owner_seat: string | null
  owner_name: string | null
  due_on: Day | null
  set_by: string
  set_at: Filled<Date>
}

export type LiveMeeting = {
  sitting_id: string
  region_id: string
  case_id: string
  last_event: Filled<number>
  aim: string
  opened_by: string
  opened_at: Filled<Date>
}

export type LogoutTokenUsed = {
  token_hash: Buffer
  at: Filled<Date>
}

export type LookDelay = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  until_on: Day
  why: string
  set_by: string
  set_at: Filled<Date>
}

export type Mail = {
  id: Filled<string>
  region_id: string
  account_id: string | null
  kind: string
  wanted_at: Date
  tries: Filled<number>
  next_try_at: Date
  settled_at: Date | null
  outcome: string | null
  seat_id: string | null
  invitation_id: string | null
  reminder_id: string | null
}

export type MailChoice = {
  account_id: string
  region_id: string
  rhythm: string
  quiet_from: number
  quiet_until: number
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

export type MeetingApart = {
  id: string
  sitting_id: string
  region_id: string
  case_id: string
  seat_id: string
  nth: Filled<number>
  asked_at: Filled<Date>
}

export type MeetingApartAnswer = {
  id: Filled<string>
  apart_id: string
  sitting_id: string
  region_id: string
  case_id: string
  answered_by: string
  answered_at: Filled<Date>
}

export type MeetingEvent = {
  sitting_id: string
  number: number
  region_id: string
  case_id: string
  kind: string
  thing_id: string
  line_id: string | null
  leads_only: Filled<boolean>
  happened_at: Filled<Date>
  facilitator_only: Filled<boolean>
  by_seat: string | null
}

export type MeetingFamilyTime = {
  id: string
  sitting_id: string
  region_id: string
  case_id: string
  seats: Filled<string[]>
  until_time: Date | null
  begun_by: string
  begun_at: Filled<Date>
  stay_seats: Filled<string[]>
}

export type MeetingLine = {
  id: string
  sitting_id: string
  region_id: string
  case_id: string
  kind: string
  audience: string
  seats: Filled<string[]>
  by_seat: string | null
  by_account: string | null
  said_at: Filled<Date>
  family_time_id: string | null
}

export type MeetingLineShown = {
  line_id: string
  shown_as: string
  sitting_id: string
  region_id: string
  case_id: string
}

export type MeetingMark = {
  id: string
  sitting_id: string
  region_id: string
  case_id: string
  line_id: string
  seat_id: string
  mark: string
  remark: string | null
  audience: string
  words_read: string[]
  nth: Filled<number>
  marked_at: Filled<Date>
}

export type MeetingOrder = {
  id: string
  sitting_id: string
  region_id: string
  case_id: string
  line_id: string
  before_id: string | null
  rank: number
  nth: number
  moved_by: string
  moved_at: Filled<Date>
}

export type MeetingScore = {
  id: string
  sitting_id: string
  region_id: string
  case_id: string
  seat_id: string
  score: number | null
  face: number | null
  why: string | null
  may_be_shown: boolean
  nth: Filled<number>
  given_at: Filled<Date>
}

export type MeetingScoresShown = {
  id: Filled<string>
  sitting_id: string
  region_id: string
  case_id: string
  scores: number[] | null
  shown_by: string
  shown_at: Filled<Date>
}

export type MeetingStep = {
  id: Filled<string>
  sitting_id: string
  region_id: string
  case_id: string
  step: string
  moved_by: string
  moved_at: Filled<Date>
}

export type MeetingStop = {
  id: string
  sitting_id: string
  region_id: string
  case_id: string
  stopped_by: string
  stopped_at: Filled<Date>
}

export type MeetingStopAccount = {
  stop_id: string
  region_id: string
  case_id: string
  reason: string
  who_left: string
  called: Filled<string[]>
  next: string
  written_by: string
  written_at: Filled<Date>
}

export type MeetingWithdrawal = {
  id: string
  line_id: string
  sitting_id: string
  region_id: string
  case_id: string
  by_seat: string | null
  by_account: string | null
  withdrawn_at: Filled<Date>
}

export type MeetingWords = {
  id: string
  line_id: string
  sitting_id: string
  region_id: string
  case_id: string
  words: string
  based_on: string[]
  by_seat: string | null
  by_account: string | null
  said_at: Filled<Date>
}

export type Minutes = {
  meeting_id: string
  number: number
  region_id: string
  group_id: string
  remarks: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type MonitorExport = {
  id: Filled<string>
  region_id: string
  told_after: Day
  made_by: string
  made_on: Filled<Day>
  made_at: Filled<Date>
}

export type MonitorFact = {
  region_id: string
  indicator: string
  subject: string
  quarter: Day
  case_id: string | null
  garden_id: string | null
  on_day: Day
  numerator: number
  denominator: number
}

export type MonitorFigure = {
  region_id: string
  indicator: string
  garden_id: string | null
  quarter: Day | null
  told_after: Day
  version: number
  since: Day | null
  facts: number
  hits: number
  shown_facts: number | null
  shown_value: number | null
}

export type MonitorRenewal = {
  region_id: string
  renewed_on: Day | null
}

export type MonitorRollup = {
  region_id: string
  indicator: string
  garden_id: string | null
  quarter: Day | null
  version: number
  since: Day | null
  facts: number
  households: number
  numerator: number
  denominator: number
  median: number
  hit_households: number
  miss_households: number
}

export type MonitorTouched = {
  id: Filled<number>
  region_id: string
  case_id: string
}

export type MonitorVersion = {
  region_id: string
  indicator: string
  number: number
  in_force_on: Day
  counts_otherwise: boolean
  question: string
  definition: string
  numerator: string
  denominator: string
  cannot_say: string
  why: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type NationalAlignment = {
  id: Filled<string>
  region_id: string
  title: string
  on_day: Day | null
  brought: string
  asked: string | null
  agreed: string | null
  follow_up: string | null
  source: string
  recorded_by: string
  recorded_at: Filled<Date>
  version: Filled<number>
}

export type NetworkConsultation = {
  id: Filled<string>
  region_id: string
  case_id: string
  kind: string
  held_on: Day
  part_of_day: string
  place: string
  chair_account_id: string | null
  chair_name: string | null
  family_voice: string
  child_view: string | null
  child_asked_how: string | null
  child_not_asked_reason: string | null
  private_family_time: boolean
  no_family_reason: string | null
  decisions: string
  dissent: string | null
  plan_stays: Filled<boolean>
  next_on: Day | null
  next_reason: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type NetworkTie = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string | null
  other_id: string
  relation: string | null
  strength: string
  safe: string
  replaces: string | null
  is_withdrawn: Filled<boolean>
  recorded_by: string
  recorded_at: Filled<Date>
}

export type Notice = {
  id: Filled<string>
  region_id: string
  account_id: string
  kind: string
  case_id: string | null
  about_id: string | null
  colleague_id: string | null
  event_id: number
  level: Filled<number>
  is_urgent: boolean
  at: Date
  made_at: Filled<Date>
  read_at: Date | null
}

export type Observation = {
  id: Filled<string>
  region_id: string
  pseudonym: string | null
  garden_id: string | null
  effect: string
  about: string
  text: string
  shared_by: string | null
  shared_on: Day
  voice: Filled<string>
}

export type ObservationCorrection = {
  id: Filled<string>
  region_id: string
  observation_id: string
  text: string
  corrected_by: string
  corrected_at: Filled<Date>
}

export type ObservationInvitation = {
  id: Filled<string>
  region_id: string
  account_id: string
  pseudonym: string
  garden_id: string
  consultation_id: string | null
  invited_on: Filled<Day>
  moment: Filled<string>
  event_id: number | null
}

export type ObservationInvitationAnswer = {
  invitation_id: string
  region_id: string
  answer: string
  answered_at: Filled<Date>
}

export type ObservationWithdrawal = {
  observation_id: string
  region_id: string
  withdrawn_by: string | null
  withdrawn_at: Filled<Date>
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
  told_by: Filled<string | null>
}

export type Paper = {
  id: Filled<string>
  region_id: string
  item_id: string
  title: string
  link: string
  group_id: string | null
  added_by: string
  added_at: Filled<Date>
}

export type PaperRemoval = {
  paper_id: string
  region_id: string
  removed_by: string
  removed_at: Filled<Date>
}

export type Parentage = {
  id: Filled<string>
  region_id: string
  case_id: string
  child_id: string
  parent_id: string | null
  kind: string
  replaces: string | null
  is_withdrawn: Filled<boolean>
  recorded_by: string
  recorded_at: Filled<Date>
}

export type PartnerAgreement = {
  id: Filled<string>
  region_id: string
  partner: string
  about: string
  agreed_on: Day | null
  ends_on: Day
  afterwards: string | null
  recorded_by: string
  version: Filled<number>
}

export type PartnerAgreementReminder = {
  agreement_id: string
  region_id: string
  ends_on: Day
  reminded_on: Filled<Day>
}

export type Partnership = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  other_id: string
  began_on: Day | null
  ended: string
  ended_on: Day | null
  replaces: string | null
  is_withdrawn: Filled<boolean>
  recorded_by: string
  recorded_at: Filled<Date>
}

export type Passkey = {
  id: Filled<string>
  account_id: string
  credential_id: Buffer
  public_key: Buffer
  counter: number
  made_at: Filled<Date>
  ended_at: Date | null
  name: string | null
  last_used_at: Date | null
}

export type PasskeyChallengeUsed = {
  challenge: Buffer
  at: Filled<Date>
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
  search_key: Generated<string>
  merged_into: string | null
}

export type PersonDetail = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  is_deceased: boolean
  died_on: Day | null
  also_home_id: string | null
  replaces: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type PictureAgreement = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  agreement_id: string
  person_id: string
  picture: string | null
  words: string | null
  replaces: string | null
  written_by: string
  written_at: Filled<Date>
}

export type PlanEscalation = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  position: number
  step: string
  who: string
  contact: string
}

export type PlanLine = {
  line_id: string
  sitting_id: string
  region_id: string
  case_id: string
  plan_id: string
  became: string | null
  why: string | null
  settled_by: string | null
}

export type PlanMark = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  participant_id: string
  mark: string
  remark: string | null
  own: Filled<boolean>
  recorded_by: string
  recorded_at: Filled<Date>
}

export type PlanMarkRead = {
  mark_id: string
  region_id: string
  case_id: string
  read_by: string
  read_at: Filled<Date>
}

export type PlanMeeting = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  position: number
  what: string
  who: string
  how_often: string
  may_drop_out: string | null
}

export type PlanParticipant = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  origin_id: string | null
  person_id: string | null
  family_role: string | null
  account_id: string | null
  capacity: string | null
  name: string
  relation: string | null
}

export type PlanRole = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  position: number
  participant_id: string
  part: string
  what: string
  until_when: string
}

export type PlanTemplate = {
  id: Filled<string>
  region_id: string
  organisation_id: string
  file_name: string
  bytes: Buffer
  places: string[]
  kept_by: string
  kept_at: Filled<Date>
  ended_by: string | null
  ended_at: Date | null
  used_for: Filled<string>
}

export type PlanWord = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  situation_id: string
  agreement_id: string | null
  participant_id: string
  word: string
  note: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type PlanWordAnswer = {
  word_id: string
  region_id: string
  case_id: string
  follows: string
  words: string
  decided_by: string
  decided_at: Filled<Date>
}

export type PlanWording = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  situation_id: string | null
  condition_id: string | null
  agreement_id: string | null
  words: string
}

export type PlannedConsultation = {
  id: Filled<string>
  region_id: string
  case_id: string
  kind: string
  purpose: string
  private_family_time: boolean
  shared_beforehand: string | null
  facilitator_account_id: string | null
  facilitator_name: string | null
  first_on: Day
  last_on: Day
  minutes: number
  version: Filled<number>
  planned_by: string
  planned_at: Filled<Date>
}

export type PlannedConsultationStep = {
  consultation_id: string
  number: number
  region_id: string
  case_id: string
  step: string
  why: string | null
  held_as: string | null
  taken_by: string
  taken_at: Filled<Date>
}

export type PlannedSeat = {
  id: Filled<string>
  region_id: string
  case_id: string
  consultation_id: string
  person_id: string | null
  account_id: string | null
  name: string | null
  relation: string | null
  chosen_by_family: Filled<boolean>
  may_sit_together: boolean | null
  apart_from: Filled<string[]>
  support: string | null
  interpreter: string | null
  takes_part_how: string | null
  sittings: Filled<number[]>
  reach: string
  email: string | null
  left_out_at: Date | null
  version: Filled<number>
}

export type PlannedSitting = {
  id: Filled<string>
  region_id: string
  case_id: string
  consultation_id: string
  number: number
  begins_at: Date | null
  ends_at: Date | null
  place: string | null
  sequence: Filled<number>
}

export type PracticeAttendance = {
  session_id: string
  account_id: string
  region_id: string
}

export type PracticeSeat = {
  id: Filled<string>
  region_id: string
  account_id: string
  membership: string
  during: string
  given_by: string
  ended_by: string | null
}

export type PracticeSession = {
  id: Filled<string>
  region_id: string
  held_on: Day
  purpose: string
  theme: string | null
  guest: string | null
  notes: string | null
  recorded_by: string
  version: Filled<number>
  judged_until: Filled<Day>
}

export type ProblemReport = {
  id: Filled<string>
  region_id: string
  page_kind: string
  expected: string
  happened: string
  reported_by: string
  reported_at: Filled<Date>
}

export type ProblemReportStep = {
  report_id: string
  region_id: string
  step: string
  answer: string | null
  taken_by: string
  taken_at: Filled<Date>
}

export type ProgressReport = {
  id: Filled<string>
  region_id: string
  cut_off: Day
  previous_cut_off: Day
  previous_note: string | null
  subject: string
  distribute: boolean
  contact_person: string
  units: string[]
  emails: string[]
  reference: string
  memo_date: Day
  proposals: string[]
  explanation: Filled<string[]>
  deck_lesson_ids: Filled<string[]>
  item_id: string | null
  made_by: string
  made_at: Filled<Date>
  version: Filled<number>
  edition: Filled<number>
  corrects_id: string | null
  correction: string | null
  reader_roles: Filled<string[]>
  distribution: Filled<string[]>
  indicators: Filled<string[]>
  wording: Filled<unknown>
}

export type ProgressReportRelease = {
  report_id: string
  region_id: string
  snapshot: unknown
  released_by: string
  released_at: Filled<Date>
  reader_roles: Filled<string[]>
  seen: string | null
  paper_id: string | null
}

export type PublicationChoice = {
  id: Filled<string>
  region_id: string
  what: string
  shown: boolean
  from_day: Day
  why: string
  chosen_by: string
  chosen_at: Filled<Date>
}

export type PublishedFigure = {
  id: Filled<string>
  region_id: string
  indicator: string
  garden_id: string | null
  quarter: Day
  facts: number
  hits: number | null
  source: string
  published_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type ReachPhoto = {
  account_id: string
  region_id: string
  sealed: Buffer
  added_at: Filled<Date>
}

export type Region = {
  id: Filled<string>
  slug: string
  name: string
  family_page_name: Filled<string>
  quick_exit_address: Filled<string>
  danger_words: Filled<string[]>
  is_national: Filled<boolean>
  danger_numbers: string | null
  family_address: Filled<string>
  family_word: Filled<string>
  colour: string | null
}

export type RegionLogo = {
  id: Filled<string>
  region_id: string
  picture: Buffer
  kept_by: string
  kept_at: Filled<Date>
  ended_by: string | null
  ended_at: Date | null
}

export type RegionSetting = {
  region_id: string
  name: string
  value: number
}

export type Release = {
  id: Filled<string>
  region_id: string
  case_id: string
  thing_kind: string
  thing_id: string
  person_id: string
  released_by: string
  at: Filled<Date>
  withdrawn_by: string | null
  withdrawn_at: Date | null
}

export type ReportPaper = {
  id: Filled<string>
  region_id: string
  colour: string
  file_name: string | null
  bytes: Buffer | null
  kept_by: string
  kept_at: Filled<Date>
}

export type ReportReview = {
  id: Filled<string>
  region_id: string
  report_id: string
  no: number
  step: string
  reader_id: string
  words: string | null
  seen: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type ReportingCode = {
  id: Filled<string>
  region_id: string
  case_id: string
  begun_by: string
  begun_at: Filled<Date>
}

export type ReportingCodeStep = {
  reporting_code_id: string
  region_id: string
  case_id: string
  number: number
  step: string
  words: string
  done_on: Day
  consulted: string | null
  consulted_name: string | null
  suspicion: boolean | null
  unsafety: string | null
  can_help: boolean | null
  accepted: boolean | null
  in_time: boolean | null
  decision: string | null
  reference: string | null
  taken_by: string
  taken_at: Filled<Date>
}

export type RetentionProposal = {
  id: Filled<string>
  region_id: string
  case_id: string
  why: string
  proposed_by: string
  proposed_at: Filled<Date>
  ended_by: string | null
  ended_at: Date | null
  ended_why: string | null
}

export type RightsLine = {
  id: Filled<string>
  region_id: string
  case_id: string
  request_id: string
  source: string
  happened_on: Day | null
  title: string
  words: string
  leave_out: boolean
  black: Filled<string[]>
  choice: string | null
  shown_title: string | null
  shown: string | null
  decided_by: string | null
  decided_at: Date | null
}

export type RightsRequest = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  kind: string
  about: string
  words: string | null
  plan_id: string | null
  asked_on: Day
  how: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type RightsStep = {
  request_id: string
  number: number
  region_id: string
  case_id: string
  step: string
  why: string | null
  outcome: string | null
  grounds: Filled<string[]>
  answer: string | null
  taken_by: string
  taken_at: Filled<Date>
}

export type RightsWeighing = {
  request_id: string
  number: number
  region_id: string
  case_id: string
  child_id: string
  advice: string
  child_view: string
  interest: string
  outcome: string
  otherwise_why: string | null
  weighed_by: string
  weighed_at: Filled<Date>
}

export type RoleAssignment = {
  id: Filled<string>
  region_id: string
  account_id: string
  role: string
  garden_id: string | null
  during: string
}

export type SafeContact = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  asked_alone: boolean
  phone_seen: string
  mail_seen: string
  reads_along: string | null
  may_call: boolean
  phone: string | null
  call_when: string | null
  may_message: boolean
  may_mail: boolean
  email: string | null
  mail_from: Filled<number>
  mail_until: Filled<number>
  named_as: string | null
  recorded_by: string
  recorded_at: Filled<Date>
  post_seen: string | null
  may_post: Filled<boolean>
}

export type SafetyCondition = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  situation_id: string
  origin_id: string | null
  position: number
  what: string
  only_for: string[] | null
}

export type SafetyConditionStatus = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  condition_id: string
  status: string
  since: Day
  note: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type SafetyDifferenceTalk = {
  low_id: string
  high_id: string
  region_id: string
  case_id: string
  talked_on: Day
  words: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type SafetyFollowUp = {
  measurement_id: string
  region_id: string
  case_id: string
  what_done: string
  recorded_by: string
  recorded_at: Filled<Date>
}

export type SafetyMeasurement = {
  id: Filled<string>
  region_id: string
  case_id: string
  rater_person_id: string | null
  rater_account_id: string | null
  score: number
  why: string | null
  one_higher: string | null
  how_asked: string | null
  measured_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
  corrects: string | null
}

export type SafetyPhaseStep = {
  case_id: string
  number: number
  region_id: string
  phase: string
  why: string
  challenge_id: string | null
  taken_by: string
  taken_at: Filled<Date>
}

export type SafetySight = {
  id: Filled<string>
  region_id: string
  case_id: string
  seen_on: Day
  place: string
  seen_by: string
  note: string | null
  recorded_by: string
  recorded_at: Filled<Date>
}

export type SafetySightPerson = {
  sight_id: string
  region_id: string
  case_id: string
  person_id: string
  way: string
  missed_reason: string | null
  missed_words: string | null
}

export type SafetySightTerm = {
  id: Filled<string>
  region_id: string
  case_id: string
  person_id: string
  seen_days: number | null
  alone_days: number | null
  why: string
  agreed_by: string
  agreed_at: Filled<Date>
}

export type SafetySightWithdrawal = {
  sight_id: string
  region_id: string
  case_id: string
  why: string
  withdrawn_by: string
  withdrawn_at: Filled<Date>
}

export type SamePersonStep = {
  person_id: string
  number: number
  region_id: string
  same_as_id: string
  step: string
  why: string
  left_in: Filled<string[]>
  taken_by: string
  taken_at: Filled<Date>
}

export type ScenarioChange = {
  option_id: string
  choice_id: string
  no: number
  region_id: string
  setting_name: string | null
  group_id: string | null
  garden_id: string | null
  kind: string
  becomes: string
  words: string
}

export type ScenarioChoice = {
  id: Filled<string>
  region_id: string
  item_id: string
  title: string
  opened_by: string
  opened_at: Filled<Date>
  version: Filled<number>
}

export type ScenarioCost = {
  option_id: string
  choice_id: string
  no: number
  region_id: string
  year: number
  what: string
  amount: number
}

export type ScenarioCover = {
  option_id: string
  choice_id: string
  no: number
  region_id: string
  year: number
  fund_id: string
  amount: number
}

export type ScenarioCriterion = {
  id: Filled<string>
  region_id: string
  choice_id: string
  no: number
  name: string
  meaning: string | null
  weight: Filled<number>
}

export type ScenarioObjection = {
  id: Filled<string>
  region_id: string
  choice_id: string
  option_id: string | null
  weight: string
  words: string
  on_behalf: string | null
  raised_by: string
  raised_at: Filled<Date>
}

export type ScenarioObjectionStep = {
  objection_id: string
  no: number
  region_id: string
  kind: string
  words: string
  taken_by: string
  taken_at: Filled<Date>
}

export type ScenarioOption = {
  id: Filled<string>
  region_id: string
  choice_id: string
  no: number
  title: string
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
  dissent: string | null
}

export type ScenarioView = {
  option_id: string
  criterion_id: string
  choice_id: string
  region_id: string
  words: string
  score: number | null
}

export type SeatEntry = {
  id: Filled<string>
  region_id: string
  case_id: string
  sitting_id: string
  seat_id: string | null
  made_by: string
  made_at: Filled<Date>
  code_until: Filled<Date>
  token_hash: Buffer | null
  entered_at: Date | null
  ends_at: Date | null
  ended_at: Date | null
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
  screen_id: string | null
  screen_code: Buffer | null
  screen_misses: Filled<number>
  screen_left_at: Date | null
  screen_token: Buffer | null
  work_account_id: string | null
  provider_sid: Buffer | null
}

export type SessionCase = {
  id: Filled<string>
  region_id: string
  session_id: string
  pseudonym: string
  garden_id: string
  question: string
  prepared_by: string
  prepared_at: Filled<Date>
  withdrawn_at: Date | null
}

export type SessionEvaluation = {
  session_id: string
  account_id: string
  region_id: string
  purposeful: number
  connecting: number
  instructive: number
  effective: number
  word: string | null
}

export type SetUpCheck = {
  id: Filled<string>
  region_id: string
  what: string
  checked_by: string
  checked_at: Filled<Date>
}

export type SettingChange = {
  id: Filled<string>
  region_id: string
  name: string
  was: string
  becomes: string
  from_day: Day
  why: string | null
  decided_by: string
  decided_at: Filled<Date>
}

export type SettingDraft = {
  region_id: string
  name: string
  was: string
  becomes: string
  drafted_by: string
  drafted_at: Filled<Date>
}

export type SettingWithdrawal = {
  change_id: string
  region_id: string
  withdrawn_by: string
  withdrawn_at: Filled<Date>
}

export type SharedAnalysis = {
  id: Filled<string>
  region_id: string
  case_id: string
  number: number
  story: string
  made_on: Day
  people: string[]
  colleagues: string[]
  others: string | null
  no_family_reason: string | null
  why_changed: string | null
  written_by: string
  written_at: Filled<Date>
}

export type SharedAnalysisLine = {
  analysis_id: string
  place: number
  region_id: string
  case_id: string
  part: string
  kind: string
  words: string
  source: string | null
  result: string | null
}

export type SharedAnalysisView = {
  id: Filled<string>
  region_id: string
  case_id: string
  analysis_id: string
  person_id: string
  words: string
  how_told: string
  told_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type SharedScreen = {
  id: Filled<string>
  region_id: string
  case_id: string
  people: string[]
  begun_by: string
  begun_at: Filled<Date>
}

export type SignInInvitation = {
  id: Filled<string>
  region_id: string
  account_id: string
  way: string
  issuer: string | null
  mail_proof: Buffer | null
  code_hash: Buffer | null
  made_by: string | null
  made_at: Filled<Date>
  valid_until: Date
  used_at: Date | null
  withdrawn_at: Date | null
}

export type SignInMiss = {
  id: Filled<number>
  knocker: Buffer
  at: Filled<Date>
  door: Filled<string>
  network: Buffer | null
}

export type SignInRecovery = {
  id: Filled<string>
  region_id: string
  account_id: string
  checked_how: string
  asked_by: string
  asked_at: Filled<Date>
}

export type SignInRecoveryDecision = {
  recovery_id: string
  region_id: string
  decision: string
  decided_by: string
  decided_at: Filled<Date>
}

export type SituationAffected = {
  situation_id: string
  participant_id: string
  region_id: string
  case_id: string
  plan_id: string
}

export type SituationFactor = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  situation_id: string
  origin_id: string | null
  kind: string
  position: number
  what: string
}

export type StaffImport = {
  id: Filled<string>
  region_id: string
  file_name: string
  lines: unknown | null
  made_by: string
  made_at: Filled<Date>
  taken_over_by: string | null
  taken_over_at: Date | null
  people: number | null
}

export type Top3Plan = {
  id: Filled<string>
  region_id: string
  case_id: string
  kind: string
  number: number | null
  consultation_id: string | null
  previous_id: string | null
  urgency_reason: string | null
  review_on: Day | null
  started_by: string
  started_at: Filled<Date>
  activated_by: string | null
  activated_at: Date | null
  expires_on: Day | null
  superseded_at: Date | null
  version: Filled<number>
  bottom_line: string | null
  future_wish: string | null
  future_network: string | null
  future_relapse: string | null
}

export type Training = {
  id: Filled<string>
  region_id: string
  title: string
  kind: string
  provider: string
  aim: string
  agreement: string | null
  planned_by: string
  version: Filled<number>
  improvement_id: string | null
  module_id: string | null
  agreement_id: string | null
}

export type TrainingAttendance = {
  training_id: string
  day: Day
  organisation_id: string
  role: string
  region_id: string
  people: number
}

export type TrainingConclusion = {
  training_id: string
  region_id: string
  finished_on: Day
  evaluation: string
  concluded_by: string
}

export type TrainingDay = {
  training_id: string
  day: Day
  region_id: string
}

export type TrainingModule = {
  id: Filled<string>
  region_id: string
  title: string
  days: number
  version: Filled<number>
}

export type TrainingNeed = {
  module_id: string
  role: string
  region_id: string
}

export type TrainingParticipants = {
  training_id: string
  organisation_id: string
  region_id: string
  people: number
  role: string
}

export type TransitionReview = {
  id: Filled<string>
  region_id: string
  held_on: Day
  words: string
  next_on: Day
  recorded_by: string
  recorded_at: Filled<Date>
}

export type TransitionShift = {
  id: Filled<string>
  region_id: string
  title: string
  what: string
  mode: string
  serves: Filled<string[]>
  barrier_id: string | null
  lifter: string | null
  noted_by: string
  noted_at: Filled<Date>
  version: Filled<number>
}

export type TransitionStep = {
  shift_id: string
  region_id: string
  number: number
  place: number | null
  on_day: Day
  why: string
  taken_by: string
  taken_at: Filled<Date>
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
  option_id: string | null
}

export type UnsafeSituation = {
  id: Filled<string>
  region_id: string
  case_id: string
  plan_id: string
  origin_id: string | null
  rank: number
  what: string
  example: string
  source: string
  warning_sign: string | null
  consequence: string | null
  watcher_id: string | null
  check_on: Day | null
  version: Filled<number>
  only_for: string[] | null
}

export type UnservedHousehold = {
  id: Filled<string>
  region_id: string
  garden_id: string
  organisation_id: string
  noticed_month: Day
  tables: string[]
  reasons: string[]
  needs: string[]
  words: string | null
  counted_by: string
}

export type WorkAccount = {
  id: Filled<string>
  region_id: string
  account_id: string
  issuer: string
  proof: Buffer
  linked_at: Filled<Date>
  ended_at: Date | null
}

export type Tables = {
  access_code: AccessCode
  account: Account
  action: Action
  action_step: ActionStep
  actor_key: ActorKey
  acute_danger_step: AcuteDangerStep
  advice: Advice
  aftercare_look: AftercareLook
  agenda_item: AgendaItem
  agenda_item_lesson: AgendaItemLesson
  agreement: Agreement
  agreement_check: AgreementCheck
  agreement_reminder: AgreementReminder
  attendance: Attendance
  audit_drop: AuditDrop
  audit_line: AuditLine
  audit_review: AuditReview
  audit_seal: AuditSeal
  availability_answer: AvailabilityAnswer
  availability_request: AvailabilityRequest
  barrier: Barrier
  barrier_lesson: BarrierLesson
  barrier_observation: BarrierObservation
  barrier_step: BarrierStep
  calendar_feed: CalendarFeed
  card_code: CardCode
  case_involvement: CaseInvolvement
  case_table: CaseTable
  challenge: Challenge
  challenge_step: ChallengeStep
  child_voice: ChildVoice
  communication_line: CommunicationLine
  confidant_offer: ConfidantOffer
  consent: Consent
  consent_withdrawal: ConsentWithdrawal
  consultation_correction: ConsultationCorrection
  consultation_invitation: ConsultationInvitation
  consultation_participant: ConsultationParticipant
  contact_person: ContactPerson
  contact_wish: ContactWish
  contact_wish_answer: ContactWishAnswer
  copy_out: CopyOut
  course_step: CourseStep
  decision: Decision
  demo_persona: DemoPersona
  deputy: Deputy
  destroying: Destroying
  destruction: Destruction
  destruction_item: DestructionItem
  development: Development
  disclosure: Disclosure
  disclosure_person: DisclosurePerson
  double_signal: DoubleSignal
  double_signal_settled: DoubleSignalSettled
  earlier_record: EarlierRecord
  emergency_access: EmergencyAccess
  emergency_judgement: EmergencyJudgement
  emergency_try: EmergencyTry
  entered_afterwards: EnteredAfterwards
  erased_household: ErasedHousehold
  exclusion: Exclusion
  experience_answer: ExperienceAnswer
  experience_answered: ExperienceAnswered
  experience_answered_at_work: ExperienceAnsweredAtWork
  experience_expert_invitation: ExperienceExpertInvitation
  experience_expert_invitation_end: ExperienceExpertInvitationEnd
  experience_paper: ExperiencePaper
  experience_question: ExperienceQuestion
  experience_step: ExperienceStep
  experience_version: ExperienceVersion
  experience_words: ExperienceWords
  expert_consult: ExpertConsult
  expert_consult_case: ExpertConsultCase
  expert_consult_step: ExpertConsultStep
  family_access: FamilyAccess
  family_access_step: FamilyAccessStep
  family_face: FamilyFace
  family_face_read: FamilyFaceRead
  family_key: FamilyKey
  family_message: FamilyMessage
  family_message_answer: FamilyMessageAnswer
  family_observation: FamilyObservation
  family_observation_check: FamilyObservationCheck
  figure_at_risk: FigureAtRisk
  file: File
  file_key: FileKey
  file_part: FilePart
  file_scan: FileScan
  file_withdrawal: FileWithdrawal
  form_receipt: FormReceipt
  fund: Fund
  garden: Garden
  governance_group: GovernanceGroup
  group_member: GroupMember
  group_standing: GroupStanding
  handover: Handover
  home: Home
  home_visit: HomeVisit
  home_visit_end: HomeVisitEnd
  household_case: HouseholdCase
  household_destruction: HouseholdDestruction
  household_import: HouseholdImport
  household_key_end: HouseholdKeyEnd
  household_member: HouseholdMember
  household_not_fitting: HouseholdNotFitting
  household_split: HouseholdSplit
  improvement: Improvement
  improvement_lesson: ImprovementLesson
  improvement_step: ImprovementStep
  incident: Incident
  incident_person: IncidentPerson
  incident_step: IncidentStep
  initiative: Initiative
  initiative_party: InitiativeParty
  initiative_tie: InitiativeTie
  instrument_outcome: InstrumentOutcome
  intervention: Intervention
  intervention_bridge: InterventionBridge
  intervention_step: InterventionStep
  item_waiting: ItemWaiting
  journal_draft: JournalDraft
  journal_version: JournalVersion
  journal_view: JournalView
  journal_view_read: JournalViewRead
  learning_case: LearningCase
  legal_authority: LegalAuthority
  legal_hold: LegalHold
  legal_hold_lift: LegalHoldLift
  lesson: Lesson
  lesson_author: LessonAuthor
  lesson_evidence: LessonEvidence
  lesson_for_families: LessonForFamilies
  lesson_step: LessonStep
  lesson_weighing: LessonWeighing
  letter: Letter
  letter_end: LetterEnd
  line_place: LinePlace
  live_meeting: LiveMeeting
  logout_token_used: LogoutTokenUsed
  look_delay: LookDelay
  mail: Mail
  mail_choice: MailChoice
  meeting: Meeting
  meeting_apart: MeetingApart
  meeting_apart_answer: MeetingApartAnswer
  meeting_event: MeetingEvent
  meeting_family_time: MeetingFamilyTime
  meeting_line: MeetingLine
  meeting_line_shown: MeetingLineShown
  meeting_mark: MeetingMark
  meeting_order: MeetingOrder
  meeting_score: MeetingScore
  meeting_scores_shown: MeetingScoresShown
  meeting_step: MeetingStep
  meeting_stop: MeetingStop
  meeting_stop_account: MeetingStopAccount
  meeting_withdrawal: MeetingWithdrawal
  meeting_words: MeetingWords
  minutes: Minutes
  monitor_export: MonitorExport
  monitor_fact: MonitorFact
  monitor_figure: MonitorFigure
  monitor_renewal: MonitorRenewal
  monitor_rollup: MonitorRollup
  monitor_touched: MonitorTouched
  monitor_version: MonitorVersion
  national_alignment: NationalAlignment
  network_consultation: NetworkConsultation
  network_tie: NetworkTie
  notice: Notice
  observation: Observation
  observation_correction: ObservationCorrection
  observation_invitation: ObservationInvitation
  observation_invitation_answer: ObservationInvitationAnswer
  observation_withdrawal: ObservationWithdrawal
  organisation: Organisation
  outbox_event: OutboxEvent
  paper: Paper
  paper_removal: PaperRemoval
  parentage: Parentage
  partner_agreement: PartnerAgreement
  partner_agreement_reminder: PartnerAgreementReminder
  partnership: Partnership
  passkey: Passkey
  passkey_challenge_used: PasskeyChallengeUsed
  person: Person
  person_detail: PersonDetail
  picture_agreement: PictureAgreement
  plan_escalation: PlanEscalation
  plan_line: PlanLine
  plan_mark: PlanMark
  plan_mark_read: PlanMarkRead
  plan_meeting: PlanMeeting
  plan_participant: PlanParticipant
  plan_role: PlanRole
  plan_template: PlanTemplate
  plan_word: PlanWord
  plan_word_answer: PlanWordAnswer
  plan_wording: PlanWording
  planned_consultation: PlannedConsultation
  planned_consultation_step: PlannedConsultationStep
  planned_seat: PlannedSeat
  planned_sitting: PlannedSitting
  practice_attendance: PracticeAttendance
  practice_seat: PracticeSeat
  practice_session: PracticeSession
  problem_report: ProblemReport
  problem_report_step: ProblemReportStep
  progress_report: ProgressReport
  progress_report_release: ProgressReportRelease
  publication_choice: PublicationChoice
  published_figure: PublishedFigure
  reach_photo: ReachPhoto
  region: Region
  region_logo: RegionLogo
  region_setting: RegionSetting
  release: Release
  report_paper: ReportPaper
  report_review: ReportReview
  reporting_code: ReportingCode
  reporting_code_step: ReportingCodeStep
  retention_proposal: RetentionProposal
  rights_line: RightsLine
  rights_request: RightsRequest
  rights_step: RightsStep
  rights_weighing: RightsWeighing
  role_assignment: RoleAssignment
  safe_contact: SafeContact
  safety_condition: SafetyCondition
  safety_condition_status: SafetyConditionStatus
  safety_difference_talk: SafetyDifferenceTalk
  safety_follow_up: SafetyFollowUp
  safety_measurement: SafetyMeasurement
  safety_phase_step: SafetyPhaseStep
  safety_sight: SafetySight
  safety_sight_person: SafetySightPerson
  safety_sight_term: SafetySightTerm
  safety_sight_withdrawal: SafetySightWithdrawal
  same_person_step: SamePersonStep
  scenario_change: ScenarioChange
  scenario_choice: ScenarioChoice
  scenario_cost: ScenarioCost
  scenario_cover: ScenarioCover
  scenario_criterion: ScenarioCriterion
  scenario_objection: ScenarioObjection
  scenario_objection_step: ScenarioObjectionStep
  scenario_option: ScenarioOption
  scenario_preference: ScenarioPreference
  scenario_view: ScenarioView
  seat_entry: SeatEntry
  secret_address: SecretAddress
  session: Session
  session_case: SessionCase
  session_evaluation: SessionEvaluation
  set_up_check: SetUpCheck
  setting_change: SettingChange
  setting_draft: SettingDraft
  setting_withdrawal: SettingWithdrawal
  shared_analysis: SharedAnalysis
  shared_analysis_line: SharedAnalysisLine
  shared_analysis_view: SharedAnalysisView
  shared_screen: SharedScreen
  sign_in_invitation: SignInInvitation
  sign_in_miss: SignInMiss
  sign_in_recovery: SignInRecovery
  sign_in_recovery_decision: SignInRecoveryDecision
  situation_affected: SituationAffected
  situation_factor: SituationFactor
  staff_import: StaffImport
  top3_plan: Top3Plan
  training: Training
  training_attendance: TrainingAttendance
  training_conclusion: TrainingConclusion
  training_day: TrainingDay
  training_module: TrainingModule
  training_need: TrainingNeed
  training_participants: TrainingParticipants
  transition_review: TransitionReview
  transition_shift: TransitionShift
  transition_step: TransitionStep
  treatment: Treatment
  treatment_conclusion: TreatmentConclusion
  unsafe_situation: UnsafeSituation
  unserved_household: UnservedHousehold
  work_account: WorkAccount
}
