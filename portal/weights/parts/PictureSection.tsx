/** The group after an iteration, and where the reader's unit stands in it. Nobody else's judgement is in it. */
import { Fragment } from 'react'
import { useTell } from '../../core/locale.tsx'
import { useFigures } from '../figures.ts'
import { says } from '../says.ts'
import type { Iteration, MyAgreement, OwnJudgement, Picture } from '../wire.ts'
import { Arguments } from './Arguments.tsx'
import { SpreadTable } from './SpreadTable.tsx'
import { Strip } from './Strip.tsx'

const verdicts = {
  noQuorum: says['verdict.noQuorum'],
  near: says['verdict.near'],
  standstill: says['verdict.standstill'],
  apart: says['verdict.apart'],
  again: says['verdict.again'],
  exhausted: says['verdict.exhausted'],
}

interface PictureProps {
  agreement: MyAgreement
  iteration: Iteration
}

export function PictureSection({ agreement, iteration }: PictureProps) {
  const tells = useTell()
  const { picture, number } = iteration
  if (!picture) return null
  const own = agreement.judgements.find((one) => one.iteration === number) ?? null
  return (
    <section className="picture">
      <h2>{tells(says.picture, { iteration: number })}</h2>
      <Finding {...{ picture, own }} />
      {picture.criteria.length > 0 && (
        <>
          <WeightTable {...{ agreement, picture, own }} />
          <p className="soft">{tells(picture.camps ? says.legendCamps : says.legend)}</p>
          <SpreadTable {...{ agreement, picture }} />
        </>
      )}
      <Arguments list={iteration.arguments} />
    </section>
  )
}

/** What the picture says, in words with its figures. */
function Finding({ picture, own }: { picture: Picture; own: OwnJudgement | null }) {
  const tells = useTell()
  const { points, ratio } = useFigures()
  const { judged, units, t, w, verdict } = picture
  if (judged === 0 || t === null) return <p>{tells(says.nobody)}</p>
  const far = own?.distance ?? null
  return (
    <>
      <p>{tells(verdicts[verdict], { judged, units, t: tells(says.toMove, { points: points(t) }) })}</p>
      <p className="soft">
        {picture.camps && verdict !== 'apart' && `${tells(says.inCamps)} `}
        {w !== null && `${tells(says.alike, { w: ratio(w) })} `}
        {!own ? tells(says.silent) : far !== null && tells(says.own, { points: points(far) })}
      </p>
    </>
  )
}

interface WeightTableProps {
  agreement: MyAgreement
  picture: Picture
  own: OwnJudgement | null
}

function WeightTable({ agreement: { criteria }, picture, own }: WeightTableProps) {
  const tells = useTell()
  const { points, signed } = useFigures()
  const { camps } = picture
  const ownOf = (id: string) => own?.weights.find(({ criterionId }) => criterionId === id)?.weight ?? null
  const campsOf = (id: string) =>
    (camps ?? []).map(({ weights }) => weights.find(({ criterionId }) => criterionId === id)?.weight ?? 0)
  const most = Math.max(...picture.criteria.map(({ max }) => max))
  return (
    <table className="weights">
      <thead>
        <tr>
          <th scope="col">{tells(says.criterion)}</th>
          {camps
            ? camps.map(({ units }, at) => (
                <th key={at} scope="col">
                  {tells(says.camp, { number: at + 1, units })}
                </th>
              ))
            : picture.criteria.some(({ weight }) => weight !== null) && <th scope="col">{tells(says.group)}</th>}
          {own && <th scope="col">{tells(says.you)}</th>}
          {own && !camps && <th scope="col">{tells(says.difference)}</th>}
        </tr>
      </thead>
      <tbody>
        {picture.criteria.map((line) => {
          const { criterionId: id, weight } = line
          const [mine, marks] = [ownOf(id), camps ? campsOf(id) : weight === null ? [] : [weight]]
          return (
            <Fragment key={id}>
              <tr className="facts-row">
                <th scope="row">{criteria.find((one) => one.id === id)?.name}</th>
                {marks.map((share, at) => (
                  <td key={at}>{points(share)}</td>
                ))}
                {mine !== null && <td className="mine">{points(mine)}</td>}
                {mine !== null && !camps && <td>{weight === null ? '' : signed(mine - weight)}</td>}
              </tr>
              <tr className="strip-row" aria-hidden="true">
                <td colSpan={6}>
                  <Strip {...{ line, marks, most }} own={mine} hasCamps={camps !== null} />
                </td>
              </tr>
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
