/** What the method judges by unless a company decides otherwise (domain.md 3): each with five labelled points, lowest first. */
export const defaultCriteria = [
  {
    code: 'quality',
    ru: {
      name: 'Качество',
      question: 'Насколько результат соответствует тому, о чём вы просили, — заявке, техническому заданию, норме?',
      points: [
        'Не соответствует: работу пришлось переделывать целиком',
        'Скорее не соответствует: значительную часть пришлось исправлять',
        'Соответствует частично: были заметные недочёты',
        'Соответствует: недочёты мелкие и на работу не влияли',
        'Соответствует полностью: исправлять было нечего',
      ],
    },
    en: {
      name: 'Quality',
      question: 'How well does the result match what you asked for: the request, the terms of reference, the norm?',
      points: [
        'It does not: the work had to be done anew',
        'Mostly not: a large part had to be corrected',
        'In part: there were noticeable flaws',
        'It does: flaws were small and did not get in the way',
        'Completely: there was nothing to correct',
      ],
    },
  },
  {
    code: 'time',
    ru: {
      name: 'Сроки',
      question: 'Насколько точно соблюдаются согласованные сроки?',
      points: [
        'Сроки срывались почти всегда',
        'Сроки срывались часто, о переносе не предупреждали',
        'Сроки срывались иногда, о переносе обычно предупреждали',
        'Сроки соблюдались, редкие переносы согласованы заранее',
        'Сроки соблюдались всегда',
      ],
    },
    en: {
      name: 'Time',
      question: 'How exactly are agreed terms kept?',
      points: [
        'Terms were missed nearly every time',
        'Terms were missed often and without warning',
        'Terms were missed at times, mostly with a warning',
        'Terms were kept; rare delays were agreed beforehand',
        'Terms were always kept',
      ],
    },
  },
  {
    code: 'attitude',
    ru: {
      name: 'Отношение',
      question: 'Уважительно ли с вами общаются, легко ли сделать заказ и получить ответ на сообщение?',
      points: [
        'Неуважительно: обратиться трудно, на сообщения не отвечают',
        'Скорее неуважительно: ответа приходится добиваться',
        'По-разному: зависит от сотрудника или случая',
        'Уважительно: обратиться легко, отвечают быстро',
        'Уважительно и внимательно: помогают даже сверх просьбы',
      ],
    },
    en: {
      name: 'Attitude',
      question: 'Are you treated with respect, and is it easy to place an order and to get an answer?',
      points: [
        'Without respect: hard to reach, messages stay unanswered',
        'Mostly without respect: an answer has to be fought for',
        'It varies with the person or the case',
        'With respect: easy to reach, quick to answer',
        'With respect and care: they help even beyond the request',
      ],
    },
  },
] as const
