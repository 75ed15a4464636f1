import { IconMoodCry, IconMoodHappy, IconMoodNeutral, IconMoodSad, IconMoodSmile } from '@tabler/icons-react'
import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Icon } from '#src/ui/icon/icon.tsx'
import { faces } from './rules.ts'
import { faceNames, text } from './text.nl.ts'

const drawn = [IconMoodCry, IconMoodSad, IconMoodNeutral, IconMoodSmile, IconMoodHappy]

/** Five faces, for who tells it in a child's way. */
export function FaceChoice({ form }: { form: FormState }) {
  return (
    <div className="tt-live-faces">
      <Radios
        form={form}
        name="face"
        legend={text.child.face}
        options={faces.map((face, at) => ({
          value: face,
          label: (
            <span className="tt-live-face">
              <Icon icon={drawn[at] ?? IconMoodNeutral} />
              {faceNames[face]}
            </span>
          ),
        }))}
      />
    </div>
  )
}
