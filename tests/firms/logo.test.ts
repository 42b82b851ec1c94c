import { beforeAll, describe, expect, it } from 'vitest'
import { isLogo, LOGO_BYTES, LOGO_SIDE } from '../../schema/firms/logo.ts'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { asUrl, makePng } from '../support/png.ts'

const database = useDatabase()
const setLogo = 'mutation ($input: SetFirmLogoInput!) { setFirmLogo(input: $input) { logo version } }'
const read = '{ firm { logo version } }'
const picture = asUrl(makePng(40, 20))

let admin: UserActor
let consultant: UserActor
let other: UserActor
beforeAll(async () => {
  const firm = await givenFirm(database())
  admin = firm.admin
  consultant = await givenUser(database(), firm.firmId, 'consultant')
  other = (await givenFirm(database())).admin
})
const set = (actor: Parameters<typeof ask>[1], logo: string | null, version = 1) =>
  ask(database(), actor, setLogo, { input: { logo, version } })

describe('a logo', () => {
  it('is a whole PNG of a size that a top bar bears', () => {
    expect(isLogo(picture)).toBe(true)
    expect(isLogo(asUrl(makePng(LOGO_SIDE, 1)))).toBe(true)
    expect(isLogo(asUrl(makePng(LOGO_SIDE + 1, 1)))).toBe(false)
    expect(isLogo(asUrl(makePng(1, LOGO_SIDE + 1)))).toBe(false)
    expect(isLogo(asUrl(makePng(0, 20)))).toBe(false)
  })

  it('is judged by what it holds', () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    expect(isLogo(asUrl(svg))).toBe(false)
    expect(isLogo(asUrl(makePng(40, 20), 'image/svg+xml'))).toBe(false)
    expect(isLogo(asUrl(makePng(40, 20).subarray(0, -8)))).toBe(false)
    expect(isLogo(`${picture}" onerror="alert(1)`)).toBe(false)
    expect(isLogo('https://example.org/logo.png')).toBe(false)
  })
})

describe('setFirmLogo', () => {
  it('is for admins of the firm, and for its own firm alone', async () => {
    await refused('UNAUTHENTICATED', set(nobody, picture))
    await refused('FORBIDDEN', set(consultant, picture))
    await get(database(), other, setLogo, { input: { logo: picture, version: 1 } })
    expect((await get(database(), admin, read)).firm).toEqual({ logo: null, version: 1 })
  })

  it('says what a logo is to be', async () => {
    const sentence = await refused('BAD_INPUT', set(admin, asUrl(Buffer.from('GIF89a'))), 'logo')
    expect(sentence).not.toBe('')
    const heavy = asUrl(makePng(40, 20, LOGO_BYTES))
    const { errors } = await set(admin, heavy)
    expect(errors[0]?.fields).toContainEqual({
      path: 'logo',
      message: 'Логотип больше 64 КБ. Уменьшите картинку.',
    })
    expect((await get(database(), admin, read)).firm).toEqual({ logo: null, version: 1 })
  })

  it('stands with the firm for all its people, is replaced and taken away, one at a time', async () => {
    expect((await set(admin, picture)).data.setFirmLogo).toEqual({ logo: picture, version: 2 })
    expect((await get(database(), consultant, read)).firm.logo).toBe(picture)
    expect(await refused('CONFLICT', set(admin, null, 1))).toMatch(/изменили/)
    expect((await set(admin, null, 2)).data.setFirmLogo).toEqual({ logo: null, version: 3 })
    const journal = '{ journal(first: 1) { nodes { verb subject } } }'
    const { nodes } = (await get(database(), admin, journal)).journal
    expect(nodes).toEqual([{ verb: 'setFirmLogo', subject: 'firm' }])
  })
})
