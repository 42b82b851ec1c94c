import { words } from '../core/say.ts'

export const says = words('regulations', {
  notFound: { ru: 'Редакция Положения не найдена.', en: 'The version of the regulation was not found.' },
  title: {
    ru: 'Положение о системе «Внутренний клиент»',
    en: 'Regulation of the “Internal client” system',
  },
  notRules: { ru: 'Передайте правила как объект с группами правил.', en: 'Give the rules as an object of groups.' },
  noWeights: {
    ru: 'Сначала согласуйте веса: редакция Положения называет свои веса.',
    en: 'Agree on weights first: a version of the regulation names its weights.',
  },
  weightsNotAgreed: {
    ru: 'Редакция весов № {number} не действует: выберите согласованную.',
    en: 'Version {number} of the weights does not stand: choose the agreed one.',
  },
  anotherOpen: {
    ru: 'Редакция № {number} ещё не утверждена: доработайте или удалите её.',
    en: 'Version {number} is not approved yet: finish or delete it.',
  },
  onlyDraft: {
    ru: 'Редакция № {number} {state, select, inApproval {на согласовании: верните её в работу} approved {утверждена: подготовьте следующую} inForce {действует: подготовьте следующую} other {утратила силу: подготовьте следующую}}.',
    en: 'Version {number} is {state, select, inApproval {in approval: return it first} approved {approved: draft the next one} inForce {in force: draft the next one} other {superseded: draft the next one}}.',
  },
  notInApproval: {
    ru: 'Вернуть можно только редакцию на согласовании.',
    en: 'Only a version in approval can be returned.',
  },
  alreadyApproved: { ru: 'Редакция № {number} уже утверждена.', en: 'Version {number} has been approved already.' },
  notApproved: {
    ru: 'Редакция № {number} не утверждена: ввести её в действие нельзя.',
    en: 'Version {number} is not approved and cannot be put in force.',
  },
  alreadyInForce: { ru: 'Редакция № {number} уже действует.', en: 'Version {number} is in force already.' },
  superseded: {
    ru: 'Редакция № {number} утратила силу: действует более поздняя.',
    en: 'Version {number} is superseded by a later one.',
  },
  inFuture: {
    ru: 'Редакция вводится в действие не позже сегодняшнего дня, {today}.',
    en: 'A version is put in force from today, {today}, or from an earlier day.',
  },
  beforeFormer: {
    ru: 'Прежняя редакция действует с {from}: новая не может вступить в силу раньше.',
    en: 'The former version has been in force since {from}: the new one cannot begin earlier.',
  },
  scaleOrder: {
    ru: 'Верхняя граница шкалы должна быть больше нижней.',
    en: 'The upper end of the scale must be above the lower end.',
  },
  changed: { ru: '{label}: было {from}, стало {to}', en: '{label}: was {from}, now {to}' },
  weightsExplained: {
    ru: 'Веса задают, сколько значит каждый критерий в балле; новые веса — новое согласование.',
    en: 'The weights say how much each criterion counts in the score; new weights are a new agreement.',
  },
  weightsLabel: { ru: 'Редакция весов', en: 'Version of the weights' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  fileName: { ru: 'Положение, редакция {number}, {company}', en: 'Regulation, version {number}, {company}' },
  sheetFileName: {
    ru: 'Лист ознакомления, редакция {number}, {company}',
    en: 'Acquaintance sheet, version {number}, {company}',
  },
  nothing: { ru: 'не задано', en: 'not set' },
})
