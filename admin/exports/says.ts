import { words } from '../../schema/core/say.ts'

export const says = words('console.exports', {
  title: { ru: 'Материалы к запуску', en: 'Briefing pack' },
  lead: {
    ru: 'Составляются по действующему Положению: правила, критерии и числа в примере — из него. Скачайте, прочитайте и разошлите.',
    en: 'Made from the regulation in force: rules, criteria and the figures of the example come from it. Download, read and send.',
  },
  language: { ru: 'Язык материалов', en: 'Language of the pack' },
  'languages.ru': { ru: 'Русский', en: 'Russian' },
  'languages.en': { ru: 'Английский', en: 'English' },
  whole: { ru: 'Всё вместе', en: 'Everything' },
  aboutWhole: { ru: 'Пять частей одним файлом', en: 'Five parts in one file' },
  'parts.announcement': { ru: 'Письмо о запуске', en: 'Announcement letter' },
  'about.announcement': { ru: 'От первого лица всем сотрудникам', en: 'From the sponsor to everybody' },
  'parts.method': { ru: 'Как считается балл', en: 'How a score is made' },
  'about.method': { ru: 'Метод простыми словами, с примером', en: 'The method in plain words, with an example' },
  'parts.respondents': { ru: 'Памятка участнику', en: 'A page for respondents' },
  'about.respondents': { ru: 'Тем, кто отвечает на анкету', en: 'For those who answer the questionnaire' },
  'parts.heads': { ru: 'Памятка руководителю', en: 'A page for heads of units' },
  'about.heads': { ru: 'До раунда, во время и после', en: 'Before a round, during it and after' },
  'parts.kickoff': { ru: 'Сценарий установочной встречи', en: 'A guide for the kick-off meeting' },
  'about.kickoff': {
    ru: 'Вам: ход встречи по минутам и ответы на вопросы',
    en: 'For you: the meeting minute by minute, and answers',
  },
  part: { ru: 'Часть', en: 'Part' },
  files: { ru: 'Файлы', en: 'Files' },
  file: { ru: '{part}, {format}', en: '{part}, {format}' },
})
