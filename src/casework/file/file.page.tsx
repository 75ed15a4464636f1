import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns, Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { fileAt, householdName } from './at.server.ts'
import { ReadersPart } from './release/readers-part.tsx'
import { readersOf } from './release/store.server.ts'
import { addressOf, isPicture, sizeInWords } from './rules.ts'
import type { HouseholdFile } from './store.server.ts'
import { formatNames, kindNames, text } from './text.nl.ts'

const say = text.one

export const loader = page('file:read', async access => {
  const { tx, caseId, parts, actor } = access
  const file = await fileAt(access)
  return {
    caseId,
    name: await householdName(access),
    file,
    readers: await readersOf(tx, caseId, file.id),
    team: [...new Set((await teamOf(tx, caseId)).map(one => one.name))],
    mayRelease: may(actor, 'file:release', parts),
  }
})

export default function ShowFile({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, name, file, readers, team } = view
  const list = addressOf(caseId)
  const here = `${list}/${file.id}`
  const canOpen = !file.withdrawal && file.scan !== 'infected'
  const mayRelease = view.mayRelease && canOpen
  return (
    <>
      <PageHead
        title={file.title}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: kindNames[file.kind] },
        ]}
        next={
          mayRelease && (
            <ButtonLink to={`${here}/vrijgeven`} kind="primary">
              {say.release}
            </ButtonLink>
          )
        }
      />
      <Columns
        main={
          <>
            <Closed file={file} />
            <Card>
              <Stack>
                {canOpen && isPicture(file.format) && (
                  <img className="tt-photo" src={`${here}/foto`} alt={file.title} />
                )}
                <FileFacts file={file} />
                {canOpen && <Download here={here} isScanned={file.scan !== null} />}
              </Stack>
            </Card>
            {!file.withdrawal && (
              <p>
                <a className="nl-link" href={`${here}/intrekken`}>
                  {say.withdraw}
                </a>
              </p>
            )}
          </>
        }
        side={canOpen && <ReadersPart here={here} readers={readers} team={team} mayRelease={mayRelease} />}
      />
    </>
  )
}

/** Why nobody can open it any more. */
function Closed({ file: { withdrawal, scan } }: { file: HouseholdFile }) {
  return (
    <>
      {scan === 'infected' && (
        <Notice tone="danger" title={say.infectedTitle}>
          <p>{say.infected}</p>
        </Notice>
      )}
      {withdrawal && (
        <Notice tone="notice" title={say.withdrawnTitle(withdrawal.byName, dayInWords(withdrawal.on))}>
          <p className="tt-as-typed">{withdrawal.reason}</p>
        </Notice>
      )}
    </>
  )
}

function Download({ here, isScanned }: { here: string; isScanned: boolean }) {
  const to = `${here}/download`
  if (isScanned)
    return (
      <div>
        <ButtonLink to={to}>{say.download}</ButtonLink>
      </div>
    )
  return (
    <Notice tone="attention" title={say.careTitle}>
      <p>{say.care}</p>
      <div>
        <ButtonLink to={to}>{say.downloadAnyway}</ButtonLink>
      </div>
    </Notice>
  )
}

function FileFacts({ file }: { file: HouseholdFile }) {
  return (
    <Facts
      items={[
        { term: say.kind, value: kindNames[file.kind] },
        { term: say.datedOn, value: dayInWords(file.datedOn) },
        { term: say.about, value: file.about.length > 0 ? say.names(file.about) : say.wholeHousehold },
        { term: say.added, value: say.by(file.addedByName, dayInWords(file.addedOn)) },
        { term: say.file, value: say.fileLine(formatNames[file.format], sizeInWords(file.size)) },
        { term: say.scan, value: file.scan ? say.scans[file.scan] : say.notScanned },
        ...(file.hadTraces ? [{ term: say.traces, value: say.tracesGone }] : []),
      ]}
    />
  )
}
