import { Button, Stack, useTheme } from '@mui/material'
import type { RefObject } from 'react'
import { useNotify } from 'react-admin'
import { keepFile } from '../files.ts'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'
import { makePicture, type PictureFormat } from './save.ts'

/** Saves the picture that is shown, as PNG or SVG. `name` has no ending. */
export function SavePicture({ picture, name }: { picture: RefObject<SVGSVGElement | null>; name: string }) {
  const t = useTell()
  const notify = useNotify()
  const ground = useTheme().palette.background.paper
  const save = async (format: PictureFormat) => {
    if (!picture.current) return
    try {
      keepFile(await makePicture(picture.current, format, ground), `${name}.${format}`)
    } catch {
      notify(t(says.pictureFailed), { type: 'error' })
    }
  }
  return (
    <Stack direction="row" role="group" aria-label={t(says.savePicture)}>
      {(['png', 'svg'] as const).map((format) => (
        <Button key={format} size="small" onClick={() => void save(format)}>
          {format.toUpperCase()}
        </Button>
      ))}
    </Stack>
  )
}
