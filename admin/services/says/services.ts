import { words } from '../../../schema/core/say.ts'

export const says = words('console.services.catalogue', {
  title: {
    ru: '{count, plural, =0 {Услуг пока нет} one {# услуга} few {# услуги} many {# услуг} other {# услуги}}',
    en: '{count, plural, =0 {No services yet} one {# service} other {# services}}',
  },
  lead: {
    ru: 'Что подразделения делают для других. Услугу можно указать у связи, чтобы клиент знал, что оценивает.',
    en: 'What units do for others. A link may name a service, so that the client knows what it rates.',
  },
  emptyText: {
    ru: 'Каталог необязателен: связи работают и без него.',
    en: 'The catalogue may stay empty: links work without it.',
  },
  caption: { ru: 'Каталог услуг', en: 'Catalogue of services' },
  provider: { ru: 'Поставщик', en: 'Provider' },
  all: { ru: 'Все поставщики', en: 'All providers' },
  name: { ru: 'Услуга', en: 'Service' },
  description: { ru: 'Из чего состоит', en: 'What it consists of' },
  state: { ru: 'Состояние', en: 'State' },
  offered: { ru: 'оказывается', en: 'offered' },
  retired: { ru: 'выведена', en: 'retired' },
  showRetired: { ru: 'Показывать выведенные', en: 'Show retired ones' },
  actions: { ru: 'Действия', en: 'Actions' },
  add: { ru: 'Добавить услугу', en: 'Add a service' },
  addText: {
    ru: 'Назовите услугу так, как её называют клиенты.',
    en: 'Name the service as its clients do.',
  },
  edit: { ru: 'Изменить', en: 'Edit' },
  editTitle: { ru: 'Изменить услугу', en: 'Edit the service' },
  editText: {
    ru: 'Новое название увидят во всех связях, где услуга указана.',
    en: 'The new name will be seen in all links that name the service.',
  },
  save: { ru: 'Сохранить услугу', en: 'Save the service' },
  retire: { ru: 'Вывести', en: 'Retire' },
  restore: { ru: 'Вернуть', en: 'Bring back' },
  ofService: { ru: '{verb}: {name}', en: '{verb}: {name}' },
  didAdd: { ru: 'Услуга добавлена: {name}', en: 'The service was added: {name}' },
  didEdit: { ru: 'Услуга сохранена: {name}', en: 'The service was saved: {name}' },
  didRetire: { ru: 'Услуга выведена из каталога: {name}', en: 'The service was retired: {name}' },
  didRestore: { ru: 'Услуга снова в каталоге: {name}', en: 'The service is back in the catalogue: {name}' },
})
