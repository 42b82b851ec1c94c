import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { MyRegulation } from '../wire.ts'

/** Rules that differ from the version that the reader knows. */
export function Changes({ regulation: { changes, changesSince: number } }: { regulation: MyRegulation }) {
  const tells = useTell()
  if (number === null) return null
  if (!changes.length) return <p className="soft">{tells(says.noChanges, { number })}</p>
  return (
    <section className="changes">
      <h2>{tells(says.changes, { number })}</h2>
      <ul>
        {changes.map(({ path, words }) => (
          <li key={path}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
