/** What a company changed since a round was opened, one sentence per change. */
import { words } from '../../core/say.ts'

export const says = words('rounds.changes', {
  unitAdded: { ru: 'Новое подразделение «{name}».', en: 'New unit “{name}”.' },
  unitGone: { ru: 'Подразделения «{name}» больше нет.', en: 'The unit “{name}” is gone.' },
  unitRenamed: {
    ru: 'Подразделение «{from}» теперь называется «{to}».',
    en: 'The unit “{from}” is now called “{to}”.',
  },
  unitMoved: { ru: 'Подразделение «{name}» переподчинено.', en: 'The unit “{name}” has moved in the chart.' },
  headChanged: { ru: 'В подразделении «{name}» сменился руководитель.', en: 'The unit “{name}” has another head.' },
  regimeChanged: {
    ru: 'Режим подразделения «{name}»: был {from}, стал {to}.',
    en: 'Regime of the unit “{name}”: was {from}, is {to}.',
  },
  linkAdded: { ru: 'Новая связь «{client}» → «{provider}».', en: 'New link “{client}” → “{provider}”.' },
  linkGone: { ru: 'Связи «{client}» → «{provider}» больше нет.', en: 'The link “{client}” → “{provider}” is gone.' },
  intensityChanged: {
    ru: 'Интенсивность связи «{client}» → «{provider}»: была {from}, стала {to}.',
    en: 'Intensity of the link “{client}” → “{provider}”: was {from}, is {to}.',
  },
  criterionAdded: { ru: 'Новый критерий «{name}», вес {to}.', en: 'New criterion “{name}”, weight {to}.' },
  criterionGone: {
    ru: 'Критерия «{name}» больше нет, его вес был {from}.',
    en: 'The criterion “{name}” is gone; its weight was {from}.',
  },
  criterionReworded: {
    ru: 'Критерий «{name}» переименован, вопрос и шкала прежние.',
    en: 'The criterion “{name}” has been renamed; question and scale are the same.',
  },
  weightChanged: {
    ru: 'Вес критерия «{name}»: был {from}, стал {to}.',
    en: 'Weight of the criterion “{name}”: was {from}, is {to}.',
  },
  ruleChanged: {
    ru: 'Правило {path}: было {from}, стало {to}.',
    en: 'Rule {path}: was {from}, is {to}.',
  },
  regulationChanged: {
    ru: 'Действует другая редакция Положения.',
    en: 'Another version of the regulation is in force.',
  },
  regulationGone: { ru: 'Действующего Положения нет.', en: 'No regulation is in force.' },
  peopleChanged: {
    ru: 'Подразделение «{name}»: {joined, plural, =0 {новых участников нет} one {# новый участник} few {# новых участника} many {# новых участников} other {# нового участника}}, {left, plural, =0 {никто не выбыл} one {# выбыл} few {# выбыли} many {# выбыло} other {# выбыло}}.',
    en: 'Unit “{name}”: {joined, plural, =0 {no new participants} one {# new participant} other {# new participants}}, {left, plural, =0 {nobody left} one {# left} other {# left}}.',
  },
})
