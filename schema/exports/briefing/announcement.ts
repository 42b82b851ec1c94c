/** The letter in which the sponsor announces the system to everybody. */
import { words } from '../../core/say.ts'

export const announcement = words('exports.briefing.announcement', {
  greeting: { ru: 'Уважаемые коллеги!', en: 'Dear colleagues,' },
  what: {
    ru: 'В компании «{company}» начинает работать система «Внутренний клиент». Каждое подразделение чем-то помогает другим и само пользуется чужой помощью. Теперь мы будем регулярно спрашивать внутренних клиентов, как им работается с теми, чьими услугами они пользуются.',
    en: '{company} is introducing the internal client system. Every unit serves others and is served by others. From now on internal clients will be asked regularly how it is to work with those whose services they use.',
  },
  why: {
    ru: 'Мы ищем не виноватых, а места, где работа между подразделениями даёт сбой, чтобы их исправить. Оценивается работа подразделения, а не отдельные люди.',
    en: 'We look for the places where work between units breaks down, in order to mend them, not for culprits. The work of a unit is rated, never a single person.',
  },
  criteriaTitle: { ru: 'Что оценивается', en: 'What is rated' },
  criteria: {
    ru: 'Критерии и их веса из 100 выбраны заранее{agreedBy, select, none {} other { (согласовано: {agreedBy})}}:',
    en: 'The criteria and their weights of 100 were chosen beforehand{agreedBy, select, none {} other { (agreed by: {agreedBy})}}:',
  },
  criterion: { ru: '{name} — {weight}. {question}', en: '{name}: {weight}. {question}' },
  howTitle: { ru: 'Как это будет', en: 'How it will be' },
  invitation: {
    ru: 'Перед раундом вам придёт письмо с личной ссылкой на анкету.',
    en: 'Before a round you will get a letter with your personal link to the questionnaire.',
  },
  rulesTitle: { ru: 'По каким правилам', en: 'By which rules' },
  rules: {
    ru: 'Правила одинаковы для всех и записаны в Положении (редакция № {number}, действует с {day}): что спрашиваем, как считаем, кто и что увидит. Прочитайте его, оно короткое. К письму приложены памятка участнику и объяснение расчёта с примером.',
    en: 'The rules are the same for all and stand in the regulation (version {number}, in force since {day}): what is asked, how it is computed, who sees what. Please read it; it is short. A page for respondents and the calculation with an example are enclosed.',
  },
  questions: {
    ru: 'Вопросы задавайте консультанту, который ведёт раунды, или своему руководителю.',
    en: 'Put your questions to the consultant who runs the rounds, or to your head.',
  },
  signature: {
    ru: '_______________________ (должность, подпись, дата)',
    en: '_______________________ (position, signature, date)',
  },
})
