import { Box, Button, LinearProgress, Typography } from '@mui/material'
import { useRef, useState, type DragEvent } from 'react'

export interface FileDropProps {
  /** The button's text. */
  choose: string
  hint: string
  accept: string
  running: boolean
  onFile: (file: File) => void
}

/** A place to drop a file; the button does the same for those who don't drag. */
export function FileDrop({ choose, hint, accept, running, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !running) onFile(file)
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        padding: 4,
        textAlign: 'center',
        border: '1.5px dashed',
        borderRadius: 2,
        borderColor: over ? 'primary.main' : 'divider',
        backgroundColor: over ? 'action.hover' : undefined,
      }}
    >
      <Box
        component="input"
        type="file"
        accept={accept}
        ref={input}
        onChange={(event) => take(event.target.files)}
        sx={{ display: 'none' }}
        aria-label={choose}
      />
      <Button variant="contained" aria-busy={running} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <Typography color="text.secondary" sx={{ marginTop: 1.5 }}>
        {hint}
      </Typography>
      {running ? (
        <LinearProgress aria-label={choose} sx={{ marginTop: 1.5, maxWidth: 320, marginInline: 'auto' }} />
      ) : null}
    </Box>
  )
}
