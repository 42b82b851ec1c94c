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

export interface Env {
  readonly nodeEnv: (typeof nodeEnvs)[number]
  /** 0 lets the system choose a port. */
  readonly port: number
  readonly host: string
  /** Null means the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  /** The owner's connection for migrations; null means that `databaseUrl` may migrate. */
  readonly migrationDatabaseUrl: string | null
  /** Absolute path. */
  readonly dataDir: string
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** 32 bytes: personal links are derived from it. */
  readonly linkKey: Buffer
  /** 32 bytes: wraps the private halves of the rounds' seals. */
  readonly sealKey: Buffer
  readonly logLevel: (typeof logLevels)[number]
  readonly demo: boolean
}

const nodeEnvs = ['development', 'test', 'production'] as const
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const yes = ['true', '1', 'yes', 'on']
const no = ['false', '0', 'no', 'off']

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
  ownerAlone: {
    ru: 'пустой: без DATABASE_URL база встроенная, и отдельного владельца у неё нет',
    en: 'empty: without DATABASE_URL the database is the embedded one, which has no separate owner',
  },
  production: {
    ru: 'адрес PostgreSQL, раз NODE_ENV=production: встроенная база не переживает отключения питания и годится для знакомства; чтобы всё-таки взять её, задайте ALLOW_EMBEDDED_IN_PRODUCTION=true',
    en: 'the address of a PostgreSQL, because NODE_ENV=production: the embedded database does not survive a power cut and is for evaluation; to use it all the same, set ALLOW_EMBEDDED_IN_PRODUCTION=true',
  },
  keysFile: {
    ru: 'Файл ключей {file} испорчен. Верните его из резервной копии: без прежних ключей личные ссылки и опечатанные ответы не открыть.',
    en: 'The file of keys {file} is damaged. Restore it from a backup: without the former keys personal links and sealed answers cannot be opened.',
  },
})
type Sentence = keyof typeof w

/** An issue's text is a sentence's name, then what fills it, after a colon. */
const url = (like: string, ...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `like:${like}`)
const postgres = url('postgres://user:password@host:5432/name', 'postgres:', 'postgresql:')
const mailLike = 'like:client@example.org'
const oneOf = (values: readonly string[]) => `oneOf:${values.join(', ')}`
const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'key')
const flag = z
  .string()
  .toLowerCase()
  .refine((text) => [...yes, ...no].includes(text), oneOf(['true', 'false']))
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

/** What is wrong between the variables, as [variable, sentence]. `set` tells which variables are there at all, right or wrong. */
function findConflicts(set: (name: keyof Given) => boolean, source: Source): [string, string][] {
  const external = set('DATABASE_URL')
  const conflicts: [string, string][] = []
  if (external && !set('LINK_KEY')) conflicts.push(['LINK_KEY', 'key'])
  if (external && !set('SEAL_KEY')) conflicts.push(['SEAL_KEY', 'key'])
  if (!external && set('MIGRATION_DATABASE_URL')) conflicts.push(['MIGRATION_DATABASE_URL', 'ownerAlone'])
  if (set('SMTP_URL') && !set('MAIL_FROM')) conflicts.push(['MAIL_FROM', mailLike])
  const allowed = yes.includes(source['ALLOW_EMBEDDED_IN_PRODUCTION']?.toLowerCase() ?? '')
  if (source['NODE_ENV'] === 'production' && !external && !allowed) conflicts.push(['DATABASE_URL', 'production'])
  return conflicts
}

/** Russian for a terminal in a Russian locale, else English. */
export const terminalLocale = (source: Source): Locale =>
  /^ru/i.test(source['LC_ALL'] ?? source['LC_MESSAGES'] ?? source['LANG'] ?? '') ? 'ru' : 'en'

function describe(issue: string, locale: Locale): string {
  const colon = issue.indexOf(':')
  const name = colon < 0 ? issue : issue.slice(0, colon)
  return tell(say(w[name as Sentence], { what: issue.slice(colon + 1) }), locale)
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
  const conflicts = findConflicts((name) => name in filled, filled)
  if (!parsed.success || conflicts.length > 0) {
    const issues = parsed.error?.issues.map((issue): [string, string] => [String(issue.path[0]), issue.message]) ?? []
    refuse([...new Map([...issues, ...conflicts]).entries()], locale)
  }
  return furnish(parsed.data, locale)
}

function furnish(given: Given, locale: Locale): Env {
  const dataDir = resolve(given.DATA_DIR)
  const embedded = given.DATABASE_URL === undefined
  const { LINK_KEY, SEAL_KEY } = given
  const keys = LINK_KEY && SEAL_KEY ? { linkKey: LINK_KEY, sealKey: SEAL_KEY } : keepKeys(dataDir, locale)
  return {
    nodeEnv: given.NODE_ENV,
    port: given.PORT,
    host: given.HOST ?? (embedded ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl: given.DATABASE_URL ?? null,
    migrationDatabaseUrl: given.MIGRATION_DATABASE_URL ?? null,
    dataDir,
    publicUrl: (given.PUBLIC_URL ?? `http://localhost:${given.PORT}`).replace(/\/+$/, ''),
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? 'internal-client@localhost',
    linkKey: LINK_KEY ?? keys.linkKey,
    sealKey: SEAL_KEY ?? keys.sealKey,
    logLevel: given.LOG_LEVEL ?? (given.NODE_ENV === 'test' ? 'silent' : 'info'),
    demo: given.DEMO ?? embedded,
  }
}
