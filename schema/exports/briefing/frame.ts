/** Titles of the briefing pack and of its parts. */
import { words } from '../../core/say.ts'

export const frame = words('exports.briefing', {
  badPart: {
    ru: 'Часть материалов: announcement, method, respondents, heads или kickoff.',
    en: 'A part of the pack is announcement, method, respondents, heads or kickoff.',
  },
  notInForce: {
    ru: 'Материалы составляются по действующему Положению, а его пока нет: утвердите редакцию и введите её в действие.',
    en: 'The pack is made from the regulation in force, and there is none yet: approve a version and put it in force.',
  },
  title: { ru: 'Материалы к запуску', en: 'Briefing pack' },
  fileName: { ru: '{company} — {part}', en: '{company} — {part}' },
  'parts.announcement': { ru: 'Письмо о запуске', en: 'Announcement letter' },
  'parts.method': { ru: 'Как считается балл', en: 'How a score is made' },
  'parts.respondents': { ru: 'Памятка участнику', en: 'A page for respondents' },
  'parts.heads': { ru: 'Памятка руководителю', en: 'A page for heads of units' },
  'parts.kickoff': { ru: 'Сценарий установочной встречи', en: 'A guide for the kick-off meeting' },
  under: {
    ru: 'Составлено по Положению, редакция № {number}, действует с {day}; веса — редакция № {weights}',
    en: 'Made from version {number} of the regulation, in force since {day}; version {weights} of the weights',
  },
})
