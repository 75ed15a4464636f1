import type { ReactNode } from 'react'
import { Button } from '#src/ui/button/button.tsx'

type FilterFormProps = { submit: string; clearTo?: string; clear?: string; children: ReactNode }

/** Asks the same page again with other choices in its address; it changes nothing. */
export function FilterForm({ submit, clearTo, clear, children }: FilterFormProps) {
  return (
    <form className="tt-filter" method="get">
      {children}
      <div className="utrecht-button-group tt-form__buttons">
        <Button>{submit}</Button>
        {clearTo && (
          <a className="nl-link tt-form__cancel" href={clearTo}>
            {clear}
          </a>
        )}
      </div>
    </form>
  )
}
