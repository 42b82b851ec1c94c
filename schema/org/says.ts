import { words } from '../core/say.ts'

/** What the live chart says; what an import says stands beside the importer. */
export const says = words('org', {
  unitNotFound: { ru: 'Подразделение не найдено.', en: 'The unit was not found.' },
  employeeNotFound: { ru: 'Сотрудник не найден.', en: 'The employee was not found.' },
  changeNotFound: { ru: 'Изменение оргструктуры не найдено.', en: 'The change of the chart was not found.' },
  uploadNotFound: {
    ru: 'Загруженный файл не найден: он хранится сутки. Загрузите его ещё раз.',
    en: 'The uploaded file was not found: it is kept for a day. Upload it again.',
  },
  unitCodeTaken: {
    ru: 'Код «{code}» уже носит подразделение «{name}».',
    en: 'The code “{code}” already belongs to the unit “{name}”.',
  },
  closedCodeTaken: {
    ru: 'Код «{code}» носило закрытое подразделение «{name}». Дайте новому другой код.',
    en: 'The code “{code}” belonged to the closed unit “{name}”. Give the new one another code.',
  },
  employeeCodeTaken: {
    ru: 'Код «{code}» уже носит другой сотрудник.',
    en: 'The code “{code}” already belongs to another employee.',
  },
  leftCodeTaken: {
    ru: 'Код «{code}» носит сотрудник, который выбыл. Верните его или дайте новому другой код.',
    en: 'The code “{code}” belongs to an employee who has left. Take them back or give the new one another code.',
  },
  emailTaken: {
    ru: 'Адрес {email} уже указан у другого сотрудника: личная ссылка на анкету приходит каждому на свой адрес.',
    en: 'The address {email} already belongs to another employee: the personal link to a questionnaire needs an address of its own.',
  },
  unitClosed: {
    ru: 'Подразделение «{name}» закрыто и больше не меняется.',
    en: 'The unit “{name}” is closed and changes no more.',
  },
  otherCompany: {
    ru: 'Это подразделение другой компании.',
    en: 'This unit belongs to another company.',
  },
  underItself: {
    ru: 'Подразделение «{name}» нельзя подчинить самому себе или тому, что стоит под ним.',
    en: 'The unit “{name}” cannot be put under itself or under a unit below it.',
  },
  tooDeep: {
    ru: 'Дерево глубже {limit, plural, one {# уровня} few {# уровней} many {# уровней} other {# уровня}} не поддерживается.',
    en: 'A tree deeper than {limit, plural, one {# level} other {# levels}} is not supported.',
  },
  tooManyUnits: {
    ru: 'В компании может быть не больше {limit, plural, one {# подразделения} few {# подразделений} many {# подразделений} other {# подразделения}}.',
    en: 'A company may have at most {limit, plural, one {# unit} other {# units}}.',
  },
  closeHasEmployees: {
    ru: 'В подразделении {count, plural, one {# сотрудник} few {# сотрудника} many {# сотрудников} other {# сотрудника}}. Переведите их или объедините подразделение с другим.',
    en: 'The unit has {count, plural, one {# employee} other {# employees}}. Move them or merge the unit into another.',
  },
  closeHasChildren: {
    ru: 'Под подразделением {count, plural, one {стоит # другое} few {стоят # других} many {стоят # других} other {стоят # других}}. Сначала переместите их.',
    en: '{count, plural, one {# unit stands} other {# units stand}} under this one. Move them first.',
  },
  mergeIntoItself: {
    ru: 'Подразделение нельзя объединить с самим собой.',
    en: 'A unit cannot be merged into itself.',
  },
  mergeUpsideDown: {
    ru: '«{into}» стоит под «{name}»: вливайте нижнее подразделение в верхнее.',
    en: '“{into}” stands under “{name}”: merge the lower unit into the upper one.',
  },
  splitNobody: {
    ru: 'Выберите, кто из сотрудников переходит в новое подразделение.',
    en: 'Choose which employees go to the new unit.',
  },
  splitEverybody: {
    ru: 'В новое подразделение переходят все сотрудники: переименуйте прежнее, разделять нечего.',
    en: 'Everybody would go to the new unit: rename the present one, there is nothing to split.',
  },
  headNotChosen: {
    ru: 'Руководителем нового подразделения может стать тот, кто в него переходит.',
    en: 'The head of the new unit is one of those who go there.',
  },
  notOfUnit: {
    ru: 'Не все выбранные сотрудники работают в подразделении «{name}».',
    en: 'Not all of the chosen employees work in the unit “{name}”.',
  },
  employeeLeft: {
    ru: 'Этот сотрудник выбыл.',
    en: 'This employee has left.',
  },
  headOfOther: {
    ru: 'Руководителем может быть только сотрудник этой же компании.',
    en: 'Only an employee of the same company can be head.',
  },
  representativesCount: {
    ru: 'От подразделения говорят от одного до трёх представителей.',
    en: 'One to three representatives speak for a unit.',
  },
  badRegime: { ru: 'Режим: R1, R2 или по умолчанию.', en: 'The regime is R1, R2 or the default.' },
  badPlace: {
    ru: 'Место среди соседних подразделений — от нуля.',
    en: 'The place among the siblings counts from zero.',
  },
  undoNotLast: {
    ru: 'Отменить можно только последнее изменение оргструктуры.',
    en: 'Only the last change of the chart can be undone.',
  },
  undoAlready: { ru: 'Это изменение уже отменено.', en: 'This change has already been undone.' },
  undoTouched: {
    ru: 'То, что затронуло изменение, с тех пор правили: отменить его целиком уже нельзя.',
    en: 'What the change touched has been edited since: it can no longer be undone as a whole.',
  },
  undoInUse: {
    ru: 'На то, что появилось с этим изменением, уже опираются сотрудники, связи, услуги, согласования, личные ссылки или раунды: отменить его нельзя.',
    en: 'Employees, links, services, agreements, personal links or rounds already rest on what this change has added: it cannot be undone.',
  },
  nothingToUndo: { ru: 'Отменять нечего.', en: 'There is nothing to undo.' },
  previewOutdated: {
    ru: 'С тех пор как вы смотрели отчёт, оргструктура или настройки изменились. Посмотрите отчёт ещё раз.',
    en: 'The chart or the options have changed since you looked at the report. Look at it again.',
  },
  importHasErrors: {
    ru: 'Импорт невозможен, пока в файле {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}: исправьте эти строки, сделайте выбор или исключите их.',
    en: 'The import must wait: the file has {count, plural, one {# error} other {# errors}}. Mend these rows, choose, or exclude them.',
  },
  importAsks: {
    ru: 'Импорт ждёт подтверждения: {question}',
    en: 'The import waits for a confirmation: {question}',
  },
  csrf: {
    ru: 'Запрос пришёл без заголовка X-Requested-With: так файлы не принимаются.',
    en: 'The request came without the header X-Requested-With: files are not taken so.',
  },
  badFileName: {
    ru: 'Имя файла в заголовке X-File-Name закодировано неверно: нужно процентное кодирование UTF-8.',
    en: 'The file name in the header X-File-Name is encoded wrongly: percent-encoded UTF-8 is needed.',
  },
  emptyFile: { ru: 'Файл пуст.', en: 'The file is empty.' },
  fileTooLarge: {
    ru: 'Файл больше {limit, number} МБ. Разделите его на части или удалите лишние листы.',
    en: 'The file is larger than {limit, number} MB. Split it or remove the sheets that are not needed.',
  },
  badMapping: {
    ru: 'Столбец назначается полю один раз.',
    en: 'A column is given to a field once.',
  },
  badHash: {
    ru: 'Передайте planHash из отчёта о пробном импорте.',
    en: 'Pass the planHash of the report of the dry run.',
  },
  tooManyChoices: { ru: 'Слишком много значений в списке.', en: 'The list holds too many values.' },
})

/** What a change of the chart was, for the button that undoes it. */
export const changeSays = words('org', {
  didImport: {
    ru: 'Импорт оргструктуры: подразделений затронуто {units, number}, сотрудников {employees, number}',
    en: 'Import of the chart: {units, number} units and {employees, number} employees touched',
  },
  didAddUnit: { ru: 'Добавлено подразделение «{name}»', en: 'Unit “{name}” added' },
  didRenameUnit: {
    ru: 'Подразделение «{before}» переименовано в «{name}»',
    en: 'Unit “{before}” renamed to “{name}”',
  },
  didMoveUnit: { ru: 'Перемещено подразделение «{name}»', en: 'Unit “{name}” moved' },
  didMergeUnits: {
    ru: '{count, plural, one {Присоединено к другому подразделение} few {Присоединены к другому # подразделения} many {Присоединены к другому # подразделений} other {Присоединены к другому # подразделения}}: {name}',
    en: '{count, plural, one {# unit} other {# units}} merged into another: {name}',
  },
  didSplitUnit: { ru: 'Выделено подразделение «{name}»', en: 'Unit “{name}” split off' },
  didCloseUnit: { ru: 'Закрыто подразделение «{name}»', en: 'Unit “{name}” closed' },
  didSetHead: {
    ru: 'Назначен или снят руководитель подразделения «{name}»',
    en: 'Head of the unit “{name}” set or removed',
  },
  didSetRegime: { ru: 'Изменён режим подразделения «{name}»', en: 'Regime of the unit “{name}” changed' },
  didSetRepresentatives: { ru: 'Изменён список представителей: {names}', en: 'Representatives changed: {names}' },
  didSetSponsor: { ru: 'Назначен спонсор системы: {name}', en: 'Sponsor of the system set: {name}' },
  didUnsetSponsor: { ru: 'Снята роль спонсора системы: {name}', en: 'Sponsor of the system removed: {name}' },
  didAddEmployee: { ru: 'Добавлен сотрудник: {name}', en: 'Employee added: {name}' },
  didEditEmployee: { ru: 'Изменены данные сотрудника: {name}', en: 'Employee’s data changed: {name}' },
  didMoveEmployee: { ru: 'Переведён сотрудник: {name}', en: 'Employee moved: {name}' },
  didMarkLeft: { ru: 'Сотрудник выбыл: {name}', en: 'Employee left: {name}' },
  didTakeBack: { ru: 'Сотрудник возвращён: {name}', en: 'Employee taken back: {name}' },
})
