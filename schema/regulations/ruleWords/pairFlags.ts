/** Flags about pairs and groups of units. */
import type { FlagTexts } from './texts.ts'

const residual = [
  'отклонение',
  'residual',
  'если обе оценки отличаются от ожидаемых не меньше чем на столько баллов',
  'both marks differ from what was expected by at least so many points',
] as const

export const pairFlagTexts: FlagTexts = {
  F5: {
    section: '3.2',
    name: ['Взаимность оценок', 'Reciprocity'],
    notices: [
      'компании, где пары подразделений отвечают оценкой на оценку',
      'companies in which pairs of units answer mark with mark',
    ],
    thresholds: {
      r: [
        'корреляция',
        'correlation',
        'если корреляция взаимных оценок не меньше этой',
        'mutual marks correlate at least so strongly',
      ],
      p: [
        'вероятность случайности',
        'probability of chance',
        'если вероятность случайного совпадения ниже этой',
        'chance alone is less probable than this',
      ],
      minDyads: [
        'взаимных пар',
        'mutual pairs',
        'если взаимных пар не меньше',
        'there are at least so many mutual pairs',
      ],
    },
  },
  F6: {
    section: '3.2',
    name: ['Взаимная щедрость или жёсткость', 'Mutual generosity or harshness'],
    notices: [
      'пары подразделений, которые одинаково завышают или занижают оценки друг другу',
      'pairs of units that both overrate or underrate each other',
    ],
    thresholds: { residual },
  },
  F7: {
    section: '3.2',
    name: ['Ответное снижение', 'Retaliation'],
    notices: [
      'пары, где за низкой оценкой в следующем раунде последовало снижение в ответ',
      'pairs in which a low mark was answered by a lower one in the next round',
    ],
    thresholds: {
      residual: [
        'низкая оценка',
        'low mark',
        'если первая оценка ниже ожидаемой не меньше чем на столько баллов',
        'the first mark was below what was expected by at least so many points',
      ],
      change: [
        'снижение в ответ',
        'drop in return',
        'если ответная оценка упала не меньше чем на столько баллов',
        'the mark in return fell by at least so many points',
      ],
    },
  },
  F11: {
    section: '3.4',
    name: ['Группы взаимной поддержки', 'Cliques'],
    notices: [
      'группы подразделений, которые ставят своим выше, чем остальным',
      'groups of units that mark their own above others',
    ],
    thresholds: {
      edge: [
        'связь в группе',
        'tie within the group',
        'если взаимные оценки выше ожидаемых не меньше чем на столько баллов',
        'mutual marks exceed what was expected by at least so many points',
      ],
      lift: [
        'преимущество группы',
        'lift of the group',
        'если преимущество своих перед остальными не меньше стольких баллов',
        'the group’s own are ahead of others by at least so many points',
      ],
      minUnits: [
        'подразделений в группе',
        'units in the group',
        'если в группе не меньше стольких подразделений',
        'the group has at least so many units',
      ],
    },
  },
}
