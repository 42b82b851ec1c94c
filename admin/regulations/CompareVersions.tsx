import { Stack } from '@mui/material'
import { useState } from 'react'
import { Choice } from '../core/form/Choice.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useLanguage, useTell } from '../core/useTell.ts'
import { nameRule } from './nameRule.ts'
import { isSameRule, readRule, type RuleValue } from './rules.ts'
import { says } from './says.ts'
import type { RegulationVersion, RuleExplained } from './wire.ts'

interface Difference {
  rule: Pick<RuleExplained, 'path' | 'label' | 'explanation' | 'alternatives'>
  from: RuleValue
  to: RuleValue
}

const METHOD = 'method'

const weightsOf = ({ weights }: RegulationVersion) =>
  weights.shares.map(({ share, criterion }) => `${criterion.name} ${share}`)

/** The rules in which two versions differ, in the order of the regulation; no version stands for the method's defaults. */
function listDifferences(
  ruleWords: readonly RuleExplained[],
  from: RegulationVersion | undefined,
  to: RegulationVersion | undefined,
): Difference[] {
  const valueIn = (version: RegulationVersion | undefined, rule: RuleExplained) =>
    version ? readRule(version.rules, rule.path) : rule.default
  return ruleWords.flatMap((rule) => {
    const pair = { from: valueIn(from, rule), to: valueIn(to, rule) }
    return isSameRule(pair.from, pair.to) ? [] : [{ rule, ...pair }]
  })
}

function useWeightsRow(from: RegulationVersion | undefined, to: RegulationVersion | undefined): Difference[] {
  const t = useTell()
  if (!from || !to || from.weights.id === to.weights.id) return []
  const rule = { path: 'weights', label: t(says.weightsRow), explanation: t(says.weightsExplain), alternatives: [] }
  return [{ rule, from: weightsOf(from), to: weightsOf(to) }]
}

function Table({ rows, names }: { rows: readonly Difference[]; names: readonly [string, string] }) {
  const t = useTell()
  const locale = useLanguage()
  const columns: Column<Difference>[] = [
    { name: 'rule', label: t(says.rule), cell: ({ rule }) => rule.label },
    { name: 'from', label: names[0], cell: ({ rule, from }) => nameRule(t, locale, from, rule.alternatives) },
    {
      name: 'to',
      label: names[1],
      cell: ({ rule, to }) => <strong>{nameRule(t, locale, to, rule.alternatives)}</strong>,
    },
    { name: 'what', label: t(says.whatChanges), cell: ({ rule }) => rule.explanation, optional: true },
  ]
  return <Rows caption={t(says.compare)} columns={columns} rows={rows} keyOf={({ rule }) => rule.path} />
}

/** Two versions side by side: old value, new value, and what the rule changes. */
export function CompareVersions({
  versions,
  ruleWords,
}: {
  versions: RegulationVersion[]
  ruleWords: RuleExplained[]
}) {
  const t = useTell()
  const [fromId, setFromId] = useState(versions[1]?.id ?? METHOD)
  const [toId, setToId] = useState(versions[0]?.id ?? METHOD)
  const find = (id: string) => versions.find((version) => version.id === id)
  const nameOf = (id: string) => {
    const version = find(id)
    return version ? t(says.version, { number: version.number }) : t(says.method)
  }
  const options = [...versions.map(({ id }) => id), METHOD].map((id) => ({ value: id, label: nameOf(id) }))
  const weightsRow = useWeightsRow(find(fromId), find(toId))
  const rows = [...listDifferences(ruleWords, find(fromId), find(toId)), ...weightsRow]
  return (
    <Section
      title={t(says.compare)}
      lead={rows.length ? t(says.compareCount, { count: rows.length }) : t(says.compareSame)}
      flush
    >
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ paddingInline: { xs: 2, sm: 3 }, paddingBottom: 2, maxWidth: 640 }}
      >
        <Choice label={t(says.compareFrom)} value={fromId} onChange={setFromId} options={options} />
        <Choice label={t(says.compareTo)} value={toId} onChange={setToId} options={options} />
      </Stack>
      {rows.length ? <Table rows={rows} names={[nameOf(fromId), nameOf(toId)]} /> : null}
    </Section>
  )
}
