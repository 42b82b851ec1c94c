/** What the server says to the person at the terminal, in the terminal's language. */
import { say, tell, words, type Locale } from '../../schema/core/say.ts'

const w = words('main', {
  openingServer: {
    ru: 'Подключаюсь к PostgreSQL и проверяю структуру базы…',
    en: 'Connecting to PostgreSQL and checking its structure…',
  },
  openingEmbedded: {
    ru: 'Открываю встроенную базу PGlite в папке {dir}.\nОна для знакомства, разработки и тестов: одно соединение, нужен примерно 1 ГБ памяти, отключение питания может стоить последних записей, долгие запросы не прерываются. Для работы с людьми задайте DATABASE_URL (PostgreSQL 15 или новее).',
    en: 'Opening the embedded database PGlite in {dir}.\nIt is for evaluation, development and tests: one connection, about 1 GB of memory, a power cut may cost the last writes, long queries are not interrupted. For work with people set DATABASE_URL (PostgreSQL 15 or newer).',
  },
  ready: {
    ru: '\n«Внутренний клиент» работает.\n  Консоль консультанта:  {place}/console/\n  API (GraphQL):         {place}/graphql\n  Состояние:             {place}/readyz',
    en: '\nInternal client is running.\n  Consultants’ console:  {place}/console/\n  API (GraphQL):         {place}/graphql\n  Health:                {place}/readyz',
  },
  account: {
    ru: '  Вход в демо:           {email}, пароль {password}',
    en: '  Demo sign-in:          {email}, password {password}',
  },
  stop: { ru: 'Остановить: Ctrl+C.', en: 'Stop it by Ctrl+C.' },
  ending: {
    ru: 'Завершаю работу: дорабатываю начатые запросы. Ещё один сигнал остановит сразу.',
    en: 'Ending: finishing the requests under way. Another signal stops at once.',
  },
  databaseLost: {
    ru: 'Процесс встроенной базы завершился, без него работать нельзя: {reason}\nЗапустите систему снова; подтверждённые записи на месте.',
    en: 'The embedded database’s process has ended, and nothing works without it: {reason}\nStart the system again; what was acknowledged is kept.',
  },
  notOpened: {
    ru: 'PostgreSQL по адресу {place} не открылся: {reason}. Проверьте, что сервер работает и что имя, пароль и база в DATABASE_URL верны.',
    en: 'PostgreSQL at {place} did not open: {reason}. Check that the server runs and that name, password and database in DATABASE_URL are right.',
  },
  portTaken: {
    ru: 'Порт {port} занят другой программой. Остановите её или задайте другой порт в PORT.',
    en: 'Port {port} is taken by another program. Stop it, or set another port in PORT.',
  },
  portForbidden: {
    ru: 'Порт {port} занять нельзя: на него нет прав. Задайте в PORT порт от 1024.',
    en: 'Port {port} may not be taken: there is no right to it. Set a port from 1024 in PORT.',
  },
  unforeseen: {
    ru: 'Запустить не удалось из-за непредвиденной ошибки:',
    en: 'The start failed by an unforeseen error:',
  },
})

interface Account {
  email: string
  password: string
}

/** The sentences of one start; ports are told without a thousands separator. */
export const createMainSays = (locale: Locale) => {
  const told = (name: keyof typeof w, params: Record<string, string> = {}) => tell(say(w[name], params), locale)
  return {
    openingServer: () => told('openingServer'),
    openingEmbedded: (dir: string) => told('openingEmbedded', { dir }),
    ready: (place: string, accounts: readonly Account[]) =>
      [
        told('ready', { place }),
        ...accounts.map(({ email, password }) => told('account', { email, password })),
        `${told('stop')}\n`,
      ].join('\n'),
    ending: (_signal: string) => told('ending'),
    databaseLost: (reason: string) => told('databaseLost', { reason }),
    notOpened: (place: string, reason: string) => told('notOpened', { place, reason }),
    portTaken: (port: number) => told('portTaken', { port: String(port) }),
    portForbidden: (port: number) => told('portForbidden', { port: String(port) }),
    unforeseen: () => told('unforeseen'),
  }
}
