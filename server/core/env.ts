/**
 * Configuration: read once from the environment, named wholly when wrong, passed on as a plain object.
 * Nothing else in the house reads `process.env`.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { tell, say, words, type Locale } from '../../schema/core/say.ts'

type Source = Readonly<Record<string, string | undefined>>
/** The process can't start. The message is the whole story (what is so, what to do): print it without a stack. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}

/**
 * Without `databaseUrl` the database is the embedded one in `dataDir`; without `migrationDatabaseUrl`, `databaseUrl` migrates.
 * `port` 0 lets the system choose; `dataDir` is absolute; `publicUrl` has no slash at its end; the keys are 32 bytes:
 * personal links are derived from `linkKey`, `sealKey` wraps the private halves of the rounds' seals.
 */
export interface Env {
  readonly nodeEnv: (typeof nodeEnvs)[number]
  readonly port: number
  readonly host: string
  readonly databaseUrl: string | null
  readonly migrationDatabaseUrl: string | null
  readonly dataDir: string
  readonly publicUrl: string
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly linkKey: Buffer
  readonly sealKey: Buffer
  readonly logLevel: (typeof logLevels)[number]
  readonly demo: boolean
}

const nodeEnvs = ['development', 'test', 'production'] as const
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const yes = ['true', '1', 'yes', 'on']

const w = words('env', {
  wrong: {
    ru: 'Запустить нельзя: неверно {count, plural, one {задана # переменная} few {заданы # переменные} many {задано # переменных} other {задано # переменной}} окружения.',
    en: 'Cannot start: {count, plural, one {# environment variable is} other {# environment variables are}} wrong.',
  },
  is: { ru: '{name} должна быть такой: {what}.', en: '{name} should be {what}.' },
  port: { ru: 'целое число от 0 до 65535', en: 'a whole number from 0 to 65535' },
  like: { ru: 'адрес вида {what}', en: 'an address like {what}' },
  key: {
    ru: '32 случайных байта в base64, как их печатает «openssl rand -base64 32» (с DATABASE_URL обязательна)',
    en: '32 random bytes in base64, as “openssl rand -base64 32” prints them (required with DATABASE_URL)',
  },
  oneOf: { ru: 'одно из: {what}', en: 'one of: {what}' },
  production: {
    ru: 'адрес PostgreSQL, раз NODE_ENV=production: встроенная база не переживает отключения питания и годится для знакомства; чтобы всё-таки взять её, задайте ALLOW_EMBEDDED_IN_PRODUCTION=true',
    en: 'the address of a PostgreSQL, because NODE_ENV=production: the embedded database does not survive a power cut and is for evaluation; to use it all the same, set ALLOW_EMBEDDED_IN_PRODUCTION=true',
  },
  keysFile: {
    ru: 'Файл ключей {file} испорчен. Верните его из резервной копии: без прежних ключей личные ссылки и опечатанные ответы не открыть.',
    en: 'The file of keys {file} is damaged. Restore it from a backup: without the former keys personal links and sealed answers cannot be opened.',
  },
})

/** An issue's text is a sentence's name, then what fills it, after a colon. */
const url = (like: string, ...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `like:${like}`)
const postgresLike = 'postgres://user:password@host:5432/name'
const postgres = url(postgresLike, 'postgres:', 'postgresql:')
const mailLike = 'like:client@example.org'
const oneOf = (values: readonly string[]) => `oneOf:${values.join(', ')}`
const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'key')
const flag = z
  .string()
  .toLowerCase()
  .refine((text) => [...yes, 'false', '0', 'no', 'off'].includes(text), oneOf(['true', 'false']))
  .transform((text) => yes.includes(text))

const shape = z.object({
  NODE_ENV: z.enum(nodeEnvs, oneOf(nodeEnvs)).default('development'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'port')
    .transform(Number)
    .refine((port) => port <= 65_535, 'port')
    .default(4000),
  HOST: z.string().optional(),
  DATABASE_URL: postgres.optional(),
  MIGRATION_DATABASE_URL: postgres.optional(),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: url('https://client.example.org', 'http:', 'https:').optional(),
  SMTP_URL: url('smtp://user:password@host:587', 'smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, mailLike)
    .optional(),
  LINK_KEY: key.optional(),
  SEAL_KEY: key.optional(),
  LOG_LEVEL: z.enum(logLevels, oneOf(logLevels)).optional(),
  DEMO: flag.optional(),
  ALLOW_EMBEDDED_IN_PRODUCTION: flag.optional(),
})
type Given = z.infer<typeof shape>

/** What is wrong between variables, as [variable, issue]; a wrong one counts as set here. */
function findConflicts(source: Source): [string, string][] {
  const set = (name: keyof Given) => name in source
  const external = set('DATABASE_URL')
  const allowed = yes.includes(source['ALLOW_EMBEDDED_IN_PRODUCTION']?.toLowerCase() ?? '')
  const conflicts: [boolean, string, string][] = [
    [external && !set('LINK_KEY'), 'LINK_KEY', 'key'],
    [external && !set('SEAL_KEY'), 'SEAL_KEY', 'key'],
    [!external && set('MIGRATION_DATABASE_URL'), 'DATABASE_URL', `like:${postgresLike}`],
    [set('SMTP_URL') && !set('MAIL_FROM'), 'MAIL_FROM', mailLike],
    [source['NODE_ENV'] === 'production' && !external && !allowed, 'DATABASE_URL', 'production'],
  ]
  return conflicts.flatMap(([is, name, issue]) => (is ? [[name, issue]] : []))
}

/** Russian for a terminal in a Russian locale, else English. */
export const terminalLocale = (source: Source): Locale =>
  /^ru/i.test(source['LC_ALL'] || source['LC_MESSAGES'] || source['LANG'] || '') ? 'ru' : 'en'

function describe(issue: string, locale: Locale): string {
  const colon = issue.indexOf(':')
  const name = colon < 0 ? issue : issue.slice(0, colon)
  return tell(say(w[name as keyof typeof w], { what: issue.slice(colon + 1) }), locale)
}

function refuse(wrong: [string, string][], locale: Locale): never {
  const lines = wrong.map(([name, what]) => `  ${tell(say(w.is, { name, what: describe(what, locale) }), locale)}`)
  throw new StartRefusal([tell(say(w.wrong, { count: wrong.length }), locale), ...lines].join('\n'))
}

const keysShape = z.object({ linkKey: key, sealKey: key })

/** Keys of the embedded database live beside it, made at first need; a link is taken atomically, so two starts agree. */
function keepKeys(dataDir: string, locale: Locale): { linkKey: Buffer; sealKey: Buffer } {
  const file = join(dataDir, 'keys.json')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
    const made = { linkKey: randomBytes(32).toString('base64'), sealKey: randomBytes(32).toString('base64') }
    writeFileSync(fresh, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true })
    try {
      linkSync(fresh, file)
    } catch (error) {
      if (!existsSync(file)) throw error
    } finally {
      unlinkSync(fresh)
    }
  }
  chmodSync(file, 0o600)
  try {
    return keysShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new StartRefusal(tell(say(w.keysFile, { file }), locale))
  }
}

/**
 * Reads the configuration from a record such as `process.env`; an empty variable counts as not set.
 * Without DATABASE_URL, missing keys are made and kept in DATA_DIR/keys.json (a test that gives both keys touches no disk).
 * Throws one `StartRefusal` that names every wrong variable and what it should be.
 */
export function readEnv(source: Source): Env {
  const locale = terminalLocale(source)
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = shape.safeParse(filled)
  const conflicts = findConflicts(filled)
  if (!parsed.success || conflicts.length > 0) {
    const issues = parsed.error?.issues.map((issue): [string, string] => [String(issue.path[0]), issue.message]) ?? []
    refuse([...new Map([...issues, ...conflicts]).entries()], locale)
  }
  return furnish(parsed.data, locale)
}

function furnish(given: Given, locale: Locale): Env {
  const dataDir = resolve(given.DATA_DIR)
  const { LINK_KEY, SEAL_KEY, DATABASE_URL } = given
  const keys = LINK_KEY && SEAL_KEY ? { linkKey: LINK_KEY, sealKey: SEAL_KEY } : keepKeys(dataDir, locale)
  return {
    nodeEnv: given.NODE_ENV,
    port: given.PORT,
    host: given.HOST ?? (DATABASE_URL ? '0.0.0.0' : '127.0.0.1'),
    databaseUrl: DATABASE_URL ?? null,
    migrationDatabaseUrl: given.MIGRATION_DATABASE_URL ?? null,
    dataDir,
    publicUrl: (given.PUBLIC_URL ?? `http://localhost:${given.PORT}`).replace(/\/+$/, ''),
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? 'internal-client@localhost',
    linkKey: LINK_KEY ?? keys.linkKey,
    sealKey: SEAL_KEY ?? keys.sealKey,
    logLevel: given.LOG_LEVEL ?? (given.NODE_ENV === 'test' ? 'silent' : 'info'),
    demo: given.DEMO ?? !DATABASE_URL,
  }
}
