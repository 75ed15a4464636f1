import { IconPlayerStop, IconPrinter, IconVolume } from '@tabler/icons-react'
import { use } from 'react'
import { Icon, type IconLike } from '#src/ui/icon/icon.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import script from './read-aloud.js?url'

function Press({ icon, label, hidden }: { icon: IconLike; label: string; hidden?: boolean }) {
  return (
    <button className="nl-button nl-button--secondary" type="button" hidden={hidden}>
      <span className="nl-button__icon-start">
        <Icon icon={icon} />
      </span>
      <span className="nl-button__label">{label}</span>
    </button>
  )
}

/** Reads this page aloud with the browser's own voice, and prints it (read-aloud.js); nothing without a script. */
export function ReadAloud() {
  const { words } = use(SpokenHere)
  return (
    <div className="tt-aloud" hidden>
      <Press icon={IconVolume} label={words.readAloud} hidden />
      <Press icon={IconPlayerStop} label={words.stopReading} hidden />
      <Press icon={IconPrinter} label={words.print} />
      <script type="module" src={script} />
    </div>
  )
}
