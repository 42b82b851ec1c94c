import { Box, Button, Stack, Typography } from '@mui/material'
import { Choice } from '../core/form/Choice.tsx'
import { Field } from '../core/form/Field.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { useLanguage, useTell } from '../core/useTell.ts'
import { nameRule } from './nameRule.ts'
import { errorOf } from './rules.ts'
import { says } from './says.ts'
import type { RulesDraft } from './useRules.ts'
import type { RuleExplained } from './wire.ts'

interface RuleInputProps {
  rule: RuleExplained
  draft: RulesDraft
}

/** One rule: what it is, what a change of it changes, its default and the way back to it. */
export function RuleInput({ rule, draft }: RuleInputProps) {
  const t = useTell()
  const locale = useLanguage()
  const { label, explanation, section, alternatives } = rule
  const error = errorOf(draft.errors, rule.path)
  const isFixed = alternatives.length === 1
  const byDefault = nameRule(t, locale, draft.defaultOf(rule), alternatives)
  const shared = {
    label,
    value: draft.textOf(rule),
    onChange: (text: string) => draft.type(rule, text),
    error,
    helperText: `${explanation} ${t(isFixed ? says.fixed : says.byDefault, { value: byDefault })} § ${section}`,
  }
  const isList = Array.isArray(rule.default) || rule.default === null
  return (
    <Box>
      {alternatives.length && !isList ? (
        <Choice
          {...shared}
          disabled={isFixed}
          options={alternatives.map((one) => ({ value: String(one.value), label: one.label }))}
        />
      ) : (
        <Field
          {...shared}
          placeholder={isList ? t(says.listHint) : ''}
          slotProps={{ htmlInput: { inputMode: typeof rule.default === 'number' ? 'decimal' : 'text' } }}
        />
      )}
      {draft.differs(rule) ? (
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', paddingLeft: 1.5 }}>
          <Chip tone="accent">{t(says.differs)}</Chip>
          {draft.isTyped(rule) ? (
            <Typography variant="caption" color="warning.main">
              {t(says.notWritten)}
            </Typography>
          ) : null}
          <Button size="small" aria-label={t(says.resetRule, { label })} onClick={() => draft.reset(rule)}>
            {t(says.reset)}
          </Button>
        </Stack>
      ) : draft.isTyped(rule) ? (
        <Typography variant="caption" color="warning.main" component="p" sx={{ paddingLeft: 1.5 }}>
          {t(says.notWritten)}
        </Typography>
      ) : null}
    </Box>
  )
}
