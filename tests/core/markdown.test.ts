/** What people write: the permitted subset becomes blocks, everything else is refused by name or stays text. */
import { describe, expect, it } from 'vitest'
import { renderBlocks } from '../../server/core/documents/html.ts'
import { readMarkdown } from '../../schema/core/markdown.ts'

const html = (text: string) => renderBlocks(readMarkdown(text).blocks)

describe('text that people write', () => {
  it('has paragraphs, bold, italic, sub-headings, links', () => {
    expect(html('## Кто\n\nПишет **жирно** и *косо*, [здесь](https://a.ru/?x=1&y=2)')).toBe(
      '<h3>Кто</h3>\n<p>Пишет <strong>жирно</strong> и <em>косо</em>, ' +
        '<a href="https://a.ru/?x=1&amp;y=2" rel="noopener noreferrer">здесь</a></p>',
    )
  })

  it('has lists within lists, and tables', () => {
    expect(html('- раз\n- два\n  1. один\n  2. два\n\n     ещё\n- три\n\n1. а\n2. б')).toBe(
      '<ul><li>раз</li><li>два<ol><li>один</li><li>два<br>ещё</li></ol></li><li>три</li></ul><ol><li>а</li><li>б</li></ol>',
    )
    expect(readMarkdown('|А|Б|\n|-|-|\n|**1**|2|').blocks).toEqual([
      { kind: 'table', head: ['А', 'Б'], rows: [['1', '2']], widths: [50, 50] },
    ])
  })

  it.each([
    ['<script>alert(1)</script>', 'html', '<script>alert(1)</script>'],
    ['слово <b>жирное</b>', 'html', '<b>'],
    ['<!-- тайное -->', 'html', '<!-- тайное -->'],
    ['<img src=x onerror=alert(1)>', 'html', '<img src=x onerror=alert(1)>'],
    ['[а](javascript:alert(1))', 'link', 'javascript:alert(1)'],
    ['[а](JaVaScRiPt:alert(1))', 'link', 'JaVaScRiPt:alert(1)'],
    ['[а](data:text/html,x)', 'link', 'data:text/html,x'],
    ['[а](//evil.example)', 'link', '//evil.example'],
    ['<vbscript:x>', 'link', 'vbscript:x'],
    ['![п](https://a.ru/p.png)', 'picture', 'п'],
    ['- а\n  - б\n    - в\n      - г', 'depth', ''],
    [`|${'а|'.repeat(9)}\n|${'-|'.repeat(9)}`, 'width', ''],
  ])('refuses %s by name', (text, kind, what) => {
    expect(readMarkdown(text).faults[0]).toEqual({ kind, what })
    // Whatever is done with the rest: no tag and no address of it reaches a page.
    expect(html(text)).not.toMatch(/<script|href|onerror|<b>|<img|evil/i)
  })

  it('takes names in angle brackets and signs of other markups as text', () => {
    const text = 'ООО <Ко> & сыновья: a < b > c, `код`, ~~нет~~\n\n> цитата\n\n    отступ\n\n[x]: javascript:a'
    expect(readMarkdown(text).faults).toEqual([])
    expect(html(text)).toContain('ООО &lt;Ко&gt; &amp; сыновья: a &lt; b &gt; c, `код`, ~~нет~~')
    expect(html(text)).not.toContain('<blockquote')
  })
})
