import { describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { givenCompany } from '../support/given.ts'
import { countStatements } from '../support/statements.ts'
import { head, importing, preview, tidy, undoing, useImports, type Sending } from './useImports.ts'

const { bring, chart, companyId, database, house, look, post, tryImport, upload } = useImports()

describe('uploading a file', () => {
  it('is refused to whoever is not signed in, may not import or has no business there', async () => {
    const code = async (sending: Sending) => {
      const { status, body } = await post(tidy, sending)
      return [status, body.errors?.[0]?.extensions.code]
    }
    expect(await code({ actor: null })).toEqual([401, 'UNAUTHENTICATED'])
    const { analyst, elsewhere, stranger, companyId: company } = house()
    expect(await code({ actor: analyst, company })).toEqual([403, 'FORBIDDEN'])
    expect(await code({ actor: elsewhere, company })).toEqual([404, 'NOT_FOUND'])
    expect(await code({ actor: stranger, company })).toEqual([404, 'NOT_FOUND'])
    expect(await code({ company: 'not-an-id' })).toEqual([400, 'BAD_INPUT'])
  })

  it('needs the header that a page of another site cannot set, a whole name and a body', async () => {
    expect((await post(tidy, { headers: { 'x-requested-with': '' } })).status).toBe(400)
    expect((await post(tidy, { headers: { 'x-file-name': '%E0%A4' } })).status).toBe(400)
    expect((await post('')).status).toBe(400)
    expect((await post(new Uint8Array(10 * 1024 * 1024 + 1))).status).toBe(400)
  })

  it('is no way into another company: its upload is not there', async () => {
    const uploadId = await upload(tidy)
    const other = await givenCompany(database(), house().admin)
    const input = { companyId: other, uploadId }
    await refused('NOT_FOUND', ask(database(), house().admin, preview, { input }))
    const planHash = '0'.repeat(64)
    await refused('NOT_FOUND', ask(database(), house().admin, importing, { input: { ...input, planHash } }))
    const mine = { companyId: companyId(), uploadId, planHash }
    await refused('NOT_FOUND', ask(database(), house().elsewhere, importing, { input: mine }))
    await refused('NOT_FOUND', ask(database(), house().stranger, importing, { input: mine }))
    await refused('FORBIDDEN', ask(database(), house().analyst, importing, { input: mine }))
    await refused('UNAUTHENTICATED', ask(database(), { kind: 'nobody' }, importing, { input: mine }))
  })
})

describe('importing a chart', () => {
  it('guesses encoding, delimiter and columns, and says what it would do before it does it', async () => {
    const uploadId = await upload(tidy)
    const report = await look(uploadId)
    expect(report).toMatchObject({ encoding: 'utf8', delimiter: 'semicolon', shape: 'parentReference', rowsCount: 4 })
    expect(report.columns[0]).toMatchObject({ header: 'Код подразделения', field: 'unitCode', guess: 'unitCode' })
    expect(report).toMatchObject({ problems: [], importBlockedBecause: null, changesNothing: false })
    expect(report.units).toMatchObject({ createdCount: 3 })
    expect(report.employees).toMatchObject({ createdCount: 4 })
    expect((await chart()).units.nodes).toEqual([])
  })

  it('brings units, heads, people and positions, and changes nothing the second time', async () => {
    const done = await bring(tidy)
    expect(done.change).toMatchObject({ verb: 'import', undoBlockedBecause: null })
    const { units, employees } = await chart()
    expect(units.nodes[1]).toMatchObject({ code: '20', name: 'Закупки', parent: { code: '10' }, head: { code: '002' } })
    expect(employees.nodes[2]).toMatchObject({ code: '003', position: 'Закупщик', unit: { code: '20' } })
    expect((await look(await upload(tidy))).changesNothing).toBe(true)
    expect((await bring(tidy)).change).toBeNull()
    expect(await chart()).toEqual({ units, employees })
  })

  it('reads Windows-1251, and says so', async () => {
    const bytes = Uint8Array.from(tidy, (letter) => {
      const at = letter.charCodeAt(0)
      return at < 128 ? at : letter === 'ё' ? 0xb8 : at - 0x410 + 0xc0
    })
    const uploadId = await upload(bytes)
    expect(await look(uploadId)).toMatchObject({ encoding: 'windows1251', problems: [] })
    expect((await chart()).employees.nodes).toEqual([])
    await bring(bytes)
    expect((await chart()).employees.nodes[1]).toMatchObject({ name: 'Зуев Пётр' })
  })

  it('changes only what changed, by code, and is taken back exactly', async () => {
    await bring(tidy)
    const before = await chart()
    const next = tidy
      .replace('30;Продажи;10', '30;Сбыт;20')
      .replace('20;Закупки;10;;003;Ким Олег', '30;Сбыт;20;;003;Ким Олег Ильич')
      .replace('\r\n30;Сбыт;20;;004;Лис Ева;lis@company.ru;;Менеджер', '')
    const done = await bring(next, { removeMissing: true })
    expect(done.units).toMatchObject({ createdCount: 0, changedCount: 1, movedCount: 1, removedCount: 0 })
    expect(done.employees).toMatchObject({ createdCount: 0, changedCount: 1, movedCount: 1, removedCount: 1 })
    const after = await chart()
    expect(after.units.nodes[2]).toMatchObject({ code: '30', name: 'Сбыт', parent: { code: '20' } })
    expect(after.employees.nodes[3].leftAt).not.toBeNull()
    expect(after.employees.nodes[2]).toMatchObject({ position: 'Закупщик', unit: { code: '30' } })
    await get(database(), house().admin, undoing, { input: { companyId: companyId(), id: done.change.id } })
    expect(await chart()).toEqual(before)
    const again = await bring(next, { removeMissing: true })
    expect(await chart()).toMatchObject({ units: after.units })
    // Who comes back by code is the same person.
    expect(again.change).not.toBeNull()
    await bring(tidy, { removeMissing: true })
    expect((await look(await upload(tidy), { removeMissing: true })).changesNothing).toBe(true)
    expect((await chart()).employees.nodes).toHaveLength(4)
  }, 120_000)

  it('stops and asks before it removes over 40 % of the employees', async () => {
    await bring(tidy)
    const half = tidy.split('\r\n').slice(0, 3).join('\r\n')
    const uploadId = await upload(half)
    const removing = { removeMissing: true }
    const report = await look(uploadId, removing)
    expect(report.guards).toMatchObject([{ kind: 'removal', count: 2, confirmed: false }])
    expect(report.importBlockedBecause).toBe(report.guards[0].message)
    const answer = tryImport(uploadId, removing)
    expect(await refused('WRONG_STATE', answer)).toBe(report.guards[0].message)
    await bring(half, { ...removing, confirmed: ['removal'] })
    expect((await chart()).units.nodes[2].closedAt).not.toBeNull()
  })

  it('is refused when the chart has changed since the report', async () => {
    const uploadId = await upload(tidy)
    const { planHash } = await look(uploadId)
    await bring(tidy.replace('Дирекция', 'Правление'))
    await refused(
      'CONFLICT',
      ask(database(), house().admin, importing, { input: { companyId: companyId(), uploadId, planHash } }),
    )
    await refused(
      'BAD_INPUT',
      ask(database(), house().admin, importing, { input: { companyId: companyId(), uploadId, planHash: 'x' } }),
      'planHash',
    )
  })
})

describe('a large chart', () => {
  it('of 5,000 people goes in, is changed and taken back by a few dozen statements', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => {
      const unit = at % 200
      return `u${unit};Отдел ${unit};${unit ? 'u0' : ''};;${at};Сотрудник ${at};s${at}@company.ru;ru;Специалист`
    })
    const uploadId = await upload([head, ...rows].join('\n'))
    const { planHash } = await look(uploadId)
    const counted = countStatements(database())
    await get(counted, house().admin, importing, { input: { companyId: companyId(), uploadId, planHash } })
    // Wall time says more of the machine than of the code: two seconds alone, half a minute among other tests.
    expect(counted.takeCount()).toBeLessThan(40)
    const moved = rows.map((row) => row.replace(/^u7;Отдел 7;/u, 'u8;Отдел 8;'))
    const done = await bring([head, ...moved].join('\n'))
    expect(done.employees).toMatchObject({ movedCount: 25, createdCount: 0 })
    const last = 'query ($id: UUID!) { lastChartChange(companyId: $id) { id } }'
    await get(database(), house().admin, undoing, { input: { companyId: companyId(), id: done.change.id } })
    const { lastChartChange } = await get(database(), house().admin, last, { id: companyId() })
    counted.takeCount()
    await get(counted, house().admin, undoing, { input: { companyId: companyId(), id: lastChartChange.id } })
    expect(counted.takeCount()).toBeLessThan(40)
    expect(await chart()).toEqual({ units: { nodes: [] }, employees: { nodes: [] } })
  }, 120_000)
})
