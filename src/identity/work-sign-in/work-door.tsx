import type { ReactNode } from 'react'
import { familyDoor } from '#src/access/places.ts'
import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextField } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as signIn } from '../sign-in/text.nl.ts'
import { onwards } from './rules.ts'
import { text } from './text.nl.ts'

type Organisation = { key: string; name: string }
type WorkDoorProps = {
  view: { to: string; by: Organisation | null; leftBehindAt: Organisation | null; why: string | null }
  form: FormState | undefined
  /** What there is to know first. */
  children: ReactNode
}

/** Where professionals come in: by their work mail, and from there by their organisation or by a key. */
export function WorkDoor({ view: { to, by, leftBehindAt, why }, form = emptyForm, children }: WorkDoorProps) {
  const told = Object.entries(text.came).find(([word]) => word === why)?.[1]
  return (
    <>
      <PageHead title={text.title} lead={by ? text.away.lead(by.name) : undefined} />
      <Stack>
        {children}
        {told && <Notice tone="attention">{told}</Notice>}
        {leftBehindAt && (
          <Notice tone="notice" title={text.signedOut.title(leftBehindAt.name)}>
            <p>{text.signedOut.lead}</p>
            <ButtonLink to={`/inloggen/uit/${leftBehindAt.key}`}>
              {text.signedOut.go(leftBehindAt.name)}
            </ButtonLink>
          </Notice>
        )}
        {by ? (
          <div className="utrecht-button-group">
            <ButtonLink to={onwards(`/inloggen/werk/${by.key}`, to)} kind="primary">
              {text.away.go(by.name)}
            </ButtonLink>
            <ButtonLink to={onwards('/inloggen', to)} kind="quiet">
              {text.away.otherMail}
            </ButtonLink>
          </div>
        ) : (
          <Form form={form} submit={text.goOn} isKept={false} action="/inloggen">
            <TextField
              form={form}
              name="mail"
              label={text.mail}
              hint={text.mailHint}
              type="email"
              autoComplete="email"
              maxLength={200}
            />
            <Hidden name="naar" value={to} />
          </Form>
        )}
        <Section title={text.other}>
          <LinkList
            items={[
              { to: onwards('/inloggen/sleutel', to), title: text.withKey },
              { to: '/inloggen/uitnodiging', title: text.invited },
              { to: familyDoor, title: signIn.familyDoor },
            ]}
          />
        </Section>
      </Stack>
    </>
  )
}
