import { words } from '../core/say.ts'

export const says = words('criteria', {
  notFound: { ru: 'Критерий не найден.', en: 'The criterion was not found.' },
  notInLibrary: { ru: 'В библиотеке нет такого критерия.', en: 'The library has no such criterion.' },
  pointsCount: {
    ru: 'Опишите словами от 2 до 11 делений шкалы, начиная с нижнего.',
    en: 'Describe from 2 to 11 points of the scale in words, lowest first.',
  },
  codeTaken: {
    ru: 'Критерий с кодом «{code}» уже есть: выберите другой код.',
    en: 'There is already a criterion with the code “{code}”: choose another.',
  },
  twice: { ru: 'Критерий указан дважды.', en: 'The criterion is named twice.' },
  meaningStands: {
    ru: 'Критерий «{name}» входит в согласованные веса, поэтому его код, вопрос и шкала не меняются. Поправить можно название, а для нового смысла создайте замену.',
    en: 'The criterion “{name}” is part of agreed weights, so its code, question and scale stay. You may correct the name; for a new meaning make a replacement.',
  },
  retired: {
    ru: 'Критерий «{name}» выведен из набора. Верните его, чтобы изменить.',
    en: 'The criterion “{name}” is retired. Bring it back to change it.',
  },
  replaced: {
    ru: 'Критерий «{name}» заменён другим, вернуть его нельзя.',
    en: 'The criterion “{name}” has been replaced and cannot be brought back.',
  },
  hasCriteria: {
    ru: 'У компании уже есть критерии: добавьте недостающие по одному.',
    en: 'The company already has criteria: add what is missing one by one.',
  },
  orderIncomplete: {
    ru: 'Перечислите все действующие критерии компании, каждый по одному разу.',
    en: 'Name all criteria in the company’s set, each once.',
  },
  tooMany: {
    ru: 'Выберите не больше 30 критериев за раз.',
    en: 'Choose at most 30 criteria at a time.',
  },
})
