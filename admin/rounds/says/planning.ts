import { words } from '../../../schema/core/say.ts'

export const planningSays = words('console.rounds.planning', {
  edit: { ru: 'Изменить', en: 'Edit' },
  editAbout: { ru: 'Название и окно ответов черновика.', en: 'Title and window of the draft.' },
  editTitle: { ru: 'Черновик раунда {number}', en: 'Draft of round {number}' },
  editText: {
    ru: 'Время — по часовому поясу компании ({zone}).',
    en: 'Times are in the company’s time zone ({zone}).',
  },
  didEdit: { ru: 'Черновик раунда {number} изменён', en: 'The draft of round {number} is changed' },
  save: { ru: 'Сохранить', en: 'Save' },
  copyTitle: { ru: 'Следующий раунд по образцу раунда {number}', en: 'The next round like round {number}' },
  copyText: {
    ru: 'Черновик возьмёт структуру, связи, веса и правила такими, какими они будут при открытии. Время — по часовому поясу компании ({zone}).',
    en: 'The draft takes chart, links, weights and rules as they are when it opens. Times are in the company’s time zone ({zone}).',
  },
  copyName: { ru: 'Название', en: 'Title' },
  copyNameHint: { ru: 'Пустое — «Раунд» с номером.', en: 'Empty means “Round” with its number.' },
  changes: { ru: 'Что изменилось с тех пор', en: 'What changed since' },
  changesMore: {
    ru: '{count, plural, one {И ещё # изменение} few {И ещё # изменения} many {И ещё # изменений} other {И ещё # изменения}}.',
    en: 'And {count, plural, one {# more change} other {# more changes}}.',
  },
  noChanges: { ru: 'Ничего не изменилось.', en: 'Nothing has changed.' },
  schedule: { ru: 'Запланировать по Положению', en: 'Plan by the regulation' },
  scheduleTitle: { ru: 'Следующие раунды', en: 'The next rounds' },
  scheduleText: {
    ru: 'Даты — по периодичности из Положения. Отмеченные станут черновиками; каждый можно изменить и открыть, когда придёт время.',
    en: 'Dates follow the cadence of the regulation. The chosen ones become drafts; each can be edited, and opened when its time comes.',
  },
  howMany: { ru: 'Сколько предложить', en: 'How many to propose' },
  doPlan: {
    ru: 'Создать {count, plural, one {# черновик} few {# черновика} many {# черновиков} other {# черновика}}',
    en: 'Create {count, plural, one {# draft} other {# drafts}}',
  },
  didPlan: {
    ru: '{count, plural, one {Создан # черновик} few {Создано # черновика} many {Создано # черновиков} other {Создано # черновика}}',
    en: '{count, plural, one {# draft was} other {# drafts were}} created',
  },
  proposed: { ru: '{title}: {from} — {to}', en: '{title}: {from} – {to}' },
  find: { ru: 'Найти по названию', en: 'Find by title' },
  anyState: { ru: 'Любое', en: 'Any' },
  none: { ru: 'Раундов не нашлось', en: 'No rounds were found' },
  noneText: { ru: 'Смените отбор.', en: 'Change the filters.' },
  cast: { ru: 'Ответили', en: 'Answered' },
  castOf: { ru: '{cast} из {invited}', en: '{cast} of {invited}' },
})
