import { words } from '../../../schema/core/say.ts'

/** What an import of an org chart says: about the file, about a row and how to mend it, about the plan. */
export const fileSays = words('org', {
  importEmpty: {
    ru: 'Файл пуст: в нём нет ни одной строки под заголовками.',
    en: 'The file is empty: there is no row below the headings.',
  },
  importTooLarge: {
    ru: 'Файл больше {limit, number} МБ. Разделите его на части или удалите лишние листы.',
    en: 'The file is larger than {limit, number} MB. Split it or remove the sheets that are not needed.',
  },
  importTooManyRows: {
    ru: 'В файле больше {limit, plural, one {# строки} few {# строк} many {# строк} other {# строк}}. Разделите его на части.',
    en: 'The file has more than {limit, plural, one {# row} other {# rows}}. Split it into parts.',
  },
  importTooManyColumns: {
    ru: 'В файле больше {limit, plural, one {# столбца} few {# столбцов} many {# столбцов} other {# столбцов}}. Оставьте только нужные.',
    en: 'The file has more than {limit, plural, one {# column} other {# columns}}. Keep only those that are needed.',
  },
  importNotInEncoding: {
    ru: 'Файл не читается в кодировке {encoding}. Выберите другую кодировку или сохраните файл в UTF-8.',
    en: 'The file cannot be read as {encoding}. Choose another encoding or save the file in UTF-8.',
  },
  importNotText: {
    ru: 'Это не текст: в файле встречаются нулевые или испорченные символы. Сохраните таблицу как CSV или XLSX.',
    en: 'This is not text: the file holds null or broken characters. Save the table as CSV or XLSX.',
  },
  importOldExcel: {
    ru: 'Это старый формат Excel (.xls). Сохраните таблицу как «Книга Excel (.xlsx)» или CSV.',
    en: 'This is the old Excel format (.xls). Save the table as “Excel Workbook (.xlsx)” or CSV.',
  },
  importBrokenBook: {
    ru: 'Книга Excel повреждена или защищена паролем. Откройте её и сохраните заново как .xlsx.',
    en: 'The Excel workbook is damaged or protected by a password. Open it and save it again as .xlsx.',
  },
  importBookUnpacksTooLarge: {
    ru: 'В распакованном виде книга занимает больше {limit, number} МБ. Удалите лишние листы, картинки и оформление пустых строк.',
    en: 'Unpacked, the workbook takes more than {limit, number} MB. Remove the sheets, pictures and formatted empty rows that are not needed.',
  },
  importNoSheet: {
    ru: 'В книге нет листа «{sheet}». Есть листы: {sheets}.',
    en: 'The workbook has no sheet “{sheet}”. Its sheets are: {sheets}.',
  },
  importQuoteOpen: {
    ru: 'Кавычка, открытая в строке {line, number}, нигде не закрыта. Закройте её или удалите.',
    en: 'The quotation mark opened in line {line, number} is never closed. Close or remove it.',
  },
  importUnreadable: {
    ru: 'Строка {line, number} не читается как строка таблицы. Проверьте кавычки и разделитель.',
    en: 'Line {line, number} cannot be read as a row of a table. Check the quotation marks and the delimiter.',
  },
})

export const rowSays = words('org', {
  importRagged: {
    ru: 'Строка {line, number}: ячеек {found, number}, а заголовков {expected, number}. Добавьте или удалите разделители либо возьмите ячейку с разделителем внутри в кавычки.',
    en: 'Line {line, number} has {found, number} cells under {expected, number} headings. Add or remove delimiters, or quote the cell that contains one.',
  },
  importCellTooLong: {
    ru: 'Строка {line, number}, столбец «{column}»: в ячейке {length, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}, а можно не больше {limit, number}. Сократите текст или исключите строку.',
    en: 'Line {line, number}, column “{column}”: the cell holds {length, plural, one {# character} other {# characters}}, at most {limit, number} are allowed. Shorten the text or exclude the row.',
  },
  importNeedsUnit: {
    ru: 'Не выбран столбец с названием или кодом подразделения. Сопоставьте его.',
    en: 'No column is chosen for the name or code of the unit. Map one.',
  },
  importNeedsPath: {
    ru: 'Не выбран столбец с путём вида «A / B / C». Сопоставьте его или выберите другой вид дерева.',
    en: 'No column is chosen for the path such as “A / B / C”. Map one or choose another shape of the tree.',
  },
  importNeedsSuperior: {
    ru: 'Не выбран столбец, где сказано, кому подчиняется должность. Сопоставьте его или выберите другой вид дерева.',
    en: 'No column is chosen for whom a post reports to. Map one or choose another shape of the tree.',
  },
  importNeedsPost: {
    ru: 'Не выбран столбец, на который ссылается подчинение: номер должности, табельный номер, почта или имя.',
    en: 'No column is chosen that “reports to” refers to: the post’s reference, the employee’s code, e-mail or name.',
  },
  importColumnUsedTwice: {
    ru: 'Столбец «{column}» выбран для нескольких полей. Оставьте одно.',
    en: 'The column “{column}” is chosen for several fields. Keep one.',
  },
  importNoColumn: {
    ru: 'В файле нет столбца «{column}». Выберите другой.',
    en: 'The file has no column “{column}”. Choose another.',
  },
  importDuplicateUnit: {
    ru: 'Код подразделения «{code}» уже встретился в строке {first, number}. Дайте этой строке свой код или исключите её.',
    en: 'The unit code “{code}” stands already in line {first, number}. Give this row a code of its own or exclude it.',
  },
  importCodeOfTwoUnits: {
    ru: 'Код «{code}» носят два подразделения: «{first}» (строка {line, number}) и «{second}». Дайте одному из них другой код.',
    en: 'Two units bear the code “{code}”: “{first}” (line {line, number}) and “{second}”. Give one of them another code.',
  },
  importDuplicatePost: {
    ru: 'Должность с номером «{code}» уже описана в строке {first, number}. Исключите одну из строк или исправьте номер.',
    en: 'The post “{code}” stands already in line {first, number}. Exclude one of the rows or correct the reference.',
  },
  importDuplicateEmployee: {
    ru: 'Сотрудник с кодом «{code}» уже записан в строке {first, number}. Если это другой человек, дайте ему свой код; если тот же — оставьте одну строку.',
    en: 'The employee “{code}” stands already in line {first, number}. If this is somebody else, give them a code of their own; if not, keep one row.',
  },
  importDuplicateNamesake: {
    ru: 'Имя «{name}» уже есть в строке {first, number}, и различить этих людей не по чему. Добавьте столбец с табельным номером или адрес почты.',
    en: 'The name “{name}” stands already in line {first, number} and nothing tells the two apart. Add a column with personnel numbers or an e-mail.',
  },
  importDuplicateEmail: {
    ru: 'Адрес {email} уже указан в строке {first, number}. Анкета приходит по личной ссылке, поэтому адрес у каждого свой.',
    en: 'The address {email} stands already in line {first, number}. A questionnaire comes by a personal link, so everybody needs an address of their own.',
  },
  importMalformedEmail: {
    ru: 'Адрес почты «{found}» записан с ошибкой. Нужен один адрес вида name@company.ru.',
    en: 'The e-mail address “{found}” is malformed. One address like name@company.com is needed.',
  },
  importUnknownLocale: {
    ru: 'Язык «{found}» не поддерживается. Напишите ru или en либо оставьте ячейку пустой.',
    en: 'The language “{found}” is not supported. Write ru or en, or leave the cell blank.',
  },
  importMalformedFte: {
    ru: 'Ставка «{found}» не похожа на число. Напишите, например, 1 или 0,5; без исправления ставка не учитывается.',
    en: 'The FTE “{found}” is not a number. Write 1 or 0.5, for instance; uncorrected, it is left out.',
  },
  importMissingUnit: {
    ru: 'Не указано подразделение. Заполните столбец «{column}».',
    en: 'The unit is missing. Fill in the column “{column}”.',
  },
  importMissingUnitName: {
    ru: 'У подразделения с кодом «{code}» нет названия. Заполните его хотя бы в одной строке.',
    en: 'The unit “{code}” has no name. Fill it in in at least one row.',
  },
  importMissingEmployeeName: {
    ru: 'У сотрудника {found} нет имени. Заполните столбец «{column}».',
    en: 'The employee {found} has no name. Fill in the column “{column}”.',
  },
  importSpelling: {
    ru: 'Одно название записано по-разному: {spellings}. Считаем это одним подразделением — «{name}».',
    en: 'One name is written in different ways: {spellings}. It is taken as one unit, “{name}”.',
  },
})

/** What belongs in a cell, for the column «expected» of the report. */
export const expectedSays = words('org', {
  importExpectedUnit: { ru: 'код или название подразделения либо пусто', en: 'a unit’s code or name, or nothing' },
  importExpectedPost: { ru: 'номер другой должности либо пусто', en: 'the reference of another post, or nothing' },
  importExpectedUnique: { ru: 'значение, которого нет в других строках', en: 'a value that no other row has' },
  importExpectedFilled: { ru: 'заполненная ячейка', en: 'a filled cell' },
  importExpectedCells: { ru: 'столько же ячеек, сколько заголовков', en: 'as many cells as headings' },
  importExpectedShort: {
    ru: 'не больше {limit, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}',
    en: 'at most {limit, plural, one {# character} other {# characters}}',
  },
  importExpectedEmail: { ru: 'адрес вида name@company.ru', en: 'an address like name@company.com' },
  importExpectedLocale: { ru: 'ru, en или пусто', en: 'ru, en or nothing' },
  importExpectedNumber: { ru: 'число', en: 'a number' },
  importExpectedOneParent: { ru: 'одно вышестоящее подразделение', en: 'one parent unit' },
  importExpectedOneName: { ru: 'одно написание', en: 'one spelling' },
  importExpectedEmployee: {
    ru: 'да, нет либо код, адрес или имя одного сотрудника',
    en: 'yes, no, or the code, address or name of one employee',
  },
  importExpectedColumn: { ru: 'столбец файла', en: 'a column of the file' },
})
