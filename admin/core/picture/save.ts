/** A picture of a page as a file: the very SVG that is shown, standing alone, or rasterised at twice its size. */

export type PictureFormat = 'svg' | 'png'

const SCALE = 2

/** The whole file: with its namespaces and its own ground, since a file is shown on any colour. */
export function writeSvg(picture: SVGSVGElement, ground: string): string {
  const copy = picture.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('the copy of a picture is a picture')
  const { width, height } = picture.viewBox.baseVal
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: ground }))
    sheet.setAttribute(name, value)
  copy.prepend(sheet)
  return new XMLSerializer().serializeToString(copy)
}

async function drawPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))), 'image/png'),
  )
}

export async function makePicture(picture: SVGSVGElement, format: PictureFormat, ground: string): Promise<Blob> {
  const svg = writeSvg(picture, ground)
  const { width, height } = picture.viewBox.baseVal
  return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : drawPng(svg, width, height)
}
