import { useRef, useState } from 'react'
import { useTell } from '../../core/locale.tsx'
import type { Verbs } from '../LinksPage.tsx'
import { says } from '../says.ts'
import type { MyUnit, OfferedUnit } from '../wire.ts'
import { AddForm } from './AddForm.tsx'
import { LinkItem } from './LinkItem.tsx'

export type List = 'clients' | 'providers'

interface UnitLinksProps {
  unit: MyUnit
  offered: OfferedUnit[]
  verbs: Verbs
  isOver: boolean
}

/** The links of one unit: those who use it, those whom it uses. */
export function UnitLinks(props: UnitLinksProps) {
  return (
    <section>
      <h2>{props.unit.name}</h2>
      <LinkList {...props} list="clients" />
      <LinkList {...props} list="providers" />
    </section>
  )
}

function LinkList({ unit, offered, verbs, isOver, list }: UnitLinksProps & { list: List }) {
  const tells = useTell()
  const links = unit[list]
  const [isAdding, setIsAdding] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const taken = new Set([unit.id, ...links.map(({ other }) => other.id)])
  const close = () => {
    setIsAdding(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <>
      <h3>{tells(says[`title.${list}`])}</h3>
      <p className="soft">{tells(says[`hint.${list}`], { unit: unit.name })}</p>
      {links.length > 0 ? (
        <ul className="link-list">
          {links.map((link) => (
            <LinkItem key={link.id} link={link} reply={verbs.reply} />
          ))}
        </ul>
      ) : (
        <p>{tells(says[`none.${list}`])}</p>
      )}
      {isAdding && (
        <AddForm
          {...{ unit, list }}
          offered={offered.filter(({ id }) => !taken.has(id))}
          propose={verbs.propose}
          onClose={close}
        />
      )}
      {!isOver && !isAdding && (
        <button ref={opener} type="button" className="secondary" onClick={() => setIsAdding(true)}>
          {tells(says[`add.${list}`])}
        </button>
      )}
    </>
  )
}
