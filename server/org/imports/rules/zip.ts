import { inflateRawSync } from 'node:zlib'

/** One file inside a ZIP archive, as the directory at the archive's end lists it. */
interface Entry {
  name: string
  method: number
  packed: number
  size: number
  offset: number
}

const endMark = 0x06054b50
const directoryMark = 0x02014b50
const fileMark = 0x04034b50
/** A stored size after the data (a "data descriptor") takes 12 to 24 bytes. */
const longestDescriptor = 24

function findDirectory(bytes: Buffer): { count: number; offset: number } | null {
  const lowest = Math.max(0, bytes.length - 65_557)
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === endMark) {
      return { count: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) }
    }
  }
  return null
}

function readEntries(bytes: Buffer): { entries: Entry[]; end: number } | null {
  const directory = findDirectory(bytes)
  if (!directory) return null
  const entries: Entry[] = []
  let at = directory.offset
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryMark) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return { entries: entries.sort((a, b) => a.offset - b.offset), end: directory.offset }
}

/** Where the entry's data begin; null where no file starts, or where it names another size than the directory. */
function findData(bytes: Buffer, entry: Entry): number | null {
  const at = entry.offset
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== fileMark) return null
  const declared = bytes.readUInt32LE(at + 22)
  if (declared !== 0 && declared !== entry.size) return null
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  return start + entry.packed <= bytes.length ? start : null
}

export type Unpacked = { files: Map<string, Buffer> } | { broken: true } | { tooLarge: true }

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Unpacks an archive within `limit` bytes, believing no size that it declares, so that a reader that does believe them
 * can be kept from a bomb. The files must lie one behind the other from the first byte to the directory: what a
 * streaming reader would meet in a gap was never measured.
 */
export function unpackZip(archive: Uint8Array, limit: number): Unpacked {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const listed = readEntries(bytes)
  if (!listed) return { broken: true }
  const files = new Map<string, Buffer>()
  let left = limit
  let reached = 0
  for (const entry of listed.entries) {
    const start = findData(bytes, entry)
    if (start === null || entry.offset < reached || entry.offset - reached > longestDescriptor) return { broken: true }
    if (entry.size > left) return { tooLarge: true }
    reached = start + entry.packed
    const packed = bytes.subarray(start, reached)
    try {
      const file = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
      files.set(entry.name, file)
      left -= file.length
    } catch (error) {
      return isTooLarge(error) ? { tooLarge: true } : { broken: true }
    }
  }
  return listed.end - reached > longestDescriptor ? { broken: true } : { files }
}
