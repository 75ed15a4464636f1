import { IconMoodCry, IconMoodHappy, IconMoodNeutral, IconMoodSad, IconMoodSmile } from '@tabler/icons-react'
import { use } from 'react'
import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Icon } from '#src/ui/icon/icon.tsx'
import { SpokenHere, useTextOf } from '#src/ui/language/spoken.ts'
import { faces } from './rules.ts'
import { faceNames, text } from './text.nl.ts'

const drawn = [IconMoodCry, IconMoodSad, IconMoodNeutral, IconMoodSmile, IconMoodHappy]

/** Five faces, for who tells it in a child's way. */
export function FaceChoice({ form }: { form: FormState }) {
  const { face: legend } = useTextOf(text.child)
  const { say } = use(SpokenHere)
  const nameOf = (face: string) => faceNames[Number(face)] ?? ''
  return (
    <div className="tt-live-faces">
      <Radios
        form={form}
        name="face"
        legend={legend}
        options={faces.map((face, at) => ({
          value: face,
          label: (
            <span className="tt-live-face">
              <Icon icon={drawn[at] ?? IconMoodNeutral} />
              {say(nameOf(face)) ?? nameOf(face)}
            </span>
          ),
        }))}
      />
    </div>
  )
}
