type KeptTextProps = {
  /** Whose text it is: never given back to somebody else. */
  owner: string
  /** What is said when it was given back. */
  restored: string
}

/** Within a form: keeps what is typed in this tab until it is sent (kept-text.js, ADR 0011). */
export function KeptText({ owner, restored }: KeptTextProps) {
  return (
    <p className="tt-kept-text" role="status" data-owner={owner} hidden>
      {restored}
    </p>
  )
}
