import { deflateRawSync } from 'node:zlib'
import writeBook from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../server/org/imports/rules/decode.ts'
import { limits } from '../../../server/org/imports/rules/read.ts'
import { bytesOf, givenTable, refusalOf } from './given.ts'

/** Bytes of the letters А-я and ASCII in Windows-1251. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code < 128 ? code : letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0
  })

const book = async (
  sheets: { data: (string | number | boolean | Date | null)[][]; sheet: string }[],
): Promise<Uint8Array> => {
  const made = sheets.map(({ data, sheet }) => ({
    sheet,
    data: data.map((row) =>
      row.map((value) => (value === null ? null : value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
    ),
  }))
  return new Uint8Array(await writeBook(made).toBuffer())
}

/** A ZIP archive with one packed file, whose size may be a lie. */
function zipOf(name: string, content: Buffer, declared = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(declared, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(declared, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

describe('a text file', () => {
  it('is read from Windows-1251 with semicolons, as Excel in Russia saves it', async () => {
    const table = await givenTable(cp1251('Код;Подразделение\r\n1;Отдел учёта\r\n'))
    expect(table).toMatchObject({ encoding: 'windows-1251', delimiter: ';', headers: ['Код', 'Подразделение'] })
    expect(table.rows).toEqual([{ line: 2, cells: ['1', 'Отдел учёта'] }])
  })

  it.each([
    ['UTF-8 with a mark', bytesOf('\uFEFFКод\tИмя\n1\tА'), 'utf-8', '\t'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFКод,Имя\n1,А', 'utf16le'), 'utf-16le', ','],
  ] as const)('loses its byte order mark: %s', async (_, bytes, encoding, delimiter) => {
    expect(await givenTable(new Uint8Array(bytes))).toMatchObject({ encoding, delimiter, headers: ['Код', 'Имя'] })
  })

  it('is read as the user says where the guess is wrong', async () => {
    const table = await givenTable(bytesOf('Код,a;Имя\n1;2'), { delimiter: ',', encoding: 'windows-1251' })
    expect(table.headers[0]).toBe('РљРѕРґ')
    expect(table.headers).toHaveLength(2)
  })

  it('is refused with a sentence where it is not of the encoding said', () => {
    expect(decodeText(Uint8Array.of(0xc0, 0xc1), 'utf-8')).toHaveProperty('refused')
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc0))).toHaveProperty('refused')
  })

  it('is refused where it holds NUL or half a character', async () => {
    expect(await refusalOf(bytesOf('Код,Имя\n1,\0'))).toContain('Это не текст')
    expect(await refusalOf(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00))).toMatch(/utf-16le/u)
  })

  it('counts lines as an editor does, through quoted line breaks, blank lines and sep=', async () => {
    const table = await givenTable('sep=;\r\nКод;Имя\r\n1;"две\r\nстроки"\r\n\r\n;\r\n2;ООО "Ромашка", филиал\r\n')
    expect(table.rows).toEqual([
      { line: 3, cells: ['1', 'две\nстроки'] },
      { line: 7, cells: ['2', 'ООО "Ромашка", филиал'] },
    ])
  })

  it('names the line of a quotation mark that is never closed', async () => {
    expect(await refusalOf(bytesOf('a,b\n1,"x\n2,y\n'), {}, 'en')).toMatch(/line \d+ is never closed/u)
  })

  it('gives every heading a name of its own', async () => {
    expect((await givenTable('Код,Код,,\n1,2,3,\n')).headers).toEqual(['Код', 'Код (2)', '#3'])
  })

  it('is refused when empty, too long or too large', async () => {
    expect(await refusalOf(bytesOf('Код,Имя\n'))).toContain('пуст')
    expect(await refusalOf(bytesOf(`a,b\n${'1,2\n'.repeat(limits.rows + 1)}`))).toContain(
      '20 000 строк'.replace(' ', '\u00A0'),
    )
    expect(await refusalOf(new Uint8Array(limits.megabytes * 1024 * 1024 + 1))).toContain('10 МБ')
  })
})

describe('a workbook', () => {
  const sheets = [
    {
      sheet: 'Люди',
      data: [
        ['Код', 'ФИО', 'Дата'],
        [7, 'Орлова Анна', new Date(Date.UTC(2025, 2, 31))],
        [null, null, null],
        ['008', 'Зуев Пётр', null],
      ],
    },
    { sheet: 'Прочее', data: [['Код'], ['x']] },
  ]

  it('gives its first sheet, with the row numbers of the sheet and everything as text', async () => {
    const table = await givenTable(await book(sheets))
    expect(table).toMatchObject({ format: 'xlsx', sheet: 'Люди', sheets: ['Люди', 'Прочее'], encoding: null })
    expect(table.rows).toEqual([
      { line: 2, cells: ['7', 'Орлова Анна', '2025-03-31'] },
      { line: 4, cells: ['008', 'Зуев Пётр', ''] },
    ])
  })

  it('gives the named sheet, or says which there are', async () => {
    const bytes = await book(sheets)
    expect((await givenTable(bytes, { sheet: 'Прочее' })).rows).toEqual([{ line: 2, cells: ['x'] }])
    expect(await refusalOf(bytes, { sheet: 'Нет' })).toContain('Люди, Прочее')
  })

  it('is refused when damaged, or of the old format', async () => {
    const bytes = await book(sheets)
    expect(await refusalOf(bytes.slice(0, 900))).toContain('повреждена')
    expect(await refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toContain('.xls')
  })

  it('is refused when it unpacks to too much, whatever size it declares', async () => {
    const bomb = Buffer.alloc(70 * 1024 * 1024)
    expect(await refusalOf(zipOf('xl/worksheets/sheet1.xml', bomb))).toContain('64 МБ')
    expect(await refusalOf(zipOf('xl/worksheets/sheet1.xml', bomb, 10))).toContain('64 МБ')
  })

  it('is refused when two far cells would span millions of empty ones', async () => {
    const sheet = '<worksheet><sheetData><row><c r="A1"/></row><row><c r="XFD1048576"/></row></sheetData></worksheet>'
    expect(await refusalOf(zipOf('xl/worksheets/sheet1.xml', Buffer.from(sheet)))).toContain('64 МБ')
  })
})
