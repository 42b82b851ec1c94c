/** What the buttons over a field write into a text, and how lists within lists are read. */
import { describe, expect, it } from 'vitest'
import { markUp, type Tool } from '../../admin/regulations/text/markUp.ts'
import { nestItems } from '../../admin/regulations/text/nestItems.ts'
import { flattenBlock } from '../../schema/core/blocks.ts'
import { readMarkdown } from '../../schema/core/markdown.ts'

const samples = { text: 'текст', head: 'столбец', cell: 'ячейка' }

/** A text with its selection between two bars, before and after. */
function press(tool: Tool, marked: string): string {
  const [before = '', inside = '', after = ''] = marked.split('|')
  const [start, end] = [before.length, before.length + inside.length]
  const { text, ...now } = markUp({ text: before + inside + after, start, end }, tool, samples)
  return `${text.slice(0, now.start)}|${text.slice(now.start, now.end)}|${text.slice(now.end)}`
}

describe('a button over a text', () => {
  it.each([
    ['bold', 'Пишет |жирно| тут', 'Пишет **|жирно|** тут'],
    ['bold', 'Пишет **|жирно|** тут', 'Пишет |жирно| тут'],
    ['bold', 'Пишет || тут', 'Пишет **|текст|** тут'],
    ['italic', '|косо|', '*|косо|*'],
    ['caption', 'раз\nд|ва|\nтри', 'раз\n|## два|\nтри'],
    ['list', 'р|аз\nдв|а', '|- раз\n- два|'],
    ['numbers', '|- раз\n- два|', '|1. раз\n2. два|'],
    ['link', 'Смотрите |здесь|.', 'Смотрите [здесь](|https://|).'],
  ] as const)('%s turns %j into %j', (tool, before, after) => expect(press(tool, before)).toBe(after))

  it('sets a table apart, and what it writes is read as one', () => {
    const { text } = markUp({ text: 'До', start: 2, end: 2 }, 'table', samples)
    expect(readMarkdown(text).blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'table', head: ['столбец', 'столбец'], rows: [['ячейка', 'ячейка']] },
    ])
  })
})

describe('items of lists', () => {
  it('are lists within lists again, each numbered or not', () => {
    const text = '- раз\n- два\n  1. один\n\n     ещё\n  2. второй\n\n1. потом'
    const [first, then] = nestItems(readMarkdown(text).blocks.map(flattenBlock))
    expect(first).toMatchObject({ ordered: false, entries: [{ inner: [] }, { inner: [{}, {}, {}] }] })
    expect(then).toMatchObject({ ordered: true, entries: [{ parts: [[{ text: 'потом' }]] }] })
    const inner = nestItems(first?.entries[1]?.inner ?? [])
    expect(inner).toHaveLength(1)
    expect(inner[0]?.entries.map(({ parts }) => parts.map((runs) => runs[0]?.text))).toEqual([
      ['один', 'ещё'],
      ['второй'],
    ])
  })
})
