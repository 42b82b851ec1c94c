import { FileButton } from '../../core/FileButton.tsx'
import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { MyAgreement } from '../wire.ts'

/** The protocol as a file to keep: who agreed on what, when, and how near they were. */
export function ProtocolButton({ agreement: { id, number }, link }: { agreement: MyAgreement; link: string }) {
  const tells = useTell()
  return (
    <FileButton
      path={`/agreements/${id}/protocol.pdf`}
      name={`${tells(says.protocolName, { number })}.pdf`}
      link={link}
      label={tells(says.protocol)}
      failed={tells(says.noFile)}
    />
  )
}
