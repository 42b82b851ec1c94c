/** The picture as a drawing of its own: no page, style sheet or font is needed to look at it. */
import { BOX, type Layout } from './layout.ts'

export interface Drawn {
  id: string
  parentId: string | null
  place: number
  name: string
  /** What stands below the name: the head, or how many people there are. */
  note: string
}

const MARGIN = 32
const TITLE = 40
const fonts = "'Golos Text', 'Segoe UI', Roboto, Arial, sans-serif"
const ink = { text: '#1b1f24', soft: '#57606a', line: '#868e97', box: '#ffffff', page: '#ffffff' } as const

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** Control characters may stand in no XML at all. */
const escape = (text: string) =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"']/g, (one) => entities[one] ?? one)

/** Breaks a text between words into lines of so many letters; what does not fit ends in an ellipsis. */
export function breakLines(text: string, letters: number, lines: number): string[] {
  const broken: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length <= letters || line === '') line = longer
    else {
      broken.push(line)
      line = word
    }
  }
  if (line) broken.push(line)
  const cut = (one: string) => (one.length > letters ? `${one.slice(0, letters - 1)}…` : one)
  if (broken.length <= lines) return broken.map(cut)
  const last = broken[lines - 1] ?? ''
  return [...broken.slice(0, lines - 1).map(cut), cut(`${last.slice(0, letters - 1)}…`)]
}

function drawBox<T extends Drawn>({ unit, x, y, hidden }: Layout<T>['boxes'][number]): string {
  const lines = breakLines(unit.name, 20, 2)
  const text = (at: number, one: string, size: number, colour: string, weight: number) =>
    `<text x="${x + 12}" y="${y + at}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escape(one)}</text>`
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="${ink.box}" stroke="${ink.line}"/>`,
    ...lines.map((line, at) => text(24 + at * 18, line, 13, ink.text, 600)),
    text(64, breakLines(unit.note, 24, 1).join(''), 12, ink.soft, 400),
    ...(hidden
      ? [
          `<text x="${x + BOX.width - 12}" y="${y + 80}" font-size="12" text-anchor="end" fill="${ink.soft}">+${hidden}</text>`,
        ]
      : []),
  ].join('')
}

const drawLines = <T extends Drawn>({ lines }: Layout<T>): string =>
  `<path d="${lines.map(({ path }) => path).join('')}" fill="none" stroke="${ink.line}"/>`

/** An SVG document of the whole layout, its title at the top; light, since it goes into documents. */
export function drawChart<T extends Drawn>(
  layout: Layout<T>,
  title: string,
): { svg: string; width: number; height: number } {
  const width = Math.ceil(layout.width + 2 * MARGIN)
  const height = Math.ceil(layout.height + 2 * MARGIN + TITLE)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}" role="img" aria-label="${escape(title)}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink.page}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 14}" font-size="19" font-weight="600" fill="${ink.text}">${escape(title)}</text>`,
    `<g transform="translate(${MARGIN} ${MARGIN + TITLE})">${drawLines(layout)}${layout.boxes.map(drawBox).join('')}</g>`,
    '</svg>',
  ].join('')
  return { svg, width, height }
}
