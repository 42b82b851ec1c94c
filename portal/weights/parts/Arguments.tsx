import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'

/** What was argued in an iteration; nobody is told by whom. */
export function Arguments({ list }: { list: readonly string[] }) {
  const tells = useTell()
  if (!list.length) return <p className="soft">{tells(says.noArguments)}</p>
  return (
    <>
      <h3>{tells(says.arguments)}</h3>
      <p className="soft">{tells(says.argumentsHint)}</p>
      {list.map((text, at) => (
        <blockquote key={at}>{text}</blockquote>
      ))}
    </>
  )
}
