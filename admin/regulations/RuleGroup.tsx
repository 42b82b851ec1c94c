import { Box, Button, Paper, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { useTell } from '../core/useTell.ts'
import { RuleInput } from './RuleInput.tsx'
import type { Chapter } from './rules.ts'
import { says } from './says.ts'
import type { RulesDraft } from './useRules.ts'
import type { RuleExplained } from './wire.ts'

interface RuleGroupProps {
  chapter: Chapter
  rules: readonly RuleExplained[]
  draft: RulesDraft
  /** Opened by a search or a filter; else it is the reader's to open. */
  isForced: boolean
}

/** A chapter of the method: closed it says how many rules it has and how many differ. */
export function RuleGroup({ chapter, rules, draft, isForced }: RuleGroupProps) {
  const t = useTell()
  const id = useId()
  const [asked, setAsked] = useState(false)
  const isOpen = isForced || asked
  const differing = rules.filter((rule) => draft.differs(rule)).length
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
              {t(says.groupCount, { count: rules.length })}
              {differing ? ` · ${t(says.groupDiffers, { count: differing })}` : ''}
            </Typography>
          </span>
          <span aria-hidden>{isOpen ? '▴' : '▾'}</span>
        </Button>
      </Box>
      <Box id={`${id}-rules`} hidden={!isOpen} sx={{ padding: 2, paddingTop: 1 }}>
        {isOpen ? (
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}>
            {rules.map((rule) => (
              <RuleInput key={rule.path} rule={rule} draft={draft} />
            ))}
          </Box>
        ) : null}
      </Box>
    </Paper>
  )
}
