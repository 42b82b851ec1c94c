/** A document as PDF: A4, Cyrillic type inside, head and page numbers on every page. */
import { createRequire } from 'node:module'
import pdfmake from 'pdfmake'
import type { Content, ContentText, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js'
import type { Block, DocumentText, Run, Section, Table } from './tree.ts'

const require = createRequire(import.meta.url)
const faceOf = (name: string) => require.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`)
const fonts: TFontDictionary = {
  Roboto: {
    ...{ normal: faceOf('Regular'), bold: faceOf('Medium') },
    ...{ italics: faceOf('Italic'), bolditalics: faceOf('MediumItalic') },
  },
}
pdfmake.setFonts(fonts)
// Nothing but the type is ever read, whatever a text holds.
const faces = new Set(Object.values(fonts['Roboto'] ?? {}))
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => faces.has(path))

/** The type has no arrow: what points is told by a dash. */
const inType = (text: string): string => text.replaceAll('→', '—')

const soft = '#57606a'
const line = '#b6bdc5'

const renderTable = ({ head, rows, widths }: Table): Content => ({
  margin: [0, 4, 0, 10],
  layout: { hLineColor: () => line, vLineColor: () => line, hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
  table: {
    ...{ headerRows: 1, dontBreakRows: true, widths: widths.map((width) => `${width}%`) },
    body: [
      head.map((text) => ({ text: inType(text), bold: true })),
      ...rows.map((row) => row.map((text) => inType(text) || ' ')),
    ],
  },
})

const renderRun = ({ text, bold, italic, href }: Run): ContentText => ({
  ...{ text: inType(text), bold, italics: italic },
  ...(href && { link: href, decoration: 'underline' as const }),
})

function renderBlock(block: Block): Content {
  switch (block.kind) {
    case 'paragraph':
      return { text: block.runs.map(renderRun), margin: [0, 0, 0, 6] }
    case 'item':
      return {
        columns: [
          { text: block.marker || ' ', width: 18 },
          { text: block.runs.map(renderRun), width: '*' },
        ],
        margin: [16 + 18 * block.level, 0, 0, 3],
      }
    case 'clause':
      return {
        columns: [
          { text: `${block.number}.`, width: 34 },
          { text: inType(block.text), width: '*' },
        ],
        margin: [0, 0, 0, 6],
      }
    case 'caption':
      return { text: inType(block.text), style: 'caption' }
    case 'table':
      return renderTable(block)
  }
}

const renderSection = ({ title, blocks, appendix }: Section): Content[] => [
  { text: inType(title), style: 'section', ...(appendix && { pageBreak: 'before' as const }) },
  ...blocks.map(renderBlock),
]

const define = (text: DocumentText): TDocumentDefinitions => ({
  info: { title: text.title, author: text.company },
  pageSize: 'A4',
  pageMargins: [54, 60, 54, 54],
  defaultStyle: { fontSize: 10.5, lineHeight: 1.25 },
  styles: {
    title: { fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
    section: { fontSize: 13, bold: true, margin: [0, 16, 0, 6] },
    caption: { bold: true, margin: [0, 8, 0, 2] },
  },
  header: { text: text.print, color: soft, fontSize: 8.5, margin: [54, 28, 54, 0] },
  footer: (page, pages) => ({
    text: `${text.pageWords[0]}${page}${text.pageWords[1]}${pages}`,
    ...{ color: soft, fontSize: 8.5, alignment: 'center', margin: [0, 16, 0, 0] },
  }),
  // A heading never stands alone at the foot of a page.
  pageBreakBefore: (node, nodes) => node.style === 'section' && nodes.getFollowingNodesOnPage().length === 0,
  content: [
    { text: text.title, style: 'title' },
    ...[text.company, ...text.standing].map((words) => ({ text: words, color: soft })),
    ...text.sections.flatMap(renderSection),
  ],
})

/** Bytes of the file. */
export const renderPdf = (text: DocumentText): Promise<Buffer> => pdfmake.createPdf(define(text)).getBuffer()
