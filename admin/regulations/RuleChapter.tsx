import { Box, Button, Paper, Typography } from '@mui/material'
import { useId, useState, type ReactNode } from 'react'
import { useTell } from '../core/useTell.ts'
import type { Chapter } from './rules.ts'
import { says } from './says.ts'

interface RuleChapterProps {
  chapter: Chapter
  /** How many rules it has, and how many of them differ from the method. */
  count: number
  differing: number
  /** Opened by a search or a filter; else it is the reader's to open. */
  isForced: boolean
  /** A table reaches the edges. */
  flush?: boolean
  children: ReactNode
}

/** A chapter of the method: closed it says how many rules it has and how many differ. */
export function RuleChapter({ chapter, count, differing, isForced, flush, children }: RuleChapterProps) {
  const t = useTell()
  const id = useId()
  const [asked, setAsked] = useState(false)
  const isOpen = isForced || asked
  return (
    <Paper component="section" variant="outlined" aria-labelledby={`${id}-title`}>
      <Box component="h3" sx={{ margin: 0 }}>
        <Button
          id={`${id}-title`}
          fullWidth
          aria-expanded={isOpen}
          aria-controls={`${id}-rules`}
          onClick={() => setAsked(!isOpen)}
          sx={{ justifyContent: 'space-between', textAlign: 'left', padding: 2, gap: 2, color: 'text.primary' }}
        >
          <span>
            {t(says[`chapters.${chapter}`])}
            <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
              {t(says.groupCount, { count })}
              {differing ? ` · ${t(says.groupDiffers, { count: differing })}` : ''}
            </Typography>
          </span>
          <span aria-hidden>{isOpen ? '▴' : '▾'}</span>
        </Button>
      </Box>
      <Box id={`${id}-rules`} hidden={!isOpen} sx={flush ? undefined : { padding: 2, paddingTop: 1 }}>
        {isOpen ? children : null}
      </Box>
    </Paper>
  )
}
