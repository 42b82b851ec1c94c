/** Files go by their own addresses, with a header that no page of another site can set. */
import { HttpError } from 'react-admin'
import { readLocale } from './i18n.ts'

const headers = () => ({ 'x-requested-with': 'console', 'accept-language': readLocale() })

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A refusal of a file's address has the shape of GraphQL's: the same words reach the person. */
async function refuse(response: Response): Promise<never> {
  const body: unknown = await response.json().catch(() => null)
  const errors = isObject(body) && Array.isArray(body['errors']) ? body['errors'] : []
  const first: unknown = errors[0]
  const message = isObject(first) && typeof first['message'] === 'string' ? first['message'] : null
  throw new HttpError(message ?? 'ra.notification.http_error', response.status)
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch(() => null)
  if (!response) throw new HttpError('ra.notification.http_error', 0)
  return response.ok ? response : refuse(response)
}

/** Puts a file aside on the server and gives the id by which an import names it. */
export async function uploadFile(companyId: string, file: File): Promise<string> {
  const response = await send(`/companies/${companyId}/uploads`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  })
  const body: unknown = await response.json()
  if (!isObject(body) || typeof body['id'] !== 'string') throw new HttpError('ra.notification.http_error', 500)
  return body['id']
}

const nameIn = (disposition: string | null): string | null => {
  const starred = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return starred ? decodeURIComponent(starred) : (disposition?.match(/filename="?([^";]+)/)?.[1] ?? null)
}

/** Hands a file that is made already to the browser to keep. */
export function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/**
 * Fetches a file by POST and hands it to the browser to keep: for what changes something by being downloaded, or is
 * asked with more than an address holds.
 */
export async function downloadByPost(address: string, asked?: object): Promise<void> {
  const body = asked ? { body: JSON.stringify(asked) } : {}
  const response = await send(address, { method: 'POST', headers: headers(), ...body })
  keepFile(await response.blob(), nameIn(response.headers.get('content-disposition')) ?? 'file')
}
