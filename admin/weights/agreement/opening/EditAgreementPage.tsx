import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router-dom'
import { Workspace } from '../../../companies/Workspace.tsx'
import { Answer } from '../../../core/page/Answer.tsx'
import { NotFound } from '../../../core/page/NotFound.tsx'
import { Page } from '../../../core/page/Page.tsx'
import { Empty } from '../../../core/page/states.tsx'
import { useAsk } from '../../../core/useAsk.ts'
import { useTell } from '../../../core/useTell.ts'
import { useUnsaved } from '../../../core/useUnsaved.tsx'
import { VerbButton } from '../../../core/verb/VerbButton.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { says as weightsSays } from '../../says.ts'
import { agreementPath } from '../AgreementsSection.tsx'
import { openingSays as says } from '../says/opening.ts'
import { says as roomSays } from '../says/room.ts'
import { editAgreementCommand, openingQuery, type OpeningAnswer } from '../wire/opening.ts'
import { agreementQuery, type Agreement } from '../wire/room.ts'
import { AgreementFields } from './AgreementFields.tsx'
import { formOf, givenOf } from './form.ts'
import { useBlocked } from './useBlocked.ts'
import { useFirstError } from './useFirstError.ts'

interface EditAgreementProps {
  agreement: Agreement
  answer: OpeningAnswer
}

/**
 * What was read and what was typed over it. When somebody else saves meanwhile, what is typed stays until the server has
 * refused it, saying who that was, and the page is asked to load what they saved.
 */
function useEdited(agreement: Agreement) {
  const [read, setRead] = useState(() => ({ version: agreement.version, form: formOf(agreement) }))
  const [form, setForm] = useState(read.form)
  const [refused, setRefused] = useState(false)
  const isDirty = form !== read.form
  if (agreement.version !== read.version && (refused || !isDirty)) {
    const next = { version: agreement.version, form: formOf(agreement) }
    setRead(next)
    setForm(next.form)
    setRefused(false)
  }
  return { version: read.version, form, isDirty, setForm, setRefused }
}

function EditAgreement({ agreement, answer }: EditAgreementProps) {
  const t = useTell()
  const navigate = useNavigate()
  const { id, companyId, number } = agreement
  const { version, form, isDirty, setForm, setRefused } = useEdited(agreement)
  const letGo = useUnsaved(isDirty)
  const verb = useVerb(editAgreementCommand, () => t(says.didEdit, { number }))
  const fields = useFirstError(verb.errors)
  const blocked = useBlocked(form)
  const save = async () => {
    setRefused(false)
    if (!(await verb.run({ id, version, ...givenOf(form) }))) {
      setRefused(true)
      return
    }
    letGo()
    await navigate(agreementPath(companyId, id))
  }
  return (
    <Stack spacing={2} ref={fields}>
      <AgreementFields
        {...{ companyId, answer, form }}
        source={{ from: 'own' }}
        errors={verb.errors}
        onChange={setForm}
      />
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <VerbButton blocked={blocked} running={verb.running} onClick={() => void save()}>
          {t(says.save)}
        </VerbButton>
        <Button component={Link} to={agreementPath(companyId, id)}>
          {t(says.toRoom)}
        </Button>
      </Stack>
    </Stack>
  )
}

/** Once the first iteration has begun the terms stand still. */
function StandsStill({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const toRoom = (
    <Button component={Link} to={agreementPath(agreement.companyId, agreement.id)} variant="outlined">
      {t(says.toRoom)}
    </Button>
  )
  return <Empty title={t(says.notDraft)} text={agreement.editAgreementBlockedBecause} action={toRoom} />
}

function EditAgreementOf({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const { id, companyId, number, editAgreementBlockedBecause } = agreement
  const answer = useAsk(openingQuery, { companyId })
  const trail = [
    { label: t(weightsSays.title), to: `/companies/${companyId}/weights` },
    { label: t(roomSays.title, { number }), to: agreementPath(companyId, id) },
  ]
  return (
    <Page title={t(says.editTitle, { number })} lead={t(says.lead)} trail={trail}>
      {editAgreementBlockedBecause ? (
        <StandsStill agreement={agreement} />
      ) : (
        <Answer of={answer} rows={10}>
          {(data) => <EditAgreement agreement={agreement} answer={data} />}
        </Answer>
      )}
    </Page>
  )
}

function Found() {
  const { agreementId = '' } = useParams()
  const found = useAsk(agreementQuery, { id: agreementId })
  return (
    <Answer of={found}>
      {({ agreement }) => (agreement ? <EditAgreementOf agreement={agreement} /> : <NotFound />)}
    </Answer>
  )
}

export const EditAgreementPage = () => <Workspace>{() => <Found />}</Workspace>
