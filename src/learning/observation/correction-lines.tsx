import { text } from './text.nl.ts'

/** What who shared an observation put right afterwards. */
export const CorrectionLines = ({ corrections }: { corrections: readonly string[] }) =>
  corrections.map(words => (
    <p key={words} className="tt-as-typed">
      <strong>{text.list.corrected}</strong> {words}
    </p>
  ))
