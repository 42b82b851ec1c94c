/** A document for Word: real headings, tables whose heads repeat, a head and page numbers on every page. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, DocumentText, Section, Table as TableBlock } from './tree.ts'

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

function renderBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
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

const renderSection = ({ title, blocks, appendix }: Section): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, pageBreakBefore: appendix, keepNext: true }),
  ...blocks.flatMap(renderBlock),
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
  const document = new Document({
    title: text.title,
    creator: text.company,
    styles: { default: { title: heading(36, 0), heading1: heading(28, 360), heading2: heading(22, 200) } },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: new Header({ children: [new Paragraph({ children: [quiet(text.print)] })] }) },
        footers: { default: renderFooter(text.pageWords) },
        children: [...opening, ...text.sections.flatMap(renderSection)],
      },
    ],
  })
  return Packer.toBuffer(document)
}
