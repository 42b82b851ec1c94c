import { words } from '../../../schema/core/say.ts'

/** What an import says of how units and posts stand under one another. */
export const treeSays = words('org', {
  importUnknownParent: {
    ru: 'Вышестоящего подразделения «{found}» нет ни в файле, ни в оргструктуре. Добавьте для него строку или исправьте ссылку.',
    en: 'The parent unit “{found}” is neither in the file nor in the chart. Add a row for it or correct the reference.',
  },
  importAmbiguousParent: {
    ru: 'Подразделений с названием «{found}» несколько. Укажите код вышестоящего подразделения.',
    en: 'Several units are called “{found}”. Give the code of the parent unit.',
  },
  importUnknownSuperior: {
    ru: 'Руководящей должности «{found}» в файле нет. Исправьте ссылку, добавьте строку или выберите, кому подчиняется «{post}».',
    en: 'The senior post “{found}” is not in the file. Correct the reference, add a row, or choose whom “{post}” reports to.',
  },
  importExcludedSuperior: {
    ru: '«{post}» подчиняется должности «{found}» из исключённой строки {line, number}. Верните её или выберите, кому подчиняется «{post}».',
    en: '“{post}” reports to “{found}” of the excluded line {line, number}. Take it back, or choose whom “{post}” reports to.',
  },
  importUnitOwnParent: {
    ru: 'Подразделение «{name}» подчинено самому себе. Укажите вышестоящее или оставьте ячейку пустой.',
    en: 'The unit “{name}” is its own parent. Name the unit above it or leave the cell blank.',
  },
  importPostOwnSuperior: {
    ru: 'Должность «{code}» ({title}) подчинена самой себе. Укажите, кому она подчиняется, или оставьте ячейку пустой.',
    en: 'The post “{code}” ({title}) reports to itself. Say whom it reports to or leave the cell blank.',
  },
  importUnitCircle: {
    ru: 'Подразделения подчинены по кругу: {path}. Исправьте одно из звеньев или выберите, какое разорвать.',
    en: 'Units stand above one another in a circle: {path}. Correct one of the steps or choose which to cut.',
  },
  importPostCircle: {
    ru: 'Должности подчинены по кругу: {path}. Исправьте одно из звеньев или выберите, какое разорвать.',
    en: 'Posts report to one another in a circle: {path}. Correct one of the steps or choose which to cut.',
  },
  importDerivedCircle: {
    ru: 'Подразделения, выведенные из подчинения должностей, замкнулись в круг: {path} (звенья дают должности {posts}). Выберите, какое звено разорвать.',
    en: 'The units derived from the posts stand in a circle: {path} (the steps come from the posts {posts}). Choose which step to cut.',
  },
  importParentConflict: {
    ru: 'У подразделения «{name}» в файле разные вышестоящие: {found}. Оставьте одно или выберите нужное.',
    en: 'The unit “{name}” has different parents in the file: {found}. Keep one or choose.',
  },
  importDerivedConflict: {
    ru: 'Старшие должности подразделения «{name}» подчинены разным подразделениям: {found}. Пока выбрано {proposed, select, top {«никому»} other {«{proposed}»}} — предположительно; выберите сами, если это не так.',
    en: 'The top posts of “{name}” report to different units: {found}. For now {proposed, select, top {“nobody”} other {“{proposed}”}} is taken, as a guess; choose another if it is wrong.',
  },
  importUnknownHead: {
    ru: 'Руководитель «{found}» подразделения «{name}» не найден среди сотрудников. Пока руководитель не назначен.',
    en: 'The head “{found}” of “{name}” is not among the employees. For now no head is set.',
  },
  importSeveralHeads: {
    ru: 'У подразделения «{name}» несколько руководителей: {found}. Оставьте одного.',
    en: 'The unit “{name}” has several heads: {found}. Keep one.',
  },
})

/** What an import says of a plan: its guards, and what only the live chart brings to light. */
export const planSays = words('org', {
  importGuardRemoval: {
    ru: 'Импорт удалит {count, plural, one {# сотрудника} few {# сотрудников} many {# сотрудников} other {# сотрудника}} из {of, number} ({share, number, ::percent .0}) — больше {limit, number, ::percent}. Похоже на неполный файл. Подтвердите, если так и задумано.',
    en: 'The import would remove {count, plural, one {# employee} other {# employees}} of {of, number} ({share, number, ::percent .0}), over {limit, number, ::percent}. The file may be incomplete. Confirm if this is meant.',
  },
  importGuardSwap: {
    ru: 'У {count, plural, one {# сотрудника} few {# сотрудников} many {# сотрудников} other {# сотрудника}} из {of, number} ({share, number, ::percent .0}) сменился код — больше {limit, number, ::percent}. Похоже, столбец с кодами сдвинут. Подтвердите, если так и задумано.',
    en: 'The code of {count, plural, one {# employee} other {# employees}} of {of, number} ({share, number, ::percent .0}) has changed, over {limit, number, ::percent}. The column of codes may have slipped. Confirm if this is meant.',
  },
  importUnitKeepsPeople: {
    ru: 'Подразделения «{name}» в файле нет, но в нём остаются сотрудники: {count, number}. Переведите их или верните подразделение в файл.',
    en: 'The unit “{name}” is not in the file but still has people: {count, number}. Move them or put the unit back into the file.',
  },
  importPlanCircle: {
    ru: 'Вместе с нынешней оргструктурой получается круг: {path}. Добавьте в файл недостающие подразделения или исправьте вышестоящие.',
    en: 'Together with the present chart this makes a circle: {path}. Add the missing units to the file or correct the parents.',
  },
  importEmailTaken: {
    ru: 'Адрес {email} уже принадлежит сотруднику «{name}» ({code}), которого в файле нет. Исправьте адрес или добавьте этого сотрудника.',
    en: 'The address {email} already belongs to “{name}” ({code}), who is not in the file. Correct the address or add that employee.',
  },
  rejectedLine: { ru: 'Строка', en: 'Line' },
  rejectedReason: { ru: 'Причина', en: 'Reason' },
})
