/** The regulation as a PDF, read the way a reader copies from it: everything that the tree says, in its order. */
import { describe, expect, it } from 'vitest'
import { rulesSchema, type RulesInput } from '../../schema/regulations/rules.ts'
import { renderPdf } from '../../server/core/documents/pdf.ts'
import { plainText, type Block, type DocumentText } from '../../server/core/documents/tree.ts'
import type { RegulationFacts } from '../../server/regulations/text/facts.ts'
import { writeRegulation } from '../../server/regulations/text/write.ts'
import { readPdfText } from '../support/pdfText.ts'

const facts = (rules: RulesInput = {}): RegulationFacts => ({
  company: 'ООО «Полюс» & <Ко>',
  version: {
    ...{ number: 2, title: 'Положение', state: 'inForce', approvedBy: 'И. О. Директор', inForceFrom: '2026-03-12' },
    text: [
      { key: 'aims', title: null, before: '## Зачем\n\nЭто **важно**: ёлки, «файл».\n\n1. раз\n2. два', after: '' },
      { key: '0198f0aa-0000-7000-8000-000000000000', title: 'Горячая линия', before: 'Звоните.', after: '' },
    ],
  },
  rules: rulesSchema.parse(rules),
  weights: { number: 3, agreedBy: 'совет руководителей' },
  criteria: [
    { name: 'Качество', question: 'Подошло?', points: ['нет', 'едва', 'отчасти', 'да', 'вполне'], weight: 60 },
    { name: 'Сроки', question: 'Вовремя?', points: ['1', '2', '3', '4', '5'], weight: 40 },
  ],
  links: 21,
})

/** Where a line was broken is the page's business, not the text's. */
const bare = (text: string): string => text.replaceAll(/[\s\u00A0\u00AD]+/g, '').replaceAll('→', '—')

/** All pages as one text, without what stands at the head and foot of each. */
async function readBack(text: DocumentText): Promise<string> {
  const pages = readPdfText(await renderPdf(text))
  const [before, between] = text.pageWords
  return pages
    .map((page, at) => {
      const frame = bare(`${text.print}${before}${at + 1}${between}${pages.length}`)
      expect(bare(page).slice(-frame.length)).toBe(frame)
      return bare(page).slice(0, -frame.length)
    })
    .join('')
}

const said = (block: Block): string[] => {
  switch (block.kind) {
    case 'clause':
      return [block.number, block.text]
    case 'caption':
      return [block.text]
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'paragraph':
    case 'item':
      return [plainText(block.runs)]
  }
}

describe('the regulation as a PDF', () => {
  it.each(['ru', 'en'] as const)('says everything that the tree says, in its order: %s', async (locale) => {
    const text = writeRegulation(facts(), locale)
    const read = await readBack(text)
    expect(read).not.toContain('\uFFFD')
    let from = 0
    for (const { title, blocks } of text.sections) {
      const place = read.indexOf(bare(title), from)
      expect(place, `${title} follows`).toBeGreaterThanOrEqual(from)
      from = place
      for (const part of blocks.flatMap(said)) expect(read.slice(from), `${title}: ${part}`).toContain(bare(part))
    }
    expect(text.sections.length).toBe(17)
  })

  it('changes its clause when the rule changes', async () => {
    const plain = await readBack(writeRegulation(facts(), 'ru'))
    const stricter = await readBack(writeRegulation(facts({ disclosure: { k: 7 } }), 'ru'))
    expect(plain).toContain(bare('не меньше 5 человек'))
    expect(stricter).toContain(bare('не меньше 7 человек'))
    expect(stricter).not.toContain(bare('не меньше 5 человек'))
  })
})
