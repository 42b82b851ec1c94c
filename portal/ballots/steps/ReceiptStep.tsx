import { Heading } from '../../core/Heading.tsx'
import { useTell } from '../../core/locale.tsx'
import { Shell } from '../../core/Shell.tsx'
import { says } from '../../says.ts'
import { groupCode, type KeptReceipt } from '../receipt.ts'

/** Thanks, and the code that only this submission yields. Made to be printed. */
export function ReceiptStep({ receipt }: { receipt: KeptReceipt }) {
  const tells = useTell()
  const { code, repeated, companyName, roundTitle, unitName } = receipt
  return (
    <Shell about={`${companyName} · ${roundTitle}`}>
      <section className="notice">
        <Heading>{tells(says.receiptTitle)}</Heading>
        <p>
          {repeated && `${tells(says.receiptRepeated)} `}
          {tells(says.receiptText)}
        </p>
        <div className="receipt">
          <p className="soft">{tells(says.receiptCode)}</p>
          <p className="code">{groupCode(code)}</p>
          <p className="soft">{unitName}</p>
        </div>
        <p className="soft">{tells(says.receiptHint)}</p>
        <p className="soft">{tells(says.receiptEnd)}</p>
        <button type="button" className="secondary" onClick={() => print()}>
          {tells(says.print)}
        </button>
      </section>
    </Shell>
  )
}
