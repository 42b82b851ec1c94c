/** A document for Word: real headings, tables whose heads repeat, a head and page numbers on every page. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, DocumentText, Item, Run, Section, Table as TableBlock } from './tree.ts'

const FONT = 'Arial'
// In twentieths of a point: the body of A4 within its margins.
const BODY = 9_638
const MARGIN = 1_134

const cell = (text: string, width: number, bold: boolean) =>
  new TableCell({
    width: { size: Math.round((BODY * width) / 100), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: [new TextRun({ text, bold, font: FONT, size: 20 })] })],
  })

function renderTable({ head, rows, widths }: TableBlock): Table {
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, widths[at] ?? 10, isHead)),
    })
  return new Table({
    width: { size: BODY, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((BODY * width) / 100)),
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  })
}

function renderRun({ text, bold, italic: italics, href }: Run): (TextRun | ExternalHyperlink)[] {
  const look = { bold, italics, font: FONT, size: 22, ...(href && { style: 'Hyperlink' }) }
  const runs = text.split('\n').map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 && { break: 1 }) }))
  return href ? [new ExternalHyperlink({ link: href, children: runs })] : runs
}

/** Lists are Word's own, three levels deep; each that counts from 1 again is an instance of its own. */
const LEVELS = [0, 1, 2]
const listLevels = (format: typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL) =>
  LEVELS.map((level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 680 + 400 * level, hanging: 400 } }, run: { font: FONT, size: 22 } },
  }))
const numbering = {
  config: [
    { reference: 'bullets', levels: listLevels(LevelFormat.BULLET) },
    { reference: 'numbers', levels: listLevels(LevelFormat.DECIMAL) },
  ],
}

function renderItem({ level, ordered, marker, runs }: Item, instance: number): Paragraph {
  const children = runs.flatMap(renderRun)
  const spacing = { after: 60 }
  if (!marker) return new Paragraph({ children, spacing, indent: { left: 680 + 400 * level } })
  const reference = ordered ? 'numbers' : 'bullets'
  return new Paragraph({ children, spacing, numbering: { reference, level, instance } })
}

type RenderBlock = (block: Block) => (Paragraph | Table)[]

/** Knows which list of the document an item belongs to. */
function blockRenderer(): RenderBlock {
  let instance = 0
  return (block) => {
    if (block.kind === 'item' && block.ordered && block.level === 0 && block.marker === '1.') instance += 1
    return block.kind === 'item' ? [renderItem(block, instance)] : renderBlock(block)
  }
}

function renderBlock(block: Exclude<Block, Item>): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: block.runs.flatMap(renderRun) })]
    case 'clause':
      return [
        new Paragraph({
          indent: { left: 680, hanging: 680 },
          spacing: { after: 120 },
          tabStops: [{ type: 'left', position: 680 }],
          children: [new TextRun({ text: `${block.number}.\t${block.text}`, font: FONT, size: 22 })],
        }),
      ]
    case 'caption':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text, keepNext: true })]
    case 'table':
      // Word needs a paragraph between two tables, and after the last one.
      return [renderTable(block), new Paragraph({ spacing: { after: 120 } })]
  }
}

const renderSection = ({ title, blocks, appendix }: Section, render: RenderBlock): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, pageBreakBefore: appendix, keepNext: true }),
  ...blocks.flatMap(render),
]

const quiet = (text: string) => new TextRun({ text, font: FONT, size: 18, color: '57606A' })

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '1B1F24' },
  paragraph: { spacing: { before, after: 120 } },
})

function renderFooter([before, between]: DocumentText['pageWords']): Footer {
  const numbers = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES]
  const run = new TextRun({ children: numbers, font: FONT, size: 18, color: '57606A' })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

/** Bytes of the file. */
export function renderDocx(text: DocumentText): Promise<Buffer> {
  const opening = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: text.title }),
    ...[text.company, ...text.standing].map((line) => new Paragraph({ children: [quiet(line)] })),
  ]
  const render = blockRenderer()
  const document = new Document({
    numbering,
    title: text.title,
    creator: text.company,
    styles: { default: { title: heading(36, 0), heading1: heading(28, 360), heading2: heading(22, 200) } },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: new Header({ children: [new Paragraph({ children: [quiet(text.print)] })] }) },
        footers: { default: renderFooter(text.pageWords) },
        children: [...opening, ...text.sections.flatMap((section) => renderSection(section, render))],
      },
    ],
  })
  return Packer.toBuffer(document)
}
