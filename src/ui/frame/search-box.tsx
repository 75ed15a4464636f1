import { IconSearch } from '@tabler/icons-react'
import { Icon } from '#src/ui/icon/icon.tsx'

/** A search from every page; where the head has no room for it, the way to the page that searches. */
export function SearchBox({ to }: { to: string }) {
  return (
    <>
      {/* What is typed here is often a name: no browser keeps it, suggests it or has its spelling looked at elsewhere. */}
      <search className="tt-search">
        <form className="tt-search__form" method="get" action={to} autoComplete="off">
          <label className="tt-hidden" htmlFor="zoek-overal">
            Zoek in je huishoudens
          </label>
          <input
            className="utrecht-textbox utrecht-textbox--html-input tt-search__input"
            id="zoek-overal"
            name="zoek"
            type="search"
            placeholder="Zoek"
            maxLength={100}
            spellCheck={false}
          />
          <button className="tt-search__button" type="submit">
            <Icon icon={IconSearch} />
            <span className="tt-hidden">Zoek</span>
          </button>
        </form>
      </search>
      <a className="tt-search-way" href={to}>
        <Icon icon={IconSearch} />
        <span className="tt-search-way__word">Zoeken</span>
      </a>
    </>
  )
}
