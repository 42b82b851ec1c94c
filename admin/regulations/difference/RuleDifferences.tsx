import { Box } from '@mui/material'
import { Section } from '../../core/page/Section.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { useLanguage, useTell } from '../../core/useTell.ts'
import { nameRule } from '../nameRule.ts'
import type { RuleValue } from '../rules.ts'
import type { RuleExplained } from '../wire.ts'
import { says } from './says.ts'
import type { RuleDifference } from './wire.ts'

interface RuleDifferencesProps {
  rules: readonly RuleDifference[]
  ruleWords: readonly RuleExplained[]
  /** What is compared from, and to. */
  names: readonly [string, string]
}

/** Old value and new value of each rule, with what it changes. */
export function RuleDifferences({ rules, ruleWords, names }: RuleDifferencesProps) {
  const t = useTell()
  const locale = useLanguage()
  const alternativesOf = (path: string) => ruleWords.find((rule) => rule.path === path)?.alternatives ?? []
  const show = (path: string, value: RuleValue) =>
    path === 'weightVersion'
      ? t(says.weightsNumber, { number: String(value) })
      : nameRule(t, locale, value, alternativesOf(path))
  const columns: Column<RuleDifference>[] = [
    { name: 'rule', label: t(says.rule), cell: ({ label }) => label },
    {
      name: 'from',
      label: names[0],
      cell: ({ path, from }) => (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {show(path, from)}
        </Box>
      ),
    },
    { name: 'to', label: names[1], cell: ({ path, to }) => <strong>{show(path, to)}</strong> },
    { name: 'what', label: t(says.whatChanges), cell: ({ explanation }) => explanation, optional: true },
  ]
  const lead = rules.length ? t(says.rulesCount, { count: rules.length }) : t(says.rulesSame)
  return (
    <Section title={t(says.rules)} lead={lead} flush={rules.length > 0}>
      {rules.length ? <Rows caption={t(says.rules)} columns={columns} rows={rules} keyOf={({ path }) => path} /> : null}
    </Section>
  )
}
