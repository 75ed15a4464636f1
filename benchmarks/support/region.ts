import type { BenchDatabase } from './engine.ts'

export const householdsPerContactPerson = 30
export const householdsPerScientist = 100
const atOnce = 5000

/**
 * Ids that can be computed from a number, spread over time as uuidv7 makes them: a GiST index tells ids apart by their
 * first bits, so that ids that differ in the last ones only would measure an index that no region has.
 */
const kinds = { account: 1, scientist: 2, duo: 3, household: 4, person: 5, home: 6 } as const
type Kind = keyof typeof kinds
const firstMoment = Date.UTC(2024, 0, 1)
const apart = 60_000

const shape = (moment: string, kind: Kind, number: string) =>
  `${moment.slice(0, 8)}-${moment.slice(8)}-7000-8${String(kinds[kind]).padStart(3, '0')}-${number}`
const hex = (number: number) => number.toString(16).padStart(12, '0')

export const idOf = (kind: Kind, number: number) =>
  shape(hex(firstMoment + number * apart), kind, hex(number))

const id = (kind: Kind, number: string) =>
  `(lpad(to_hex(${firstMoment} + (${number})::bigint * ${apart}), 12, '0') || '70008' || '${String(kinds[kind]).padStart(3, '0')}' || lpad(to_hex(${number}), 12, '0'))::uuid`

// Names as people have them: what a search meets is not a number.
const surnames = `(array['van der Berg', 'de Vries', 'Jansen', 'El Amrani', 'Bakker', 'van den IJssel', 'Yıldız', 'Visser', 'Ben Ali',
  'Smit', 'Mulder', 'van ''t Hoff', 'de Boer', 'Şahin', 'Peters', 'van Dijk', 'Kaya', 'Hendriks', 'Öztürk', 'de Groot'])`
const givenNames = `(array['Petra', 'Kees', 'Sofie', 'Daan', 'Fatima', 'Mohamed', 'Zoë', 'Jan-Peter', 'Khadija', 'Bram', 'Noor', 'Ali'])`
const nameOf = (household: string) =>
  `(${surnames}[1 + ${household} % 20] || '-' || ${surnames}[1 + (${household} / 20) % 20])`

const region = `(select id from region)`
const organisation = `(select id from organisation)`
const contactPerson = (household: string) =>
  id('account', `(${household} - 1) / ${householdsPerContactPerson}`)
const opened = '(current_date - 20 - (n % 300))'

/**
 * Fills a region with households by SQL, as the owner: four people each, one or two homes, a contact person (one in
 * five by a handover), a duo-partner and a behavioural scientist. The first thousand are asked for every promise of the
 * database, row by row; the others are written by the same statement with these questions off, since they would ask for
 * hours. Keys and what must be unique hold for all; two slow indexes are made, and so checked, when all is in.
 */
export async function fillRegion(database: BenchDatabase, households: number): Promise<void> {
  const { bare, lanes } = database
  if (database.isFilled) return
  for (const text of theRegion(Math.ceil(households / householdsPerContactPerson))) await bare(text)
  await bare(theHouseholds(1, Math.min(asked, households)))
  if (households > asked) {
    const makeAgain = await takeAwayIndexes(bare)
    const stretches = stretchesOf(asked + 1, households)
    await onAll(lanes, `set session_replication_role = replica`)
    await inLanes(lanes, stretches)
    await onAll(lanes, `set session_replication_role = origin`)
    await onAll(lanes, `select set_config('maintenance_work_mem', '512MB', false)`)
    await inLanes(lanes, [...makeAgain, touched])
  }
  await bare('vacuum (analyze)')
  await database.keepFilled()
}

const asked = 1000

// What a trigger would have noted for the monitor of each household that was written without one.
const touched = `insert into monitor_touched (region_id, case_id) select region_id, id from household_case c
  where not exists (select 1 from monitor_touched t where t.case_id = c.id)`

const stretchesOf = (from: number, to: number) =>
  Array.from({ length: Math.ceil((to - from + 1) / atOnce) }, (_, at) =>
    theHouseholds(from + at * atOnce, Math.min(from + (at + 1) * atOnce - 1, to)),
  )

/** Does all the works, each connection taking the next one as soon as it is free. */
async function inLanes(lanes: BenchDatabase['lanes'], works: string[]) {
  const waiting = works.values()
  await Promise.all(
    lanes.map(async ask => {
      for (const text of waiting) await ask(text)
    }),
  )
}

const onAll = (lanes: BenchDatabase['lanes'], text: string) => Promise.all(lanes.map(ask => ask(text)))

/** Takes away the two indexes that cost more than all other work; gives what makes them as they were. */
async function takeAwayIndexes(bare: BenchDatabase['bare']): Promise<string[]> {
  const { rows } = (await bare(`
    select format('alter table case_involvement drop constraint %I', conname) as away,
      format('alter table case_involvement add constraint %I %s', conname, pg_get_constraintdef(oid)) as again
    from pg_constraint where conrelid = 'case_involvement'::regclass and contype = 'x'
    union all select 'drop index person_name_keys', pg_get_indexdef('person_name_keys'::regclass)`)) as {
    rows: { away: string; again: string }[]
  }
  for (const { away } of rows) await bare(away)
  return rows.map(({ again }) => again)
}

function theRegion(contactPersons: number): string[] {
  const accounts = (kind: Kind, name: string) => `
    insert into account (id, region_id, kind, name, organisation_id, started_on)
    select ${id(kind, 'n')}, ${region}, 'professional', '${name} ' || n, ${organisation}, '2024-01-01'
    from generate_series(0, ${contactPersons}) n`
  const roles = (kind: Kind, role: string) => `
    insert into role_assignment (region_id, account_id, role, during)
    select ${region}, ${id(kind, 'n')}, '${role}', '[2024-01-01,)' from generate_series(0, ${contactPersons}) n`
  return [
    `insert into region (slug, name) values ('proef', 'Proefregio')`,
    `insert into organisation (region_id, name, kind) values (${region}, 'Gemeente Verzonnendam', 'municipality')`,
    `insert into garden (region_id, organisation_id, name, active_since)
      select ${region}, ${organisation}, 'Tuin ' || n, '2024-01-01' from generate_series(0, 9) n`,
    accounts('account', 'Consulent'),
    accounts('scientist', 'Gedragswetenschapper'),
    accounts('duo', 'Collega'),
    roles('account', 'caseworker'),
    roles('scientist', 'behavioural-scientist'),
    roles('duo', 'caseworker'),
  ]
}

/** One transaction for a stretch of households: what belongs together is promised together. */
function theHouseholds(from: number, to: number): string {
  const handedOver = 'n % 5 = 0'
  const before = id('duo', `(n - 1) / ${householdsPerContactPerson}`)
  const rows = `from generate_series(${from}, ${to}) n`
  const team = (part: string, capacity: string, account: string) => `
    select ${region}, ${id('household', 'n')}, ${account}, '${part}', '${capacity}', 'werkt mee', tstzrange(${opened}::timestamptz, null) ${rows}`
  return `do $fill$ begin
  insert into household_case (id, region_id, garden_id, responsible_organisation_id, pseudonym, name, origin, first_signal_on,
      opened_on, legal_basis, purpose, informed_on, informed_how, opened_by)
    select ${id('household', 'n')}, ${region}, (select id from garden where name = 'Tuin ' || n % 10), ${organisation}, 'Eik ' || n,
      ${nameOf('n')}, 'caseworker', ${opened} - 14, ${opened}, '{youth-act}', 'Samen zorgen dat het thuis veilig is.',
      case when n % 4 > 0 then ${opened} end, case when n % 4 > 0 then 'Aan de keukentafel.' end, ${contactPerson('n')}
    ${rows};
  with turns as (
    insert into contact_person (region_id, case_id, account_id, during)
    select ${region}, ${id('household', 'n')}, ${contactPerson('n')}, daterange(${opened} + case when ${handedOver} then 7 else 0 end, null) ${rows}
    union all
    select ${region}, ${id('household', 'n')}, ${before}, daterange(${opened}, ${opened} + 7) ${rows} where ${handedOver}),
  handovers as (
    insert into handover (region_id, case_id, from_account_id, to_account_id, from_day, kind, reason, introduced_how, informed_on, informed_how)
    select ${region}, ${id('household', 'n')}, ${before}, ${contactPerson('n')}, ${opened} + 7, 'warm', 'Andere baan', 'Samen op bezoek',
      ${opened}, 'Aan tafel' ${rows} where ${handedOver}),
  team as (
    insert into case_involvement (region_id, case_id, account_id, part, capacity, task, during)
    ${team('contact-person', 'caseworker', contactPerson('n'))} union all
    ${team('duo-partner', 'caseworker', before)} union all
    ${team('team-member', 'behavioural-scientist', id('scientist', `(n - 1) / ${householdsPerScientist}`))}),
  homes as (
    insert into home (id, region_id, case_id, label, is_secret, address_line, postcode, town)
    select ${id('home', 'n * 2 + k')}, ${region}, ${id('household', 'n')}, 'huis ' || k, false, 'Voorbeeldstraat ' || n, '1299 AA', 'Verzonnendam'
    ${rows}, generate_series(0, 1) k where k = 0 or n % 5 = 1),
  people as (
    insert into person (id, region_id, given_name, family_name, birth_date, sex)
    select ${id('person', 'n * 4 + k')}, ${region}, ${givenNames}[1 + (n * 4 + k) % 12],
      case when k < 2 then ${surnames}[1 + (case k when 0 then n else n / 20 end) % 20] else ${nameOf('n')} end,
      current_date - case when k < 2 then 13000 else 2000 end - n % 3000, case k % 2 when 0 then 'female' else 'male' end
    ${rows}, generate_series(0, 3) k)
  insert into household_member (case_id, person_id, region_id, family_role, home_id, lives, joined_on)
  select ${id('household', 'n')}, ${id('person', 'n * 4 + k')}, ${region}, case when k < 2 then 'parent' else 'child' end,
    ${id('home', 'n * 2')}, 'here', ${opened}
  ${rows}, generate_series(0, 3) k;
  insert into journal_version (region_id, case_id, entry_id, number, kind, happened_on, spoke_with, about, words, written_by)
  select ${region}, ${id('household', 'n')}, gen_random_uuid(), 1, 'visit', ${opened} + k, '{}', array[${id('person', 'n * 4')}],
    case k when 0 then 'Aan de keukentafel verteld hoe het op school gaat en wie er in het weekend komt oppassen.'
      else 'Gebeld over de afspraken van vorige week. Het is rustig, de logopedist ziet vooruitgang.' end, ${contactPerson('n')}
  ${rows}, generate_series(0, 1) k;
  end $fill$`
}
