import { page } from '#src/access/page.server.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import type { Day } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { FilterForm } from '#src/ui/form/filter-form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as list } from '../staff-import/text.nl.ts'
import { employmentInWords } from './employment.ts'
import { type Colleague, findColleagues } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx, url, today }) => {
  const wanted = (url.searchParams.get('zoek') ?? '').replaceAll('\u0000', '').trim().slice(0, 100)
  const colleagues = await findColleagues(tx, wanted)
  return { wanted, colleagues: colleagues.map(one => lineOf(one, today)) }
})

const lineOf = (colleague: Colleague, today: Day) => ({
  id: colleague.id,
  name: colleague.name,
  organisation: colleague.organisation,
  roles: [
    ...new Set(
      colleague.roles
        .filter(role => role.from <= today && (role.until === null || role.until > today))
        .map(role => roleNames[role.role]),
    ),
  ].join(', '),
  state: employmentInWords(colleague, today),
})

const say = text.list
const crumbs = [{ label: text.start.title, to: '/beheer' }, { label: say.title }]

export default function People({ loaderData: { wanted, colleagues } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        crumbs={crumbs}
        next={
          <ButtonLink to="/beheer/mensen/nieuw" kind="primary">
            {text.add.link}
          </ButtonLink>
        }
      />
      <Stack>
        <p>
          <a className="nl-link" href="/beheer/mensen/inlezen">
            {list.link}
          </a>
        </p>
        <FilterForm submit={say.submit} clear={say.all} clearTo={wanted ? '/beheer/mensen' : undefined}>
          <TextField form={formWith({ zoek: wanted })} name="zoek" label={say.search} type="search" />
        </FilterForm>
        {colleagues.length === 0 ? (
          <Empty title={say.nobody}>{say.nobodyLead}</Empty>
        ) : (
          <Table
            caption={wanted ? say.found(colleagues.length, wanted) : say.caption}
            stack
            rowHeader="name"
            columns={[
              { key: 'name', label: say.name },
              { key: 'organisation', label: say.organisation },
              { key: 'roles', label: say.roles },
              { key: 'state', label: say.state },
            ]}
            rows={colleagues.map(colleague => ({
              ...colleague,
              roles: colleague.roles || <span className="tt-soft">{say.noRole}</span>,
              name: (
                <a className="nl-link" href={`/beheer/mensen/${colleague.id}`}>
                  {colleague.name}
                </a>
              ),
            }))}
          />
        )}
      </Stack>
    </>
  )
}
