import JSZip from 'jszip'

const of = (base64: string) => Buffer.from(base64, 'base64')

/** Small pictures as a browser makes them: a hill under a sun. */
export const pictures = {
  jpeg: of(
    '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAQABgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAZEAABBQAAAAAAAAAAAAAAAAAAAQQUU6L/xAAXAQADAQAAAAAAAAAAAAAAAAABAgMF/8QAGREBAAMBAQAAAAAAAAAAAAAAAQACEQMT/9oADAMBAAIRAxEAPwCoCPNcWZQTXFmUD6EztlgEea4sygEpYoYqynToXtoZP//Z',
  ),
  webp: of(
    'UklGRm4AAABXRUJQVlA4WAoAAAAAAAAAFwAADwAAVlA4IFAAAABwAwCdASoYABAAPtFWpkuoJKOhsAgBABoJbAC7AGlfy335rkAA/ucEMP0ORnETdJ9qvHBrNr/E1//Ctfytf1oaJCQrpfrnob2py+Ez8AAAAA==',
  ),
  png: of(
    'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAW0lEQVR4AeyQwQ0AIAgDiaO4JDO4gqvgCq7gKvpFQuID+4OkCeHRoy0sspEqBJ4wgFcjK/1zGKDNvD0BXivXLVxRq0xWmhAGaDNvxwPG7IQUPoHX289bJni2eQAAAP///ZOBxQAAAAZJREFUAwDRZ4iJAixB8AAAAABJRU5ErkJggg==',
  ),
}

/** A JPEG with more pieces right behind its beginning. */
export const jpegWith = (...pieces: readonly (readonly [marker: number, inside: Buffer])[]): Buffer =>
  Buffer.concat([
    pictures.jpeg.subarray(0, 2),
    ...pieces.map(([marker, inside]) => {
      const head = Buffer.from([0xff, marker, 0, 0])
      head.writeUInt16BE(inside.length + 2, 2)
      return Buffer.concat([head, inside])
    }),
    pictures.jpeg.subarray(2),
  ])

/** A WebP with more pieces behind its image, and the switches of its head on. */
export function webpWith(...pieces: readonly (readonly [name: string, inside: Buffer])[]): Buffer {
  const whole = Buffer.concat([
    pictures.webp,
    ...pieces.map(([name, inside]) => {
      const piece = Buffer.alloc(8 + inside.length + (inside.length % 2))
      piece.write(name, 'latin1')
      piece.writeUInt32LE(inside.length, 4)
      inside.copy(piece, 8)
      return piece
    }),
  ])
  whole.writeUInt32LE(whole.length - 8, 4)
  whole.writeUInt8(0x0c, 20)
  return whole
}

const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

export const wordParts = (main = wordMain): Record<string, string | Buffer> => ({
  '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  '_rels/.rels': relations(''),
  'word/document.xml': '<w:document/>',
})

/** A file to which the document points outside itself. */
export const pointingOut = (kind: string, mode = 'External', address = 'https://elders.test/') => ({
  'word/_rels/document.xml.rels': relations(
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${address}" TargetMode="${mode}"/>`,
  ),
})

export async function packed(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, inside] of Object.entries(parts)) zip.file(name, inside)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

export const pdf = (inside = '') => Buffer.from(`%PDF-1.7\n1 0 obj\n<<${inside}>>\nendobj\n%%EOF\n`, 'latin1')
