import { Box, Stack } from '@mui/material'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Workspace } from '../../../companies/Workspace.tsx'
import { Answer } from '../../../core/page/Answer.tsx'
import { Page } from '../../../core/page/Page.tsx'
import { useAsk } from '../../../core/useAsk.ts'
import { useTell } from '../../../core/useTell.ts'
import { useUnsaved } from '../../../core/useUnsaved.tsx'
import { VerbButton } from '../../../core/verb/VerbButton.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { says as weightsSays } from '../../says.ts'
import { agreementPath } from '../AgreementsSection.tsx'
import { openingSays as says } from '../says/opening.ts'
import { openAgreementCommand, openingQuery, type OpeningAnswer } from '../wire/opening.ts'
import { AgreementFields } from './AgreementFields.tsx'
import { givenOf, readRules, type AgreementForm } from './form.ts'
import { useBlocked } from './useBlocked.ts'
import { useFirstError } from './useFirstError.ts'

function OpenAgreement({ companyId, answer }: { companyId: string; answer: OpeningAnswer }) {
  const t = useTell()
  const navigate = useNavigate()
  const [read] = useState(() => readRules(answer))
  const [form, setForm] = useState<AgreementForm>({ rules: read.rules, typed: {}, chosen: [], note: '' })
  const isDirty = form.chosen.length > 0 || form.note.trim() !== '' || Object.keys(form.typed).length > 0
  const letGo = useUnsaved(isDirty)
  const verb = useVerb(openAgreementCommand, ({ openAgreement }) => t(says.didOpen, { number: openAgreement.number }))
  const fields = useFirstError(verb.errors)
  const blocked = useBlocked(form)
  const open = async () => {
    const done = await verb.run({ companyId, ...givenOf(form) })
    if (!done) return
    letGo()
    await navigate(agreementPath(companyId, done.openAgreement.id))
  }
  return (
    <Stack spacing={2} ref={fields}>
      <AgreementFields {...{ companyId, answer, form }} source={read.source} errors={verb.errors} onChange={setForm} />
      <Box>
        <VerbButton
          blocked={answer.company?.openAgreementBlockedBecause ?? blocked}
          running={verb.running}
          onClick={() => void open()}
        >
          {t(says.prepare)}
        </VerbButton>
      </Box>
    </Stack>
  )
}

function OpenAgreementOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(openingQuery, { companyId })
  const trail = [{ label: t(weightsSays.title), to: `/companies/${companyId}/weights` }]
  return (
    <Page title={t(says.newTitle)} lead={t(says.lead)} trail={trail}>
      <Answer of={answer} rows={10}>
        {(data) => <OpenAgreement companyId={companyId} answer={data} />}
      </Answer>
    </Page>
  )
}

export const OpenAgreementPage = () => <Workspace>{({ id }) => <OpenAgreementOf companyId={id} />}</Workspace>
