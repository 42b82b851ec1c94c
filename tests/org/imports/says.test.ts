import { describe, expect, it } from 'vitest'
import { say, tell } from '../../../schema/core/say.ts'
import { expectedSays, fileSays, rowSays } from '../../../server/org/imports/says.ts'
import { planSays, treeSays } from '../../../server/org/imports/saysOfTree.ts'

const sentences = [fileSays, rowSays, expectedSays, treeSays, planSays].flatMap((room) => Object.values(room))
const numbers = new Set(['line', 'first', 'count', 'of', 'share', 'limit', 'expected'])

describe('the sentences of an import', () => {
  it('have names of their own', () => {
    expect(new Set(sentences.map(({ key }) => key)).size).toBe(sentences.length)
  })

  it.each(sentences)('$key is told in both languages with the same parameters', (words) => {
    const namesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/gu)].map(([, name]) => name ?? ''))].sort()
    const plain = (text: string) =>
      text.replace(/(?<=(?:one|few|many|other|top) )\{[^{}]*(?:\{(\w+)\})?[^{}]*\}/gu, '{$1}')
    expect(namesIn(plain(words.ru))).toEqual(namesIn(plain(words.en)))
    const params = Object.fromEntries(namesIn(plain(words.ru)).map((name) => [name, numbers.has(name) ? 5 : 'x']))
    const found = words.key === 'org.importRagged' ? 3 : 'x'
    for (const locale of ['ru', 'en'] as const)
      expect(tell(say(words, { ...params, found }), locale)).not.toMatch(/[{}]/u)
  })

  it('counts people in Russian grammar', () => {
    const told = (count: number) =>
      tell(say(planSays.importGuardRemoval, { count, of: 50, share: 0.5, limit: 0.4 }), 'ru')
    expect(told(1)).toContain('1 сотрудника из 50 (50,0 %'.replace(' %', '\u00A0%'))
    expect(told(22)).toContain('22 сотрудников')
    expect(told(1)).toContain('больше 40\u00A0%')
  })
})
