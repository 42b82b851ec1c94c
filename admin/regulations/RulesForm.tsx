import { Alert, Button, Paper, Stack, Typography } from '@mui/material'
import { Answer } from '../core/page/Answer.tsx'
import { Section } from '../core/page/Section.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { RuleGroup } from './RuleGroup.tsx'
import { RuleFilters, useRuleFilter } from './RuleFilters.tsx'
import { chapterOf, chapters, errorOf, isShown, readRule } from './rules.ts'
import { says } from './says.ts'
import { useRules, type RulesDraft } from './useRules.ts'
import { defaultRulesQuery, type RegulationVersion, type RuleExplained } from './wire.ts'

interface RulesFormProps {
  version: RegulationVersion
  ruleWords: readonly RuleExplained[]
}

/** Somebody else wrote to the draft while this form was being filled. */
function Overtaken({ draft }: { draft: RulesDraft }) {
  const t = useTell()
  return (
    <Alert
      severity="warning"
      action={
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button color="inherit" onClick={draft.carryOver}>
            {t(says.carryOver)}
          </Button>
          <Button color="inherit" onClick={draft.forget}>
            {t(says.reload)}
          </Button>
        </Stack>
      }
    >
      {t(says.overtaken)}
    </Alert>
  )
}

function WriteBar({ draft, blocked, onWrite }: { draft: RulesDraft; blocked: string | null; onWrite: () => void }) {
  const t = useTell()
  const wrong = Object.keys(draft.errors).length
  return (
    <Paper variant="outlined" sx={{ position: 'sticky', bottom: 0, zIndex: 2, padding: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <VerbButton
          blocked={blocked ?? (draft.changed ? null : t(says.unchanged))}
          running={draft.running}
          onClick={onWrite}
        >
          {t(says.edit)}
        </VerbButton>
        {draft.changed ? <Button onClick={draft.forget}>{t(says.forget)}</Button> : null}
        <Typography role="status" color={wrong ? 'error' : 'text.secondary'}>
          {wrong ? t(says.wrong, { count: wrong }) : draft.changed ? t(says.changed, { count: draft.changed }) : ''}
        </Typography>
      </Stack>
    </Paper>
  )
}

function Form({ version, ruleWords, defaults }: RulesFormProps & { defaults: unknown }) {
  const t = useTell()
  const draft = useRules(version, defaults)
  const filter = useRuleFilter()
  const shown = ruleWords.filter((rule) =>
    isShown(rule, filter, {
      isChanged: draft.differs(rule) || draft.isTyped(rule),
      hasError: errorOf(draft.errors, rule.path) !== undefined,
    }),
  )
  const isFiltered = filter.asked.trim() !== '' || filter.onlyChanged
  return (
    <Section title={t(says.rules)} lead={t(says.rulesLead)}>
      <Stack spacing={2}>
        <RuleFilters filter={filter} />
        {draft.isOvertaken ? <Overtaken draft={draft} /> : null}
        {chapters.map((chapter) => {
          const rules = shown.filter(({ section }) => chapterOf(section) === chapter)
          const hasError = rules.some(({ path }) => errorOf(draft.errors, path) !== undefined)
          return rules.length ? (
            <RuleGroup key={chapter} chapter={chapter} rules={rules} draft={draft} isForced={isFiltered || hasError} />
          ) : null
        })}
        {shown.length ? null : <Typography color="text.secondary">{t(says.noRules)}</Typography>}
        <WriteBar draft={draft} blocked={version.editBlockedBecause} onWrite={() => void draft.write(ruleWords)} />
      </Stack>
    </Section>
  )
}

/** All rules of a draft by the method's chapters. Which values are allowed is the server's to say: it names the field. */
export function RulesForm(props: RulesFormProps) {
  const end = (name: string) => Number(readRule(props.version.rules, `scale.${name}`))
  const answer = useAsk(defaultRulesQuery, { min: end('min'), max: end('max') }, { keep: true })
  return <Answer of={answer}>{({ defaultRules }) => <Form {...props} defaults={defaultRules} />}</Answer>
}
