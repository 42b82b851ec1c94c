import { Stack, Typography } from '@mui/material'
import type { WeightRules } from '../../../schema/weights/rules.ts'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { rulesSays as says } from './says/rules.ts'

interface RulesListProps {
  rules: WeightRules
  /** How many units have a vote; 0 while none is chosen. */
  units: number
}

/** The rules of an agreement as they are told to people: one sentence each. */
export function RulesList({ rules, units }: RulesListProps) {
  const t = useTell()
  const { number, share } = useFormat()
  const points = (value: number) => number(value * 100, Number.isInteger(Math.round(value * 1e4) / 100) ? 0 : 1)
  const sentences = [
    t(says.iterations, { most: rules.maxIterations }),
    units
      ? t(says.quorum, { quorum: share(rules.quorum), count: Math.ceil(rules.quorum * units - 1e-9), units })
      : t(says.quorumAlone, { quorum: share(rules.quorum) }),
    t(says.stop, { strict: points(rules.tStrict), loose: points(rules.tLoose), w: number(rules.wMin, 2) }),
    t(says.accept, { accept: share(rules.acceptShare), blocking: share(rules.blockingShare) }),
    t(rules.silenceIsConsent ? says['silence.yes'] : says['silence.no']),
    t(says.days, { days: rules.objectionDays }),
    ...(rules.method === 'ahp'
      ? [t(says.pairs, { limit: number(rules.consistencyLimit, 2), table: rules.randomIndex })]
      : []),
  ]
  return (
    <Stack component="ul" spacing={0.75} sx={{ margin: 0, paddingLeft: 2.5 }}>
      {sentences.map((sentence) => (
        <Typography key={sentence} component="li">
          {sentence}
        </Typography>
      ))}
    </Stack>
  )
}
