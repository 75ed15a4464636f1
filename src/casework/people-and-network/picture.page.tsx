import { renderToStaticMarkup } from 'react-dom/server'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { cleanText } from '#src/platform/documents/clean-text.ts'
import { pngOf } from '#src/platform/documents/png.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { EcomapPicture } from './ecomap/ecomap.tsx'
import { ecomapOf } from './ecomap/layout.ts'
import { GenogramPicture } from './genogram/genogram.tsx'
import { genogramOf } from './genogram/layout.ts'
import { knownOf } from './known.server.ts'
import { familyOf, surroundingsOf, wordsOf } from './pictures.ts'
import { text } from './text.nl.ts'

/** One of the drawings as a file, the same as on the page. */
export const loader = page('people-and-network:read', async ({ tx, caseId, params, today }) => {
  const [, kind, ending] = /^(genogram|ecomap)\.(svg|png)$/.exec(params.picture ?? '') ?? []
  if (!kind) throw notFound()
  const { name, known } = await knownOf(tx, caseId)
  const words = wordsOf(known, today)
  const drawn = renderToStaticMarkup(
    kind === 'genogram' ? (
      <GenogramPicture
        drawing={genogramOf(familyOf(known, today))}
        title={text.genogram.name(name)}
        words={words.genogram}
      />
    ) : (
      <EcomapPicture
        drawing={ecomapOf(surroundingsOf(known, today))}
        title={text.ecomap.name(name)}
        words={words.ecomap}
      />
    ),
  )
  const svg = cleanText(drawn)
  return ending === 'png' ? savedFile(await pngOf(svg), `${kind}.png`) : savedFile(svg, `${kind}.svg`)
})
