/** The words of a PDF as a reader finds and copies them: by the table of characters that each of its fonts carries. */
import { inflateSync } from 'node:zlib'

interface PdfObject {
  head: string
  /** What is in its stream, unpacked; empty without one. */
  stream: string
}

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>()
  const pattern = /(\d+) 0 obj\n([\s\S]*?)(?:stream\r?\n([\s\S]*?)\r?\nendstream\s*)?endobj/g
  for (const [, id = '', head = '', packed] of pdf.toString('latin1').matchAll(pattern)) {
    const isPacked = packed !== undefined && head.includes('/FlateDecode') && !head.includes('/Length1')
    const stream = isPacked ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : ''
    objects.set(id, { head, stream })
  }
  return objects
}

/** A ligature stands for several characters: «<0066 0069>». */
const decodeUtf16 = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')

/** Character by code: ranges that list what each of their codes means. */
function readCharacters(table: string): Map<number, string> {
  const characters = new Map<number, string>()
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    const meanings = [...list.matchAll(/<([0-9a-f ]+)>/gi)].map(([, hex = '']) => decodeUtf16(hex))
    meanings.forEach((meaning, at) => characters.set(Number.parseInt(from, 16) + at, meaning))
  }
  return characters
}

function readFonts(objects: ReadonlyMap<string, PdfObject>): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>()
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '') ?? []
      fonts.set(name, readCharacters(objects.get(table)?.stream ?? ''))
    }
  return fonts
}

function readPage(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  const lines: string[] = []
  let font: ReadonlyMap<number, string> | undefined
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name)
    if (shown === undefined) continue
    const codes = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    const meanings = codes.map((code) => font?.get(Number.parseInt(code, 16)) ?? '\0')
    lines.push(meanings.join('').replaceAll('\0', '\uFFFD'))
  }
  return lines.join('')
}

/**
 * The text of every page in the order of the file, runs of spaces as one. A character that the file does not explain,
 * or has no shape for, comes as the replacement character.
 */
export function readPdfText(pdf: Buffer): string[] {
  const objects = readObjects(pdf)
  const fonts = readFonts(objects)
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const [, id = ''] = /\/Contents (\d+) 0 R/.exec(head) ?? []
      return readPage(objects.get(id)?.stream ?? '', fonts).replaceAll(/\s+/g, ' ')
    })
}
