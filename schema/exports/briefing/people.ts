/** A page for those who answer, and a page for heads of units. */
import { words } from '../../core/say.ts'

export const respondents = words('exports.briefing.respondents', {
  beforeTitle: { ru: 'Коротко', en: 'In short' },
  forUnit: {
    ru: 'Вы отвечаете как внутренний клиент: рассказываете, как вашему подразделению работается с теми, чьими услугами оно пользуется.',
    en: 'You answer as an internal client: you tell how it is for your unit to work with those whose services it uses.',
  },
  answerTitle: { ru: 'Как отвечать', en: 'How to answer' },
  period: {
    ru: 'Вспоминайте весь период, а не последний случай. Судите о работе, а не о человеке.',
    en: 'Think of the whole period, not of the latest case. Judge the work, not the person.',
  },
  honest: {
    ru: 'Ставьте оценку, которую готовы объяснить. Одинаковые оценки всем не помогут никому.',
    en: 'Give the rating that you could explain. The same rating for all helps nobody.',
  },
  comment: {
    ru: 'В комментарии пишите о деле: что случилось, чего не хватило, как было бы лучше. В анонимном режиме не называйте себя и не пересказывайте случаев, по которым вас узнают.',
    en: 'Write about the work in a comment: what happened, what was missing, what would be better. Where answers are anonymous, do not name yourself or tell a story that gives you away.',
  },
  ownLink: {
    ru: 'Ссылка личная: не пересылайте её.',
    en: 'The link is personal: do not forward it.',
  },
  protectedTitle: { ru: 'Что защищено и кто что увидит', en: 'What is protected, and who sees what' },
  regimeR1: {
    ru: 'По умолчанию за подразделение отвечают представители (не больше {max}), и их оценка — оценка подразделения: анонимности в этом режиме нет. Режим написан в анкете до первого ответа.',
    en: 'By default representatives (at most {max}) speak for a unit, and their rating is the unit’s: there is no anonymity in this regime. The questionnaire says which regime is yours before the first answer.',
  },
  regimeR2: {
    ru: 'По умолчанию сотрудники отвечают анонимно. Если за подразделение говорят названные представители, это написано в анкете до первого ответа.',
    en: 'By default the staff answers anonymously. Where named representatives speak for a unit, the questionnaire says so before the first answer.',
  },
  afterTitle: { ru: 'Что будет потом', en: 'What comes next' },
  plan: {
    ru: 'Руководитель обсудит результат с подразделением и составит план улучшений; в следующем раунде его проверят.',
    en: 'The head will discuss the result with the unit and write a plan of improvements, which is checked in the next round.',
  },
})

export const heads = words('exports.briefing.heads', {
  beforeTitle: { ru: 'До раунда', en: 'Before the round' },
  links: {
    ru: 'Проверьте карту связей: кто ваши клиенты и кто поставщики. Лишнее оспорьте, пропущенное предложите; после открытия раунда карта не меняется.',
    en: 'Check the map of links: who your clients are and who your providers. Dispute what is wrong and propose what is missing; once a round is open the map does not change.',
  },
  tell: {
    ru: 'Расскажите подразделению, зачем это, и раздайте памятку участнику. Важнее всего сказать, что за честную оценку никого не накажут.',
    en: 'Tell your unit what it is for, and hand out the page for respondents. Above all say that nobody is punished for an honest rating.',
  },
  time: {
    ru: 'Дайте людям 15 минут рабочего времени на анкету.',
    en: 'Give people 15 minutes of working time for the questionnaire.',
  },
  duringTitle: { ru: 'Пока анкеты открыты', en: 'While questionnaires are open' },
  dontAsk: {
    ru: 'Не спрашивайте, кто и что поставил, и не подсказывайте оценок. Просить можно об одном: ответить.',
    en: 'Do not ask who rated what, and suggest no ratings. The one thing to ask for is an answer.',
  },
  dontTrade: {
    ru: 'Не договаривайтесь с коллегами об оценках: одинаковые взаимные оценки видны в данных.',
    en: 'Make no arrangements about ratings with colleagues: mutual favours show in the data.',
  },
  afterTitle: { ru: 'После публикации', en: 'After the release' },
  plan: {
    ru: 'Обсудите результат с подразделением и внутренними клиентами и составьте план улучшений по форме из Положения: что, кто, к какому сроку.',
    en: 'Discuss the result with the unit and its clients and write a plan of improvements on the form of the regulation: what, who, by when.',
  },
  read: {
    ru: 'Начните с вопроса «что мы можем исправить», а не «кто это написал». Искать авторов нельзя.',
    en: 'Begin with what can be mended, not with who wrote it. Looking for authors is not allowed.',
  },
  meet: {
    ru: 'Поговорите с двумя-тремя клиентами: балл говорит, где болит, а почему — знают они.',
    en: 'Talk with two or three clients: the score says where it hurts, they know why.',
  },
})
