import { useTell } from '../../core/locale.tsx'
import { useFigures } from '../figures.ts'
import { says } from '../says.ts'
import type { MyAgreement, Picture } from '../wire.ts'

/** The figures behind the strips. */
export function SpreadTable({ agreement: { criteria }, picture }: { agreement: MyAgreement; picture: Picture }) {
  const tells = useTell()
  const { points } = useFigures()
  const span = (from: number, to: number) => tells(says.span, { from: points(from), to: points(to) })
  const heads = [says.criterion, says.median, says.quartiles, says.range, says.sd]
  return (
    <details className="more">
      <summary>{tells(says.figures)}</summary>
      <div className="sideways" role="group" aria-label={tells(says.figures)} tabIndex={0}>
        <table className="weights">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head.key} scope="col">
                  {tells(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.criteria.map(({ criterionId, median, q1, q3, min, max, sd }) => (
              <tr key={criterionId}>
                <th scope="row">{criteria.find(({ id }) => id === criterionId)?.name}</th>
                <td>{points(median)}</td>
                <td>{span(q1, q3)}</td>
                <td>{span(min, max)}</td>
                <td>{sd === null ? '—' : points(sd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
