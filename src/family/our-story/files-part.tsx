import { fileKindNames, formatNames, type ReleasedFile, sizeInWords } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { text } from './text.nl.ts'

/** Letters and photos that were released to who reads. */
export function FilesPart({ files }: { files: readonly ReleasedFile[] }) {
  if (files.length === 0) return null
  return (
    <Section title={text.files}>
      <p>{text.filesLead}</p>
      <LinkList
        items={files.map(file => ({
          to: `/mijn/brieven/${file.fileId}/download`,
          title: file.title,
          note: [
            fileKindNames[file.kind],
            dayInWords(file.datedOn),
            `${formatNames[file.format]}, ${sizeInWords(file.size)}`,
          ].join(' · '),
        }))}
      />
    </Section>
  )
}
