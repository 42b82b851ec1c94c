/** The regulation as a file. A plain link would not do: the reader's cookie counts only where the page says who is asking. */
import type { Locale } from '../../schema/core/say.ts'

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Fetches the text of a version as PDF and hands it to the browser to keep; false when it did not come. */
export async function keepRegulation(versionId: string, name: string, locale: Locale): Promise<boolean> {
  try {
    const response = await fetch(`/regulations/${versionId}/document.pdf?locale=${locale}`, {
      headers: { 'x-asks-as': 'reader', 'accept-language': locale },
      credentials: 'same-origin',
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
