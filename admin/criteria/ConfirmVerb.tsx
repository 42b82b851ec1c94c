import { Button } from '@mui/material'
import { useState } from 'react'
import type { Words } from '../../schema/core/say.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'

interface ConfirmVerbProps {
  name: string
  verb: Words
  title: Words
  text: Words
  running: boolean
  onDo: () => Promise<unknown>
}

/** A verb that is asked about first; its button says for the ear whom it concerns. */
export function ConfirmVerb({ name, verb, title, text, running, onDo }: ConfirmVerbProps) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const act = async () => {
    if (await onDo()) setOpen(false)
  }
  return (
    <>
      <Button size="small" aria-label={t(says.ofCriterion, { verb: t(verb), name })} onClick={() => setOpen(true)}>
        {t(verb)}
      </Button>
      <VerbDialog
        open={open}
        title={t(title, { name })}
        text={t(text)}
        verb={t(verb)}
        destructive
        running={running}
        onDo={() => void act()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
