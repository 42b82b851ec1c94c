import { Box } from '@mui/material'
import { RuleChapter } from './RuleChapter.tsx'
import { RuleInput } from './RuleInput.tsx'
import type { Chapter } from './rules.ts'
import type { RulesDraft } from './useRules.ts'
import type { RuleExplained } from './wire.ts'

interface RuleGroupProps {
  chapter: Chapter
  rules: readonly RuleExplained[]
  draft: RulesDraft
  isForced: boolean
}

/** The rules of a chapter as fields. */
export function RuleGroup({ chapter, rules, draft, isForced }: RuleGroupProps) {
  const differing = rules.filter((rule) => draft.differs(rule)).length
  return (
    <RuleChapter chapter={chapter} count={rules.length} differing={differing} isForced={isForced}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}>
        {rules.map((rule) => (
          <RuleInput key={rule.path} rule={rule} draft={draft} />
        ))}
      </Box>
    </RuleChapter>
  )
}
