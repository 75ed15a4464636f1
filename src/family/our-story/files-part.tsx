import { type ReleasedFile, sizeInWords } from '#src/casework/public.ts'
import { Typed } from '#src/ui/language/said.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { useWords } from '../language/words.ts'

/** Letters and photos that were released to who reads. */
export function FilesPart({ files }: { files: readonly ReleasedFile[] }) {
  const { ourStory: text, names, day, language } = useWords()
  if (files.length === 0) return null
  return (
    <Section title={text.files}>
      <p>{text.filesLead}</p>
      <LinkList
        items={files.map(file => ({
          to: `/mijn/brieven/${file.fileId}/download`,
          title: <Typed>{file.title}</Typed>,
          note: [
            names.fileKinds[file.kind],
            day(file.datedOn),
            `${names.formats[file.format]}, ${sizeInWords(file.size, language.locale)}`,
          ].join(' · '),
        }))}
      />
    </Section>
  )
}
