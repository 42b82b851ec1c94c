import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords, type WordPart } from '../../server/regulations/rules/words.ts'

const former = (parts: readonly WordPart[]) =>
  parts.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join('')
const next = (parts: readonly WordPart[]) =>
  parts.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('')
const changed = (parts: readonly WordPart[]) =>
  parts.flatMap(({ kind, text }) => (kind === 'same' ? [] : [text])).join('')

describe('the difference of two texts by words', () => {
  it('keeps what stayed and names what went and came, in reading order', () => {
    expect(compareWords('Порог для чисел — 5 человек.', 'Порог для чисел — 7 человек и более.')).toEqual([
      { kind: 'same', text: 'Порог для чисел — ' },
      { kind: 'removed', text: '5' },
      { kind: 'added', text: '7' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: 'человек.' },
      { kind: 'added', text: 'человек и более.' },
    ])
  })

  it('is nothing for the same text, and the whole for a new or a lost one', () => {
    expect(compareWords('а б', 'а б')).toEqual([{ kind: 'same', text: 'а б' }])
    expect(compareWords('', 'а б')).toEqual([{ kind: 'added', text: 'а б' }])
    expect(compareWords('а б', '')).toEqual([{ kind: 'removed', text: 'а б' }])
    expect(compareWords('', '')).toEqual([])
  })

  // Mutant: taking the wrong diagonal on the way back loses a word here.
  it('makes both texts again, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('а', 'б', 'в', ' ', '\n', '  '), { maxLength: 40 })
      .map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = compareWords(a, b)
        expect([former(parts), next(parts)]).toEqual([a, b])
      }),
      { numRuns: 500 },
    )
  })

  it('is the shortest: a word put in anywhere is the only change', () => {
    const words = Array.from({ length: 300 }, (_, at) => `слово${at % 17}`)
    for (const at of [0, 1, 150, 299, 300]) {
      const parts = compareWords(words.join(' '), words.toSpliced(at, 0, 'новое').join(' '))
      expect(changed(parts).trim()).toBe('новое')
    }
  })

  it('gives up on texts with nothing in common instead of taking for ever', () => {
    const [a, b] = ['x', 'y'].map((sign) => Array.from({ length: 6000 }, (_, at) => `${sign}${at}`).join(' '))
    const begun = performance.now()
    const parts = compareWords(a ?? '', b ?? '')
    expect(performance.now() - begun).toBeLessThan(3000)
    expect([former(parts), next(parts)]).toEqual([a, b])
  })
})
