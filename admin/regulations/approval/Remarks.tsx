import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { Section } from '../../core/page/Section.tsx'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { useUnsaved } from '../../core/useUnsaved.tsx'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from './says.ts'
import { answerRemarkCommand, type ApprovalVersion, type Remark } from './wire.ts'

function AnswerForm({ remark, blocked, onDone }: { remark: Remark; blocked: string | null; onDone: () => void }) {
  const t = useTell()
  const [answer, setAnswer] = useState(remark.answer)
  const letGo = useUnsaved(answer !== remark.answer)
  const verb = useVerb(answerRemarkCommand, () => t(says.didAnswer))
  const write = async () => {
    if (!(await verb.run({ id: remark.id, answer }))) return
    letGo()
    onDone()
  }
  if (blocked)
    return (
      <Typography variant="caption" color="text.secondary">
        {blocked}
      </Typography>
    )
  return (
    <Stack spacing={1} sx={{ maxWidth: 640 }}>
      <Field
        label={t(says.answerLabel)}
        value={answer}
        onChange={setAnswer}
        error={verb.errors['answer']}
        multiline
        minRows={2}
      />
      <Stack direction="row" spacing={1}>
        <VerbButton running={verb.running} onClick={() => void write()}>
          {t(says.giveAnswer)}
        </VerbButton>
        {remark.answeredAt ? <Button onClick={onDone}>{t(says.cancel)}</Button> : null}
      </Stack>
    </Stack>
  )
}

function Answered({ remark, blocked, onRewrite }: { remark: Remark; blocked: string | null; onRewrite: () => void }) {
  const t = useTell()
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'success.main', paddingLeft: 2 }}>
      <Typography variant="caption" color="text.secondary" component="p">
        {t(says.answer)}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{remark.answer}</Typography>
      {blocked ? null : (
        <Button size="small" onClick={onRewrite}>
          {t(says.rewrite)}
        </Button>
      )}
    </Box>
  )
}

interface OneProps {
  remark: Remark
  blocked: string | null
  onSection: (key: string) => void
}

function One({ remark, blocked, onSection }: OneProps) {
  const t = useTell()
  const { moment } = useFormat()
  const [isOpen, setOpen] = useState(false)
  return (
    <Stack component="li" spacing={1}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
          {remark.sectionTitle}
        </Typography>
        <Button
          size="small"
          aria-label={`${t(says.toSection)} ${remark.sectionTitle}`}
          onClick={() => onSection(remark.sectionKey)}
        >
          {t(says.toSection)}
        </Button>
      </Stack>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 760 }}>{remark.text}</Typography>
      <Typography variant="caption" color="text.secondary">
        {t(says.remarkBy, { by: remark.by, at: moment(remark.createdAt) })} ·{' '}
        {t(says.attempt, { attempt: remark.attempt })}
      </Typography>
      {remark.answeredAt && !isOpen ? (
        <Answered remark={remark} blocked={blocked} onRewrite={() => setOpen(true)} />
      ) : (
        <AnswerForm remark={remark} blocked={blocked} onDone={() => setOpen(false)} />
      )}
    </Stack>
  )
}

/** What approvers want changed, section by section; the version goes out again when each has an answer. */
export function Remarks({ version, onSection }: { version: ApprovalVersion; onSection: (key: string) => void }) {
  const t = useTell()
  const { remarks, answerRemarkBlockedBecause: blocked } = version
  const count = remarks.filter(({ answeredAt }) => answeredAt === null).length
  const lead = remarks.length ? (count ? t(says.remarksOpen, { count }) : t(says.remarksDone)) : t(says.noRemarks)
  return (
    <Section title={t(says.remarks)} lead={lead}>
      {remarks.length ? (
        <Stack component="ul" spacing={3} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {remarks.map((remark) => (
            <One key={remark.id} remark={remark} blocked={blocked} onSection={onSection} />
          ))}
        </Stack>
      ) : null}
    </Section>
  )
}
