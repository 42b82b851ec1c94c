/** A file of the API, fetched by whoever the page says is asking, and handed to the browser to keep. */
import type { Caller } from './api.ts'

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A plain link would not do: neither a link's secret nor a reader's cookie travels with it. False when it did not come. */
export async function keepFile(path: string, name: string, { link, locale }: Caller): Promise<boolean> {
  try {
    const response = await fetch(`${path}?locale=${locale}`, {
      headers: {
        'accept-language': locale,
        ...(link === null ? { 'x-asks-as': 'reader' } : { authorization: `Bearer ${link}` }),
      },
      credentials: link === null ? 'same-origin' : 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) return false
    keep(await response.blob(), name)
    return true
  } catch {
    return false
  }
}
