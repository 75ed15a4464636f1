import { IconPlayerStop, IconPrinter, IconVolume } from '@tabler/icons-react'
import { Icon, type IconLike } from '#src/ui/icon/icon.tsx'
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
  return (
    <div className="tt-aloud" hidden>
      <Press icon={IconVolume} label="Lees voor" hidden />
      <Press icon={IconPlayerStop} label="Stop met voorlezen" hidden />
      <Press icon={IconPrinter} label="Print" />
      <script type="module" src={script} />
    </div>
  )
}
