import LockOutlined from '@mui/icons-material/LockOutlined'
import { Box, Link as Anchor, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import type { FlatBlock } from '../../../schema/core/blocks.ts'
import { useTell } from '../../core/useTell.ts'
import { Blocks } from './Blocks.tsx'
import { says } from './says.ts'
import type { TextSection } from './wire.ts'

export interface RuleNames {
  /** Name of a rule by its path. */
  nameOf: (path: string) => string
  /** Shows a rule in the form of the rules. */
  show: (path: string) => void
}

interface LockedProps {
  section: TextSection
  blocks: readonly FlatBlock[]
  companyId: string
  rules: RuleNames
}

/** Where the values in the clauses come from: each rule leads to its place in the form. */
function Origin({ section, companyId, rules }: Omit<LockedProps, 'blocks'>) {
  const t = useTell()
  if (section.key === 'map')
    return (
      <Anchor component={Link} to={`/companies/${companyId}/links`} variant="caption">
        {t(says.fromLinks)}
      </Anchor>
    )
  if (!section.rules.length)
    return (
      <Typography variant="caption" color="text.secondary">
        {t(says.fixedClauses)}
      </Typography>
    )
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
      <Typography variant="caption" color="text.secondary">
        {t(says.fromRules)}
      </Typography>
      {section.rules.map((path) => (
        <Anchor
          key={path}
          component="button"
          type="button"
          variant="caption"
          onClick={() => rules.show(path)}
          sx={{ textAlign: 'left', minHeight: 24 }}
        >
          {rules.nameOf(path)}
        </Anchor>
      ))}
    </Stack>
  )
}

/** Clauses that nobody edits by hand: set apart, said why, with the rules that they are made from. */
export function Locked(props: LockedProps) {
  const t = useTell()
  return (
    <Box
      sx={{
        borderLeft: 3,
        borderColor: 'divider',
        backgroundColor: 'background.default',
        paddingInline: 2,
        paddingBlock: 1.5,
        borderRadius: '0 8px 8px 0',
      }}
    >
      <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center', marginBottom: 1 }}>
        <LockOutlined aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
        <Typography variant="caption" color="text.secondary" title={t(says.lockedWhy)}>
          {t(says.locked)}
        </Typography>
      </Stack>
      <Blocks blocks={props.blocks} />
      <Box sx={{ marginTop: 1 }}>
        <Origin {...props} />
      </Box>
    </Box>
  )
}
