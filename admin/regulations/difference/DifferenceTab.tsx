/** Two versions side by side: rules as old and new values, text by words. The method's own rules stand in for a version. */
import { Stack, Typography } from '@mui/material'
import { Choice } from '../../core/form/Choice.tsx'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import { useUrlState } from '../../core/useUrlState.ts'
import { isSameRule, readRule } from '../rules.ts'
import { says as ruleSays } from '../says.ts'
import type { RegulationVersion, RuleExplained } from '../wire.ts'
import { RuleDifferences } from './RuleDifferences.tsx'
import { says } from './says.ts'
import { TextDifferences } from './TextDifferences.tsx'
import { regulationDifferenceQuery, type RuleDifference } from './wire.ts'

const METHOD = 'method'

interface DifferenceTabProps {
  /** The version that the page is about. */
  regulation: RegulationVersion
  versions: readonly RegulationVersion[]
  ruleWords: readonly RuleExplained[]
}

interface Names {
  names: readonly [string, string]
  ruleWords: readonly RuleExplained[]
}

function BetweenVersions({ fromId, toId, ...rest }: Names & { fromId: string; toId: string }) {
  const answer = useAsk(regulationDifferenceQuery, { fromVersionId: fromId, toVersionId: toId })
  return (
    <Answer of={answer}>
      {({ regulationDifference: { rules, sections } }) => (
        <>
          <RuleDifferences rules={rules} {...rest} />
          <TextDifferences sections={sections} />
        </>
      )}
    </Answer>
  )
}

/** Rules in which a version differs from the method; `isFrom` when the method is what is compared from. */
function listFromMethod(
  ruleWords: readonly RuleExplained[],
  { rules }: RegulationVersion,
  isFrom: boolean,
): RuleDifference[] {
  return ruleWords.flatMap((rule) => {
    const own = readRule(rules, rule.path)
    if (isSameRule(own, rule.default)) return []
    const { path, label, explanation } = rule
    const [from, to] = isFrom ? [rule.default, own] : [own, rule.default]
    return [{ path, label, explanation, from, to }]
  })
}

function AgainstMethod({ version, isFrom, ...rest }: Names & { version: RegulationVersion; isFrom: boolean }) {
  const t = useTell()
  return (
    <>
      <RuleDifferences rules={listFromMethod(rest.ruleWords, version, isFrom)} {...rest} />
      <Section title={t(says.text)} lead={t(says.textOfMethod)} />
    </>
  )
}

export function DifferenceTab({ regulation, versions, ruleWords }: DifferenceTabProps) {
  const t = useTell()
  const former = versions.find(({ number }) => number < regulation.number)
  const [fromId, setFromId] = useUrlState('from', former?.id ?? METHOD)
  const [toId, setToId] = useUrlState('to', regulation.id)
  const find = (id: string) => versions.find((version) => version.id === id)
  const nameOf = (id: string) => {
    const number = find(id)?.number
    return number === undefined ? t(says.method) : t(ruleSays.version, { number })
  }
  const options = [...versions.map(({ id }) => id), METHOD].map((id) => ({ value: id, label: nameOf(id) }))
  const [from, to] = [find(fromId), find(toId)]
  const shared = { names: [nameOf(fromId), nameOf(toId)] as const, ruleWords }
  const one = from ?? to
  return (
    <Stack spacing={2}>
      <Section title={t(says.title)} lead={versions.length === 1 ? t(says.one) : undefined}>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ maxWidth: 640 }}>
          <Choice label={t(says.from)} value={fromId} onChange={setFromId} options={options} />
          <Choice label={t(says.to)} value={toId} onChange={setToId} options={options} />
        </Stack>
      </Section>
      {fromId === toId || !one ? (
        <Typography color="text.secondary">{t(says.sameVersion)}</Typography>
      ) : from && to ? (
        <BetweenVersions fromId={from.id} toId={to.id} {...shared} />
      ) : (
        <AgainstMethod version={one} isFrom={!from} {...shared} />
      )}
    </Stack>
  )
}
