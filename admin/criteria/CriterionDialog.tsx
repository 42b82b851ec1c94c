import { useState } from 'react'
import type { TypedDocumentNode } from '@apollo/client'
import type { Words } from '../../schema/core/say.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { MeaningFields } from './MeaningFields.tsx'
import { says } from './says.ts'
import type { Meaning } from './wire.ts'

/** A verb that writes a whole criterion: which command, what goes with the meaning, and how it is told. */
export interface Writing<Data, Input> {
  command: TypedDocumentNode<Data, { input: Input }>
  inputOf: (meaning: Meaning) => Input
  nameOf: (data: Data) => string
  title: string
  text: Words
  verb: Words
  did: Words
}

interface CriterionDialogProps<Data, Input> {
  writing: Writing<Data, Input>
  first: Meaning
  blocked?: string | null
  onClose: () => void
}

/** The form of one criterion, for every verb that writes one. */
export function CriterionDialog<Data, Input>(props: CriterionDialogProps<Data, Input>) {
  const { writing, first, blocked = null, onClose } = props
  const t = useTell()
  const [meaning, setMeaning] = useState(first)
  const verb = useVerb(writing.command, (data) => t(writing.did, { name: writing.nameOf(data) }))
  const write = async () => {
    if (await verb.run(writing.inputOf(meaning))) onClose()
  }
  return (
    <VerbDialog
      open
      title={writing.title}
      text={t(writing.text)}
      verb={t(writing.verb)}
      running={verb.running}
      onDo={() => void write()}
      onClose={onClose}
    >
      <MeaningFields value={meaning} errors={verb.errors} blocked={blocked} onChange={setMeaning} />
    </VerbDialog>
  )
}

export const emptyMeaning = (code: string): Meaning => ({ code, name: '', question: '', points: ['', '', '', '', ''] })

export const meaningOf = ({ code, name, question, points }: Meaning): Meaning => ({ code, name, question, points })

/** The end of every such verb in this room. */
export const saveSays = { verb: says.save, did: says.didSave }
