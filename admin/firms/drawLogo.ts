const HEIGHT = 96
const WIDTH = 480

async function openPicture(file: File): Promise<HTMLImageElement | null> {
  const picture = new Image()
  const url = URL.createObjectURL(file)
  try {
    picture.src = url
    await picture.decode()
    return picture
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * A picture of whatever kind the browser opens, drawn anew as a PNG that fits the top bar: what a file carries besides
 * its picture stays behind. Null where it is no picture.
 */
export async function drawLogo(file: File): Promise<string | null> {
  const picture = await openPicture(file)
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!picture || !pen || !picture.naturalWidth || !picture.naturalHeight) return null
  const scale = Math.min(1, HEIGHT / picture.naturalHeight, WIDTH / picture.naturalWidth)
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
