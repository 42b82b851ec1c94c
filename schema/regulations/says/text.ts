/** Sentences about the text of a version: its sections, its Markdown, the firm's templates. */
import { words } from '../../core/say.ts'

export const says = words('regulations.edit', {
  noSection: { ru: 'Такого раздела в редакции нет.', en: 'The version has no such section.' },
  tooManySections: {
    ru: 'Своих разделов может быть не больше {most}.',
    en: 'A version has at most {most} sections of its own.',
  },
  headingIsGenerated: {
    ru: 'Заголовок этого раздела задан; переименовать можно только собственный раздел.',
    en: 'The heading of this section is given; only a section of your own can be renamed.',
  },
  ownHasOneText: {
    ru: 'У собственного раздела один текст: в нём нет условий, после которых можно писать.',
    en: 'A section of your own has one text: it holds no clauses to write after.',
  },
  noHtml: {
    ru: 'Разметка HTML не поддерживается: уберите «{what}».',
    en: 'HTML is not supported: remove “{what}”.',
  },
  badLink: {
    ru: 'Ссылка «{what}» не годится: адрес начинается с https://, http:// или mailto:.',
    en: 'The link “{what}” won’t do: an address begins with https://, http:// or mailto:.',
  },
  noPictures: { ru: 'Картинки в тексте не поддерживаются.', en: 'Pictures are not supported.' },
  tooDeep: {
    ru: 'Списки вкладываются не глубже трёх уровней.',
    en: 'Lists are nested three levels deep at most.',
  },
  tableTooWide: {
    ru: 'В таблице может быть не больше {most} столбцов.',
    en: 'A table has at most {most} columns.',
  },
  noTemplate: { ru: 'Шаблон не найден.', en: 'The template was not found.' },
  templateTaken: { ru: 'Шаблон с таким названием уже есть.', en: 'There is a template of this name already.' },
  tooManyTemplates: { ru: 'Шаблонов может быть не больше {most}.', en: 'A firm keeps at most {most} templates.' },
  nothingToSave: {
    ru: 'В этой редакции нет вашего текста: сохранять в шаблон нечего.',
    en: 'This version holds no text of your own: there is nothing to keep as a template.',
  },
})
