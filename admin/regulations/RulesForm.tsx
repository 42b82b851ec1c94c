import { Box, Stack } from '@mui/material'
import { useState } from 'react'
import { Section } from '../core/page/Section.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { mainRules, nestRules, readRule } from './mainRules.ts'
import { parseRule, RuleInput, writeRule } from './RuleInput.tsx'
import { says } from './says.ts'
import { editRegulationCommand, type RegulationVersion, type RuleExplained } from './wire.ts'

interface RulesFormProps {
  version: RegulationVersion
  ruleWords: readonly RuleExplained[]
}

/** The main rules of a draft. Which values are allowed is the server's to say: it names the field. */
export function RulesForm({ version, ruleWords }: RulesFormProps) {
  const t = useTell()
  const locale = useLanguage()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const verb = useVerb(editRegulationCommand, ({ editRegulation }) =>
    t(says.didEdit, { number: editRegulation.number }),
  )
  const words = new Map(ruleWords.map((rule) => [rule.path, rule]))
  const edit = async () => {
    const values = Object.entries(typed).map(([path, text]) => [
      path,
      parseRule(text, readRule(version.rules, path) ?? text),
    ])
    const done = await verb.run({
      id: version.id,
      version: version.version,
      rules: nestRules(Object.fromEntries(values)),
    })
    if (done) setTyped({})
  }
  return (
    <Section title={t(says.rules)} lead={t(says.rulesLead)}>
      <Stack spacing={3}>
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
          {mainRules.map(({ path, options }) => {
            const rule = words.get(path)
            const kind = readRule(version.rules, path)
            if (!rule || kind === null) return null
            return (
              <RuleInput
                key={path}
                rule={rule}
                options={options}
                kind={kind}
                value={typed[path] ?? writeRule(kind, locale)}
                error={verb.errors[`rules.${path}`]}
                onChange={(text) => setTyped({ ...typed, [path]: text })}
              />
            )
          })}
        </Box>
        <VerbButton
          blocked={version.editBlockedBecause}
          running={verb.running}
          onClick={() => void edit()}
          variant="outlined"
        >
          {t(says.edit)}
        </VerbButton>
      </Stack>
    </Section>
  )
}
