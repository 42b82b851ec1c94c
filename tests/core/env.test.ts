import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readEnv, StartRefusal } from '../../server/core/env.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const keys = { LINK_KEY: key, SEAL_KEY: key }
const folders: string[] = []
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'client env '))
  folders.push(folder)
  return folder
}
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

const refusal = (source: Record<string, string>): string => {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof StartRefusal) return error.message
    throw error
  }
  return 'nothing refused'
}

describe('the configuration', () => {
  it('needs nothing but keys, and with the embedded database listens to this machine alone and shows the demo', () => {
    expect(readEnv({ ...keys, DATABASE_URL: ' ' })).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      publicUrl: 'http://localhost:4000',
      demo: true,
      logLevel: 'info',
      smtpUrl: null,
    })
  })

  it('shows no demo with PostgreSQL unless asked', () => {
    const external = { ...keys, DATABASE_URL: 'postgres://app@db/client' }
    expect(readEnv(external)).toMatchObject({ demo: false, host: '0.0.0.0' })
    expect(readEnv({ ...external, DEMO: 'on' }).demo).toBe(true)
  })

  it('names all wrong variables at once and says what they should be', () => {
    const text = refusal({
      PORT: '99999',
      DATABASE_URL: 'mysql://db',
      SMTP_URL: 'smtp://mail',
      LINK_KEY: 'c2hvcnQ=',
      LOG_LEVEL: 'loud',
      DEMO: 'maybe',
      PUBLIC_URL: 'client.example.org',
      NODE_ENV: 'prod',
    })
    const lines = text.split('\n').slice(1)
    expect(lines.map((line) => line.trim().split(' ')[0]).sort()).toEqual(
      [
        'DATABASE_URL',
        'DEMO',
        'LINK_KEY',
        'LOG_LEVEL',
        'MAIL_FROM',
        'NODE_ENV',
        'PORT',
        'PUBLIC_URL',
        'SEAL_KEY',
      ].sort(),
    )
    expect(text).toContain('Cannot start: 9 environment variables are wrong.')
    expect(text).toContain('PORT should be a whole number from 0 to 65535.')
    expect(text).toContain('LOG_LEVEL should be one of: fatal, error, warn, info, debug, trace, silent.')
  })

  it('says it in Russian to a Russian terminal', () => {
    expect(refusal({ LANG: 'ru_RU.UTF-8', PORT: '-1', ...keys })).toBe(
      'Запустить нельзя: неверно задана 1 переменная окружения.\n  PORT должна быть такой: целое число от 0 до 65535.',
    )
  })

  it('never repeats a secret in what it says', () => {
    expect(refusal({ DATABASE_URL: 'mysql://app:hunter2@db', LINK_KEY: 'hunter2', SEAL_KEY: key })).not.toContain(
      'hunter2',
    )
  })

  it('refuses the embedded database in production unless told otherwise', () => {
    expect(refusal({ ...keys, NODE_ENV: 'production' })).toContain('ALLOW_EMBEDDED_IN_PRODUCTION=true')
    expect(readEnv({ ...keys, NODE_ENV: 'production', ALLOW_EMBEDDED_IN_PRODUCTION: 'true' }).databaseUrl).toBeNull()
    expect(readEnv({ ...keys, NODE_ENV: 'production', DATABASE_URL: 'postgres://db/x' }).nodeEnv).toBe('production')
  })
})

describe('the keys', () => {
  it('are made once beside the embedded database, for its owner alone, and stay', () => {
    const dataDir = join(makeFolder(), 'data')
    const first = readEnv({ DATA_DIR: dataDir })
    expect(first.linkKey).toHaveLength(32)
    expect(first.linkKey.equals(first.sealKey)).toBe(false)
    expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600)
    const second = readEnv({ DATA_DIR: dataDir })
    expect([second.linkKey, second.sealKey]).toEqual([first.linkKey, first.sealKey])
  })

  it('are never made anew in the place of a damaged file', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'keys.json'), '{"linkKey": ')
    expect(refusal({ DATA_DIR: folder })).toContain('damaged')
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe('{"linkKey": ')
  })
})
