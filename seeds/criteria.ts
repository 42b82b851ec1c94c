/** The library that a firm starts with: the three defaults of the method and what companies often ask for beside them. */
import { defaultCriteria } from '../schema/criteria/terms.ts'

export interface CriterionText {
  name: string
  question: string
  /** Five points of the scale in words, lowest first. */
  points: readonly [string, string, string, string, string]
}

export interface LibraryEntry {
  code: string
  ru: CriterionText
  en: CriterionText
}

export const criteriaLibrary: readonly LibraryEntry[] = [
  ...defaultCriteria,
  {
    code: 'completeness',
    ru: {
      name: 'Полнота',
      question: 'Получаете ли вы всё, о чём просили, за одно обращение?',
      points: [
        'Почти всегда чего-то не хватает',
        'Часто приходится обращаться повторно',
        'Иногда приходится обращаться повторно',
        'Повторные обращения редки',
        'Всё нужное приходит с первого раза',
      ],
    },
    en: {
      name: 'Completeness',
      question: 'Do you get everything you asked for with one request?',
      points: [
        'Something is missing nearly every time',
        'A second request is often needed',
        'A second request is sometimes needed',
        'A second request is rare',
        'Everything needed comes the first time',
      ],
    },
  },
  {
    code: 'accessibility',
    ru: {
      name: 'Доступность',
      question: 'Легко ли понять, к кому и как обратиться, и застать этого человека?',
      points: [
        'Непонятно, к кому обращаться, застать никого нельзя',
        'Нужного сотрудника приходится долго искать',
        'Обычно находится, но не сразу',
        'Ответственный известен и почти всегда на связи',
        'Ответственный известен, на связи, замена предусмотрена',
      ],
    },
    en: {
      name: 'Accessibility',
      question: 'Is it easy to know whom to ask and how, and to reach that person?',
      points: [
        'Nobody knows whom to ask, nobody can be reached',
        'The right person takes long to find',
        'The right person is found, though not at once',
        'The person in charge is known and nearly always reachable',
        'The person in charge is known and reachable, with a deputy',
      ],
    },
  },
  {
    code: 'clarity',
    ru: {
      name: 'Понятность',
      question: 'Насколько понятны требования, формы, инструкции и ответы подразделения?',
      points: [
        'Непонятны: каждый раз приходится догадываться',
        'Скорее непонятны: много лишнего и противоречивого',
        'Понятны частично: вопросы остаются',
        'Понятны: уточнять приходится редко',
        'Полностью понятны: всё ясно с первого чтения',
      ],
    },
    en: {
      name: 'Clarity',
      question: 'How clear are the requirements, forms, instructions and answers of the unit?',
      points: [
        'Unclear: one has to guess every time',
        'Mostly unclear: a lot is superfluous or contradictory',
        'Partly clear: questions remain',
        'Clear: there is rarely anything to ask',
        'Entirely clear at first reading',
      ],
    },
  },
  {
    code: 'information',
    ru: {
      name: 'Информирование',
      question: 'Сообщают ли вам о ходе работы и об изменениях до того, как вы спросите?',
      points: [
        'О ходе работы ничего не известно',
        'Узнать что-то можно, только если настаивать',
        'На вопрос отвечают, сами сообщают редко',
        'О важном сообщают сами',
        'Ход работы виден всегда, об изменениях узнаём заранее',
      ],
    },
    en: {
      name: 'Information',
      question: 'Are you told about progress and changes before you ask?',
      points: [
        'Nothing is known about progress',
        'One learns something only by insisting',
        'Questions are answered; news rarely comes unasked',
        'What matters is told unasked',
        'Progress can always be seen; changes are told beforehand',
      ],
    },
  },
  {
    code: 'initiative',
    ru: {
      name: 'Инициатива',
      question: 'Предлагает ли подразделение решения, а не только исполняет указанное?',
      points: [
        'Отказывается или ждёт точных указаний',
        'Делает строго по указанию, о проблемах молчит',
        'О проблемах сообщает, решения предлагает редко',
        'Часто предлагает решения',
        'Замечает проблему раньше нас и приходит с решением',
      ],
    },
    en: {
      name: 'Initiative',
      question: 'Does the unit offer solutions, or does it only do what it is told?',
      points: [
        'It refuses or waits for exact orders',
        'It does as told and keeps silent about problems',
        'It names problems and rarely offers solutions',
        'It often offers solutions',
        'It sees a problem before we do and brings a solution',
      ],
    },
  },
  {
    code: 'competence',
    ru: {
      name: 'Компетентность',
      question: 'Хватает ли сотрудникам знаний, чтобы решать ваши вопросы?',
      points: [
        'Знаний не хватает даже для простых вопросов',
        'Решают простые вопросы, и те с ошибками',
        'Решают простые вопросы, со сложными не справляются',
        'Решают и сложные вопросы, иногда с чужой помощью',
        'Решают любые вопросы своей области и объясняют решение',
      ],
    },
    en: {
      name: 'Competence',
      question: 'Do the people know enough to settle your questions?',
      points: [
        'Not even enough for simple questions',
        'Simple questions are settled, with mistakes',
        'Simple questions are settled, hard ones are not',
        'Hard questions are settled too, at times with help',
        'Every question of their field is settled and explained',
      ],
    },
  },
  {
    code: 'flexibility',
    ru: {
      name: 'Гибкость',
      question: 'Как подразделение действует, когда обстоятельства меняются или просьба выходит за рамки обычной?',
      points: [
        'Отказывает, ссылаясь на правила',
        'Соглашается только под давлением руководства',
        'Идёт навстречу, но медленно',
        'Обычно находит подходящий вариант',
        'Быстро находит вариант, устраивающий обе стороны',
      ],
    },
    en: {
      name: 'Flexibility',
      question: 'What does the unit do when circumstances change or a request is out of the ordinary?',
      points: [
        'It refuses and points at the rules',
        'It agrees only under pressure from above',
        'It meets us halfway, but slowly',
        'It usually finds a way',
        'It quickly finds a way that suits both sides',
      ],
    },
  },
  {
    code: 'disputes',
    ru: {
      name: 'Решение разногласий',
      question: 'Как подразделение разбирает ошибки и спорные случаи?',
      points: [
        'Обвиняет нас, разбирать случай отказывается',
        'Разбирает только после жалобы руководству',
        'Разбирает, но ошибка повторяется',
        'Признаёт ошибку и исправляет её',
        'Исправляет ошибку и устраняет её причину',
      ],
    },
    en: {
      name: 'Settling disputes',
      question: 'How does the unit deal with mistakes and disputed cases?',
      points: [
        'It blames us and refuses to look into the case',
        'It looks into the case only after a complaint to the top',
        'It looks into the case, but the mistake comes back',
        'It admits the mistake and mends it',
        'It mends the mistake and removes its cause',
      ],
    },
  },
  {
    code: 'economy',
    ru: {
      name: 'Простота взаимодействия',
      question: 'Сколько лишних согласований, повторных запросов и бумаг требует работа с подразделением?',
      points: [
        'Лишнего больше, чем самой работы',
        'Лишнего много',
        'Лишнее есть, но терпимо',
        'Лишнего мало',
        'Ничего лишнего: каждый шаг нужен',
      ],
    },
    en: {
      name: 'Ease of dealing',
      question: 'How many needless approvals, repeated questions and papers does work with the unit take?',
      points: [
        'More of these than of the work itself',
        'Many',
        'Some, but bearable',
        'Few',
        'None: every step is needed',
      ],
    },
  },
]
