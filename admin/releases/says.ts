import { words } from '../../schema/core/say.ts'

export const says = words('console.releases', {
  title: { ru: 'Публикация', en: 'Release' },
  lead: {
    ru: 'Снимок результатов не меняется: что увидят сейчас, то увидят и через год.',
    en: 'The snapshot never changes: what is seen now is seen in a year.',
  },
  audiences: { ru: 'Кто увидит результаты', en: 'Who sees the results' },
  'audience.sponsor': {
    ru: 'Заказчик — всё, что допускают пороги',
    en: 'The sponsor: everything the thresholds allow',
  },
  'audience.heads': {
    ru: 'Руководители — своё подразделение подробно, остальные в сводке',
    en: 'Heads: their own unit in detail, the others in summary',
  },
  'audience.everyone': { ru: 'Все сотрудники — сводку', en: 'All staff: the summary' },
  comments: { ru: 'Комментарии', en: 'Comments' },
  commentsLead: {
    ru: 'Решите о каждом: показать, оставить модератору или убрать.',
    en: 'Decide about each: show it, keep it for the moderator or remove it.',
  },
  decision: { ru: 'Решение', en: 'Decision' },
  'decisions.none': { ru: 'не решено', en: 'undecided' },
  'decisions.show': { ru: 'показать', en: 'show' },
  'decisions.moderatorOnly': { ru: 'только модератору', en: 'moderator only' },
  'decisions.remove': { ru: 'убрать', en: 'remove' },
  decided: { ru: 'Решение записано', en: 'The decision is recorded' },
  preview: { ru: 'Посмотреть глазами руководителя', en: 'Look through a head’s eyes' },
  previewLead: {
    ru: 'Так результаты увидит выбранный человек после публикации.',
    en: 'This is what the chosen person sees after the release.',
  },
  head: { ru: 'Руководитель', en: 'Head' },
  nobody: { ru: 'выберите', en: 'choose' },
  seesNothing: { ru: 'Этот человек ничего не увидит.', en: 'This person sees nothing.' },
  summary: { ru: 'Сводка', en: 'Summary' },
  own: { ru: 'Своё подразделение', en: 'Own unit' },
  reason: { ru: 'Что исправлено (для повторной публикации)', en: 'What was corrected (when released again)' },
  release: { ru: 'Опубликовать', en: 'Release' },
  releaseTitle: { ru: 'Опубликовать результаты?', en: 'Release the results?' },
  releaseText: {
    ru: 'Результаты станут видны сразу всем выбранным. Отозвать публикацию можно, но прочитанного не вернёшь.',
    en: 'The results become visible to all chosen at once. A release can be withdrawn, but not what was read.',
  },
  didRelease: { ru: 'Результаты опубликованы', en: 'The results are released' },
})
