import { beforeAll, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { actorOf, givenAccount, PASSWORD } from '../support/given/people.ts'

const database = useDatabase()
let firmId: string
let admin: UserActor
let consultant: UserActor
let stranger: UserActor
let companyId: string
let foreignCompanyId: string

beforeAll(async () => {
  ;({ firmId, admin } = await givenFirm(database()))
  companyId = await givenCompany(database(), admin)
  consultant = await givenUser(database(), firmId, 'consultant', [companyId])
  stranger = (await givenFirm(database())).admin
  foreignCompanyId = await givenCompany(database(), stranger)
})

const add = 'mutation ($input: AddUserInput!) { addUser(input: $input) { id email role locale companyIds active } }'
const edit = 'mutation ($input: EditUserInput!) { editUser(input: $input) { id name role version } }'
const assign = 'mutation ($input: AssignCompaniesInput!) { assignCompanies(input: $input) { id companyIds } }'
const deactivate = 'mutation ($input: UserIdInput!) { deactivateUser(input: $input) { id active } }'
const reactivate = 'mutation ($input: UserIdInput!) { reactivateUser(input: $input) { id active } }'
const list =
  'query ($first: Int, $filter: UserFilterInput, $orderBy: UserOrder) { users(first: $first, filter: $filter, orderBy: $orderBy) { totalCount nodes { id name email deactivateBlockedBecause reactivateBlockedBecause demoteBlockedBecause } } }'
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }'

const person = (email: string, more: object = {}) => ({
  input: { name: 'Анна Орлова', email, role: 'consultant', password: PASSWORD, ...more },
})

describe('adding a person of the firm', () => {
  it('is refused to whoever is not signed in, and to consultants', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, add, person('a@example.org')))
    await refused('FORBIDDEN', ask(database(), consultant, add, person('a@example.org')))
  })

  it('names the field that is wrong', async () => {
    await refused('BAD_INPUT', ask(database(), admin, add, person('no address')), 'email')
    await refused('BAD_INPUT', ask(database(), admin, add, person('a@example.org', { password: 'short' })), 'password')
    await refused('BAD_INPUT', ask(database(), admin, add, person('a@example.org', { name: ' \u0000' })), 'name')
  })

  it('knows no company of another firm', async () => {
    const input = person('a@example.org', { companyIds: [companyId, foreignCompanyId] })
    await refused('NOT_FOUND', ask(database(), admin, add, input))
  })

  it('gives the account its companies and the language of the firm, and the account signs in', async () => {
    const { addUser } = await get(database(), admin, add, person(' Anna@Example.ORG ', { companyIds: [companyId] }))
    expect(addUser).toMatchObject({ email: 'anna@example.org', locale: 'ru', companyIds: [companyId], active: true })
    let secret = ''
    const session = { setSession: (token: string | null) => void (secret = token ?? '') }
    await get(database(), nobody, signIn, { input: { email: 'ANNA@example.org', password: PASSWORD } }, session)
    expect(await actorOf(database(), secret)).toMatchObject({ id: addUser.id, companies: [companyId] })
    const wide = 'mutation ($input: SignInInput!) { signIn(input: $input) { id companyIds firm { id } } }'
    const input = { email: 'anna@example.org', password: PASSWORD }
    const { signIn: answer } = await get(database(), nobody, wide, { input })
    expect(answer).toEqual({ id: addUser.id, companyIds: [companyId], firm: { id: firmId } })
  })

  it('says the same of an address that the own firm has and of one that another firm has', async () => {
    const own = await givenAccount(database(), admin)
    const foreign = await givenAccount(database(), stranger)
    const answers = [own, foreign].map(({ email }) => ask(database(), admin, add, person(email)))
    const [first, second] = await Promise.all(answers)
    expect(first?.errors[0]?.code).toBe('BAD_INPUT')
    expect(JSON.stringify(first)).toBe(JSON.stringify(second))
  })

  it('lets one of two firms have an address that both want at once', async () => {
    const answers = await Promise.all(
      [admin, stranger].map((actor) => ask(database(), actor, add, person('wanted@example.org'))),
    )
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'OK').sort()).toEqual(['BAD_INPUT', 'OK'])
  })
})

describe('editing a person of the firm', () => {
  it('is refused to consultants, to another firm, and when somebody else changed it meanwhile', async () => {
    const { id } = await givenAccount(database(), admin)
    const input = { id, name: 'Пётр Ильин', role: 'analyst', locale: 'en', version: 1 }
    await refused('UNAUTHENTICATED', ask(database(), nobody, edit, { input }))
    await refused('FORBIDDEN', ask(database(), consultant, edit, { input }))
    await refused('NOT_FOUND', ask(database(), stranger, edit, { input }))
    await refused('BAD_INPUT', ask(database(), admin, edit, { input: { ...input, name: '' } }), 'name')
    expect((await get(database(), admin, edit, { input })).editUser).toMatchObject({ role: 'analyst', version: 2 })
    await refused('CONFLICT', ask(database(), admin, edit, { input }))
  })
})

describe('the companies of a consultant', () => {
  it('are all replaced by the ones given, and only those of the firm are known', async () => {
    const { id } = await givenAccount(database(), admin, 'consultant', [companyId])
    const other = await givenCompany(database(), admin)
    await refused('UNAUTHENTICATED', ask(database(), nobody, assign, { input: { userId: id, companyIds: [other] } }))
    await refused('FORBIDDEN', ask(database(), consultant, assign, { input: { userId: id, companyIds: [other] } }))
    await refused('NOT_FOUND', ask(database(), stranger, assign, { input: { userId: id, companyIds: [] } }))
    const wrong = { userId: id, companyIds: [other, foreignCompanyId] }
    await refused('NOT_FOUND', ask(database(), admin, assign, { input: wrong }))
    const { assignCompanies } = await get(database(), admin, assign, {
      input: { userId: id, companyIds: [other, other] },
    })
    expect(assignCompanies.companyIds).toEqual([other])
  })
})

describe('shutting an account', () => {
  it('ends its sessions and its signing in, until it is opened again', async () => {
    const { id, email, password } = await givenAccount(database(), admin)
    let secret = ''
    const session = { setSession: (token: string | null) => void (secret = token ?? '') }
    await get(database(), nobody, signIn, { input: { email, password } }, session)
    expect((await actorOf(database(), secret)).kind).toBe('user')
    await refused('FORBIDDEN', ask(database(), consultant, deactivate, { input: { id } }))
    await refused('NOT_FOUND', ask(database(), stranger, deactivate, { input: { id } }))
    await refused('WRONG_STATE', ask(database(), admin, reactivate, { input: { id } }))
    await get(database(), admin, deactivate, { input: { id } })
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
    const shut = await refused('UNAUTHENTICATED', ask(database(), nobody, signIn, { input: { email, password } }))
    expect(shut).toBe('Почта или пароль не подходят.')
    await refused('WRONG_STATE', ask(database(), admin, deactivate, { input: { id } }))
    await refused('NOT_FOUND', ask(database(), stranger, reactivate, { input: { id } }))
    await get(database(), admin, reactivate, { input: { id } })
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
    await get(database(), nobody, signIn, { input: { email, password } })
  })

  it('leaves the firm an active admin, and the console says why beforehand', async () => {
    const firm = await givenFirm(database())
    const input = { id: firm.admin.id }
    const { users } = await get(database(), firm.admin, list)
    expect(users.nodes[0].deactivateBlockedBecause).toContain('последний')
    expect(users.nodes[0].demoteBlockedBecause).toContain('последний')
    const why = await refused('WRONG_STATE', ask(database(), firm.admin, deactivate, { input }))
    expect(why).toBe(users.nodes[0].deactivateBlockedBecause)
    const demote = { ...input, name: 'Один', role: 'analyst', locale: 'ru', version: 1 }
    await refused('WRONG_STATE', ask(database(), firm.admin, edit, { input: demote }))
    await givenAccount(database(), firm.admin, 'admin')
    expect((await get(database(), firm.admin, edit, { input: demote })).editUser.role).toBe('analyst')
  })

  it('leaves one admin when two shut each other’s accounts at once', async () => {
    const firm = await givenFirm(database())
    const second = await givenUser(database(), firm.firmId, 'admin')
    const answers = await Promise.all([
      ask(database(), firm.admin, deactivate, { input: { id: second.id } }),
      ask(database(), second, deactivate, { input: { id: firm.admin.id } }),
    ])
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'OK').sort()).toEqual(['OK', 'WRONG_STATE'])
  })
})

describe('the list of people', () => {
  it('is the admin’s, of the own firm only, found by part of name or address, role and company', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, list))
    await refused('FORBIDDEN', ask(database(), consultant, list))
    const firm = await givenFirm(database())
    const company = await givenCompany(database(), firm.admin)
    const { id, email } = await givenAccount(database(), firm.admin, 'analyst', [company])
    const find = async (filter: object) => (await get(database(), firm.admin, list, { filter })).users
    expect((await find({})).totalCount).toBe(2)
    for (const filter of [{ search: email }, { role: 'analyst' }, { companyId: company }])
      expect((await find(filter)).nodes.map((user: { id: string }) => user.id)).toEqual([id])
    expect((await find({ search: '%' })).totalCount).toBe(0)
    expect((await find({ active: false })).totalCount).toBe(0)
    expect((await find({ companyId: foreignCompanyId })).totalCount).toBe(0)
    await refused('BAD_INPUT', ask(database(), firm.admin, list, { filter: { search: '\u0000' } }), 'search')
  })
})

describe('the firm', () => {
  const editFirm = 'mutation ($input: EditFirmInput!) { editFirm(input: $input) { id name version } }'

  it('is seen by its people and edited by its admins, one at a time', async () => {
    const own = await givenFirm(database())
    const input = { name: ' Новое   имя ', locale: 'en', version: 1 }
    await refused('UNAUTHENTICATED', ask(database(), nobody, editFirm, { input }))
    await refused('FORBIDDEN', ask(database(), consultant, editFirm, { input }))
    await refused('BAD_INPUT', ask(database(), own.admin, editFirm, { input: { ...input, name: ' ' } }), 'name')
    await get(database(), own.admin, editFirm, { input })
    expect((await get(database(), own.admin, '{ firm { id name } }')).firm).toEqual({
      id: own.firmId,
      name: 'Новое имя',
    })
    await refused('CONFLICT', ask(database(), own.admin, editFirm, { input }))
    expect((await get(database(), admin, '{ firm { name } }')).firm.name).not.toBe('Новое имя')
  })

  it('stands beside whoever asks who they are, with the companies they work for', async () => {
    const { me } = await get(database(), consultant, '{ me { id role companyIds firm { id } } }')
    expect(me).toEqual({ id: consultant.id, role: 'consultant', companyIds: [companyId], firm: { id: firmId } })
    expect((await get(database(), nobody, '{ me { id } }')).me).toBeNull()
  })

  it('lets everybody choose their own language', async () => {
    const choose = 'mutation ($input: ChooseLocaleInput!) { chooseLocale(input: $input) { id locale } }'
    await refused('UNAUTHENTICATED', ask(database(), nobody, choose, { input: { locale: 'en' } }))
    expect((await get(database(), consultant, choose, { input: { locale: 'en' } })).chooseLocale.locale).toBe('en')
  })
})
