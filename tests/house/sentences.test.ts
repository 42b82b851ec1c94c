import { describe, expect, it } from 'vitest'
import { say, tell, words } from '../../schema/core/say.ts'

const { taken } = words('testSentences', {
  taken: { ru: 'Компания «{name}» уже есть.', en: 'There is already a company “{name}”.' },
})

describe('a name within a sentence', () => {
  it.each([
    ['Полюс', 'Компания «Полюс» уже есть.', 'There is already a company “Полюс”.'],
    ['ООО «Полюс»', 'Компания «ООО „Полюс“» уже есть.', 'There is already a company “ООО «Полюс»”.'],
    ['«А» и «Б»', 'Компания «„А“ и „Б“» уже есть.', 'There is already a company “«А» и «Б»”.'],
    ['The “Polus” Ltd', 'Компания «The “Polus” Ltd» уже есть.', 'There is already a company “The ‘Polus’ Ltd”.'],
    ['Полюс»', 'Компания «Полюс»» уже есть.', 'There is already a company “Полюс»”.'],
    ['«Полюс', 'Компания ««Полюс» уже есть.', 'There is already a company “«Полюс”.'],
  ])('keeps its quotation marks apart from those of the sentence: %s', (name, russian, english) => {
    expect([tell(say(taken, { name }), 'ru'), tell(say(taken, { name }), 'en')]).toEqual([russian, english])
  })
})
