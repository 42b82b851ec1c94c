import { words } from '../../../../schema/core/say.ts'

/** The rules of an agreement in sentences: one each, with its numbers. */
export const rulesSays = words('console.agreement.rules', {
  iterations: {
    ru: 'Кругов — не больше {most}; потом решает заказчик, а возражения записываются.',
    en: 'At most {most} iterations; then the owner decides, and the dissent is recorded.',
  },
  quorum: {
    ru: 'Кворум: высказаться должны не меньше {quorum} подразделений ({count} из {units}).',
    en: 'Quorum: at least {quorum} of the units must judge ({count} of {units}).',
  },
  quorumAlone: {
    ru: 'Кворум: высказаться должны не меньше {quorum} подразделений.',
    en: 'Quorum: at least {quorum} of the units must judge.',
  },
  stop: {
    ru: 'Веса предлагают, когда мнения близки: в среднем переложить {strict} из 100 или {loose} при похожем порядке критериев (W от {w}) — или когда они перестали меняться.',
    en: 'Weights are proposed when the opinions are near: {strict} of 100 to move on average, or {loose} with a like order of criteria (W from {w}); or once they stand still.',
  },
  accept: {
    ru: 'Предложение принято, если согласны не меньше {accept} подразделений; останавливают его возражения {blocking} подразделений.',
    en: 'A proposal stands when at least {accept} of the units accept; objections of {blocking} stop it.',
  },
  'silence.yes': {
    ru: 'Молчание — согласие, если кворум был и подразделению писали дважды.',
    en: 'Silence is consent where there was a quorum and the unit was written to twice.',
  },
  'silence.no': { ru: 'Молчание согласием не считается.', en: 'Silence is no consent.' },
  days: {
    ru: 'На ответ предложению — {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}.',
    en: 'A proposal is answered within {days, plural, one {# working day} other {# working days}}.',
  },
  pairs: {
    ru: 'Попарные сравнения противоречивы, если CR не меньше {limit} ({table, select, alonsoLamata {формула Алонсо — Ламаты} saaty1980 {таблица Саати 1980 г.} other {таблица Саати 2005 г.}}): худшие просят пересмотреть.',
    en: 'Comparisons in pairs contradict one another from a CR of {limit} on ({table, select, alonsoLamata {Alonso and Lamata} saaty1980 {Saaty’s table of 1980} other {Saaty’s table of 2005}}): the worst are to be reconsidered.',
  },
  'tables.alonsoLamata': { ru: 'Алонсо — Ламата', en: 'Alonso and Lamata' },
  'tables.saaty1980': { ru: 'Саати, 1980', en: 'Saaty, 1980' },
  'tables.saaty2005': { ru: 'Саати, 2005', en: 'Saaty, 2005' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
})
