/** How the mouth of each of the five faces goes, from very unsafe to very safe. */
const mouths: Record<number, string> = {
  1: 'M19 48 Q32 27 45 48',
  2: 'M21 45 Q32 37 43 45',
  3: 'M21 43 H43',
  4: 'M21 41 Q32 49 43 41',
  5: 'M18 38 Q32 60 46 38',
}

/** A face beside its own name. */
export function FaceDrawing({ face }: { face: number }) {
  return (
    <svg className="tt-face" viewBox="0 0 64 64" width="48" height="48" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="28" />
      <path d="M23 23 V28 M41 23 V28" />
      <path d={mouths[face]} />
    </svg>
  )
}
