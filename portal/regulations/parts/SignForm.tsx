import { useRef, useState } from 'react'
import { ConfirmDialog } from '../../core/ConfirmDialog.tsx'
import { useTell } from '../../core/locale.tsx'
import type { Refused } from '../../people/useSend.ts'
import { Wrong } from '../../people/Wrong.tsx'
import type { RegulationProps } from '../RegulationPage.tsx'
import { says } from '../says.ts'
import { acknowledgeRegulationMutation } from '../wire.ts'

/** The signature of one who has read the version. */
export function SignForm({ regulation: { number, shownHash }, send, onFresh }: RegulationProps) {
  const tells = useTell()
  const asking = useRef<HTMLDialogElement>(null)
  const [wrong, setWrong] = useState<Refused | null>(null)
  const isBusy = useRef(false)
  const sign = async () => {
    if (isBusy.current) return
    isBusy.current = true
    asking.current?.close()
    setWrong(await send(acknowledgeRegulationMutation, { shownHash }))
    isBusy.current = false
  }
  return (
    <section className="foot">
      <h2 id="foot" tabIndex={-1}>
        {tells(says.signature)}
      </h2>
      <p>{tells(says.signMeans)}</p>
      <Wrong wrong={wrong} onFresh={onFresh} />
      <div className="actions">
        <button type="button" className="primary" onClick={() => asking.current?.showModal()}>
          {tells(says.sign, { number })}
        </button>
      </div>
      <ConfirmDialog
        ref={asking}
        title={tells(says.signAsk, { number })}
        text={tells(says.signAskText)}
        stay={tells(says.signStay)}
        confirm={tells(says.confirmSign)}
        onConfirm={() => void sign()}
      />
    </section>
  )
}
