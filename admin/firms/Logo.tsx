import { Box } from '@mui/material'

export interface LogoProps {
  /** A data URL. */
  url: string
  /** What it is, where nothing beside it says so. */
  alt?: string
  /** Pixels. */
  height?: number
}

/** Logos are drawn for paper: in the dark one stands on a plate of it. */
export function Logo({ url, alt = '', height = 28 }: LogoProps) {
  return (
    <Box
      component="img"
      src={url}
      alt={alt}
      sx={(theme) => ({
        height,
        maxWidth: height * 5,
        objectFit: 'contain',
        flexShrink: 0,
        ...(theme.palette.mode === 'dark' && { backgroundColor: '#ffffff', padding: '2px', borderRadius: '4px' }),
      })}
    />
  )
}
