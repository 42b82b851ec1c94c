/** What will hold, in sentences; for whoever must, every number of it to be typed over. */
import { Button, Stack, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { randomIndexes } from '../../../../schema/weights/terms.ts'
import { Choice } from '../../../core/form/Choice.tsx'
import { Field } from '../../../core/form/Field.tsx'
import { useLanguage, useTell } from '../../../core/useTell.ts'
import { RulesList } from '../RulesList.tsx'
import { openingSays as says } from '../says/opening.ts'
import { rulesSays } from '../says/rules.ts'
import type { OpeningAnswer } from '../wire/opening.ts'
import { readNumber, ruleNumbers, rulesOf, writeNumber, type AgreementForm, type RuleNumber } from './form.ts'

interface RulesChoiceProps {
  form: AgreementForm
  words: OpeningAnswer['ruleWords']
  errors: Record<string, string>
  onChange: (form: AgreementForm) => void
}

function NumberField({ name, form, words, errors, onChange }: RulesChoiceProps & { name: RuleNumber }) {
  const t = useTell()
  const isRussian = useLanguage() === 'ru'
  const explained = words.find(({ path }) => path === `weights.${name}`)
  const isPercent = ruleNumbers.some((one) => one.name === name && one.kind === 'percent')
  const typed = form.typed[name]
  const bad = typed !== undefined && readNumber(typed, name) === null ? t(says.badNumber) : undefined
  const label = explained?.label ?? name
  return (
    <Field
      label={isPercent ? t(says.percent, { label }) : label}
      value={typed ?? writeNumber(form.rules[name], name, isRussian)}
      onChange={(text) => onChange({ ...form, typed: { ...form.typed, [name]: text } })}
      error={bad ?? errors[`rules.${name}`]}
      helperText={explained?.explanation}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
    />
  )
}

function RuleFields(props: RulesChoiceProps) {
  const t = useTell()
  const { form, words, errors, onChange } = props
  const { rules } = form
  const labelOf = (name: string) => words.find(({ path }) => path === `weights.${name}`)?.label ?? name
  const isAhp = rules.method === 'ahp'
  const names = ruleNumbers.filter(({ name }) => isAhp || name !== 'consistencyLimit')
  return (
    <Stack spacing={2.5}>
      {names.map(({ name }) => (
        <NumberField key={name} {...props} name={name} />
      ))}
      {isAhp ? (
        <Choice
          label={labelOf('randomIndex')}
          value={rules.randomIndex}
          options={randomIndexes.map((one) => ({ value: one, label: t(rulesSays[`tables.${one}`]) }))}
          onChange={(value) => {
            const randomIndex = randomIndexes.find((one) => one === value)
            if (randomIndex) onChange({ ...form, rules: { ...rules, randomIndex } })
          }}
          error={errors['rules.randomIndex']}
        />
      ) : null}
      <Choice
        label={labelOf('silenceIsConsent')}
        value={rules.silenceIsConsent ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(rulesSays[value]) }))}
        onChange={(value) => onChange({ ...form, rules: { ...rules, silenceIsConsent: value === 'yes' } })}
        error={errors['rules.silenceIsConsent']}
      />
    </Stack>
  )
}

export function RulesChoice(props: RulesChoiceProps) {
  const t = useTell()
  const id = useId()
  const [open, setOpen] = useState(false)
  const hasErrors = Object.keys(props.errors).some((path) => path.startsWith('rules.') && path !== 'rules.method')
  const isOpen = open || hasErrors
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <RulesList rules={rulesOf(props.form)} units={props.form.chosen.length} />
      <Button
        variant="outlined"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? says.hideRules : says.changeRules)}
      </Button>
      {isOpen ? (
        <Stack id={id} sx={{ width: '100%', maxWidth: 560 }}>
          <RuleFields {...props} />
        </Stack>
      ) : null}
      {props.errors['rules'] ? (
        <Typography color="error" role="alert" tabIndex={-1} data-refused>
          {props.errors['rules']}
        </Typography>
      ) : null}
    </Stack>
  )
}
