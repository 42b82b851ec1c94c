/** Hands the picture to the browser to keep. */
import { keepFile } from '../../core/files.ts'

const LARGEST_SIDE = 12_000
const SHARPNESS = 2

/** Letters, figures and dashes of the company's name; nothing that a file system takes amiss. */
export const fileNameOf = (...parts: string[]): string =>
  parts
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

export function saveSvg(svg: string, name: string): void {
  keepFile(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }), `${name}.svg`)
}

/** The same as points; a very large chart is drawn smaller, as browsers refuse canvases without end. */
export async function savePng(drawn: { svg: string; width: number; height: number }, name: string): Promise<void> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.svg)}`
  await image.decode()
  const scale = Math.min(SHARPNESS, LARGEST_SIDE / Math.max(drawn.width, drawn.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawn.width * scale)
  canvas.height = Math.round(drawn.height * scale)
  const pen = canvas.getContext('2d')
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!file) throw new Error('The browser made no picture.')
  keepFile(file, `${name}.png`)
}
