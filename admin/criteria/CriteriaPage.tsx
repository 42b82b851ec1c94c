import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { AdoptDefaultsButton } from './AdoptDefaultsButton.tsx'
import { CriteriaSet } from './CriteriaSet.tsx'
import { CriterionDialog, emptyMeaning } from './CriterionDialog.tsx'
import { RestoreButton } from './CriterionVerbs.tsx'
import { Library } from './Library.tsx'
import { freeCode } from './order.ts'
import { Preview } from './Preview.tsx'
import { says } from './says.ts'
import { addCriterionCommand, criteriaQuery, type CriteriaAnswer, type Criterion } from './wire.ts'

function AddButton({ companyId, taken }: { companyId: string; taken: readonly string[] }) {
  const t = useTell()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <Button variant="outlined" onClick={() => setAdding(true)} sx={{ flexShrink: 0 }}>
        {t(says.add)}
      </Button>
      {adding ? (
        <CriterionDialog
          first={emptyMeaning(freeCode(taken))}
          onClose={() => setAdding(false)}
          writing={{
            command: addCriterionCommand,
            inputOf: (meaning) => ({ companyId, ...meaning }),
            nameOf: (data) => data.addCriterion.name,
            title: t(says.addTitle),
            text: says.addText,
            verb: says.add,
            did: says.didAdd,
          }}
        />
      ) : null}
    </>
  )
}

function Retired({ criteria }: { criteria: readonly Criterion[] }) {
  const t = useTell()
  return (
    <Section title={t(says.retired)}>
      <Stack component="ul" spacing={1} sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {criteria.map((criterion) => (
          <Box component="li" key={criterion.id}>
            <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
              <Typography sx={{ flex: 1 }}>{criterion.name}</Typography>
              <RestoreButton criterion={criterion} />
            </Stack>
            {criterion.restoreBlockedBecause ? (
              <Typography variant="caption" color="text.secondary">
                {criterion.restoreBlockedBecause}
              </Typography>
            ) : null}
          </Box>
        ))}
      </Stack>
    </Section>
  )
}

function Set({ companyId, answer, criteria }: CriteriaProps & { criteria: readonly Criterion[] }) {
  const t = useTell()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const shown = criteria.find(({ id }) => id === chosenId) ?? criteria[0]
  const retired = answer.criteria.filter(({ retiredAt }) => retiredAt !== null)
  const taken = answer.criteria.map(({ code }) => code)
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '3fr 2fr' },
        alignItems: 'start',
      }}
    >
      <Stack spacing={2}>
        <Section
          title={t(says.set)}
          lead={t(says.setLead)}
          actions={<AddButton companyId={companyId} taken={taken} />}
          flush
        >
          <CriteriaSet companyId={companyId} criteria={criteria} shownId={shown?.id ?? null} onShow={setChosenId} />
        </Section>
        {shown ? (
          <Section title={t(says.preview)}>
            <Preview criterion={shown} />
          </Section>
        ) : null}
        {retired.length ? <Retired criteria={retired} /> : null}
      </Stack>
      <Library
        companyId={companyId}
        library={answer.libraryCriteria}
        locale={answer.company?.locale ?? 'ru'}
        taken={taken}
      />
    </Box>
  )
}

interface CriteriaProps {
  companyId: string
  answer: CriteriaAnswer
}

function Criteria({ companyId, answer }: CriteriaProps) {
  const t = useTell()
  const criteria = answer.criteria.filter(({ retiredAt }) => retiredAt === null)
  if (answer.criteria.length === 0)
    return (
      <Stack spacing={2}>
        <Section>
          <Empty
            title={t(says.emptyTitle)}
            text={t(says.emptyText)}
            action={
              <Stack direction="row" useFlexGap spacing={1} sx={{ justifyContent: 'center', flexWrap: 'wrap' }}>
                <AdoptDefaultsButton
                  companyId={companyId}
                  blocked={answer.company?.adoptDefaultCriteriaBlockedBecause ?? null}
                />
                <AddButton companyId={companyId} taken={[]} />
              </Stack>
            }
          />
        </Section>
        <Library
          companyId={companyId}
          library={answer.libraryCriteria}
          locale={answer.company?.locale ?? 'ru'}
          taken={[]}
        />
      </Stack>
    )
  return (
    <Stack spacing={2}>
      <Set companyId={companyId} answer={answer} criteria={criteria} />
      <div>
        <Button component={Link} to={`/companies/${companyId}/weights`} variant="contained">
          {t(says.next)}
        </Button>
      </div>
    </Stack>
  )
}

function CriteriaOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(criteriaQuery, { companyId })
  return (
    <Page title={t(says.title)} lead={t(says.lead)} wide>
      <Answer of={answer}>{(data) => <Criteria companyId={companyId} answer={data} />}</Answer>
    </Page>
  )
}

export const CriteriaPage = () => <Workspace>{({ id }) => <CriteriaOf companyId={id} />}</Workspace>
