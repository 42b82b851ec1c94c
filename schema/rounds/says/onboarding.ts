import { words } from '../../core/say.ts'

export const says = words('onboarding', {
  needsChart: { ru: 'Сначала загрузите оргструктуру.', en: 'First import the org chart.' },
  needsLinks: { ru: 'Сначала отметьте, кто кому клиент.', en: 'First mark who is whose client.' },
  needsCriteria: { ru: 'Сначала выберите критерии.', en: 'First choose the criteria.' },
  needsWeights: { ru: 'Сначала согласуйте веса.', en: 'First agree the weights.' },
  needsRegulation: { ru: 'Сначала введите Положение в действие.', en: 'First put a regulation in force.' },
})
