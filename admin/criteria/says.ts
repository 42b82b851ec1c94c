import { words } from '../../schema/core/say.ts'

export const says = words('console.criteria', {
  title: { ru: 'Критерии', en: 'Criteria' },
  lead: {
    ru: 'Так вопрос увидит отвечающий. Каждое деление шкалы подписано словами.',
    en: 'This is how a respondent sees the question. Every point of the scale has its words.',
  },
  emptyTitle: { ru: 'Что будем оценивать?', en: 'What shall be judged?' },
  emptyText: {
    ru: 'Для начала подойдут три критерия методики: качество, сроки, отношение.',
    en: 'The method’s three criteria will do to begin with: quality, time, attitude.',
  },
  adopt: { ru: 'Взять критерии методики', en: 'Take the method’s criteria' },
  didAdopt: {
    ru: '{count, plural, =0 {Все критерии уже были} one {Добавлен # критерий} few {Добавлено # критерия} many {Добавлено # критериев} other {Добавлено # критерия}}',
    en: '{count, plural, =0 {All criteria were there already} one {# criterion was added} other {# criteria were added}}',
  },
  inUse: { ru: 'используется', en: 'in use' },
  next: { ru: 'Дальше — веса', en: 'Next: weights' },
})
