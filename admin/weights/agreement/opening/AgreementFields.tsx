import { Box, Button, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Field } from '../../../core/form/Field.tsx'
import { Section } from '../../../core/page/Section.tsx'
import { useTell } from '../../../core/useTell.ts'
import { openingSays as says } from '../says/opening.ts'
import type { OpeningAnswer } from '../wire/opening.ts'
import { listClients, type AgreementForm, type RulesSource } from './form.ts'
import { MethodChoice } from './MethodChoice.tsx'
import { RulesChoice } from './RulesChoice.tsx'
import { UnitsChoice } from './UnitsChoice.tsx'

interface AgreementFieldsProps {
  companyId: string
  answer: OpeningAnswer
  form: AgreementForm
  source: RulesSource
  errors: Record<string, string>
  onChange: (form: AgreementForm) => void
}

function CriteriaSection({ companyId, criteria }: { companyId: string; criteria: OpeningAnswer['criteria'] }) {
  const t = useTell()
  const toCriteria = (
    <Button component={Link} to={`/companies/${companyId}/criteria`}>
      {t(says.toCriteria)}
    </Button>
  )
  return (
    <Section title={t(says.criteria)} lead={t(says.criteriaLead)} actions={toCriteria}>
      <Stack component="ol" spacing={1} sx={{ margin: 0, paddingLeft: 2.5 }}>
        {criteria.map(({ id, name, question }) => (
          <Box component="li" key={id}>
            {name}
            <Typography variant="caption" component="div" color="text.secondary">
              {question}
            </Typography>
          </Box>
        ))}
      </Stack>
    </Section>
  )
}

function tellSource(source: RulesSource): [keyof typeof says & `rulesFrom.${string}`, { number: number }] {
  return [`rulesFrom.${source.from}`, { number: 'number' in source ? source.number : 0 }]
}

/** Everything that an agreement is prepared with, from what is weighed to what is said. */
export function AgreementFields({ companyId, answer, form, source, errors, onChange }: AgreementFieldsProps) {
  const t = useTell()
  const [from, params] = tellSource(source)
  return (
    <>
      <CriteriaSection companyId={companyId} criteria={answer.criteria} />
      <Section title={t(says.method)}>
        <MethodChoice
          method={form.rules.method}
          error={errors['rules.method']}
          onChoose={(method) => onChange({ ...form, rules: { ...form.rules, method } })}
        />
      </Section>
      <Section title={t(says.units)} lead={t(says.unitsLead)}>
        <UnitsChoice
          companyId={companyId}
          units={answer.company?.units ?? []}
          clients={listClients(answer)}
          chosen={form.chosen}
          errors={errors}
          onChange={(chosen) => onChange({ ...form, chosen })}
        />
      </Section>
      <Section title={t(says.rules)} lead={t(says[from], params)}>
        <RulesChoice form={form} words={answer.ruleWords} errors={errors} onChange={onChange} />
      </Section>
      <Section>
        <Field
          label={t(says.note)}
          value={form.note}
          onChange={(note) => onChange({ ...form, note })}
          error={errors['note']}
          helperText={t(says.noteHelp)}
          multiline
          minRows={3}
        />
      </Section>
    </>
  )
}
