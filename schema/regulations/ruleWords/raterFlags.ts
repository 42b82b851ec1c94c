/** Flags about one rater, one link or one score. */
import type { FlagTexts } from './texts.ts'

const providers = [
  'оценено подразделений',
  'providers rated',
  'если оценено не меньше стольких подразделений',
  'at least so many providers were rated',
] as const

const effect = [
  'влияние на балл',
  'effect on the score',
  'если балл меняется не меньше чем на столько',
  'the score changes by at least so much',
] as const

export const raterFlagTexts: FlagTexts = {
  F1: {
    section: '3.1',
    name: ['Строгий или мягкий оценщик', 'Severe or lenient rater'],
    notices: [
      'клиентов, которые ставят всем заметно ниже или выше других',
      'clients that mark everybody well below or above others',
    ],
    thresholds: {
      shift: [
        'сдвиг',
        'shift',
        'если сдвиг оценок клиента не меньше стольких баллов',
        'the client’s marks are shifted by at least so many points',
      ],
      t: [
        'надёжность сдвига',
        'reliability of the shift',
        'если сдвиг больше своей погрешности не меньше чем во столько раз',
        'the shift is at least so many times its error',
      ],
      minProviders: providers,
    },
  },
  F2: {
    section: '3.1',
    name: ['Состав клиентов влияет на балл', 'The mix of clients moves the score'],
    notices: ['баллы, которые зависят от того, кто именно оценивал', 'scores that depend on who happened to rate'],
    thresholds: { effect },
  },
  F3: {
    section: '3.1',
    name: ['Несравнимые группы', 'Groups that cannot be compared'],
    notices: ['подразделения, у которых нет общих клиентов с остальными', 'units that share no clients with the rest'],
    thresholds: {},
  },
  F4: {
    section: '3.1',
    name: ['Резкая смена строгости', 'Sudden change of severity'],
    notices: [
      'клиентов, которые от раунда к раунду стали строже или мягче ко всем',
      'clients that grew severer or milder to all between rounds',
    ],
    thresholds: {
      shift: [
        'сдвиг',
        'shift',
        'если строгость изменилась не меньше чем на столько баллов',
        'severity changed by at least so many points',
      ],
    },
  },
  F8: {
    section: '3.3',
    name: ['Одинаковые ответы человека', 'One person, the same answers'],
    notices: [
      'анкеты, где всем и за всё поставлена одна и та же оценка',
      'questionnaires with one and the same mark throughout',
    ],
    thresholds: {
      minAnswers: [
        'ответов',
        'answers',
        'если в анкете не меньше стольких ответов',
        'there are at least so many answers',
      ],
      minProviders: providers,
    },
  },
  F9: {
    section: '3.3',
    name: ['Одинаковые ответы по связи', 'The same answers on a link'],
    notices: [
      'связи, где анкет без различий между критериями необычно много',
      'links with unusually many questionnaires that do not tell criteria apart',
    ],
    thresholds: {
      p: [
        'вероятность случайности',
        'probability of chance',
        'если вероятность случайности ниже этой',
        'chance alone is less probable than this',
      ],
      minQuestionnaires: [
        'анкет',
        'questionnaires',
        'если анкет не меньше',
        'there are at least so many questionnaires',
      ],
    },
  },
  F10: {
    section: '3.3',
    name: ['Потолок оценок', 'Ceiling'],
    notices: [
      'клиентов, которые почти всегда ставят высшую оценку',
      'clients that nearly always give the highest mark',
    ],
    thresholds: {
      share: [
        'доля высших оценок',
        'share of the highest marks',
        'если доля высших оценок не меньше этой',
        'the share of the highest marks is at least this',
      ],
      minAnswers: ['ответов', 'answers', 'если ответов не меньше', 'there are at least so many answers'],
      minProviders: providers,
    },
  },
  F12: {
    section: '3.5',
    name: ['Влияние одного клиента', 'Influence of one client'],
    notices: [
      'клиентов, без которых балл подразделения заметно иной',
      'clients without which a unit’s score is markedly different',
    ],
    thresholds: { effect },
  },
}
