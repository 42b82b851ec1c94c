import type { Figure } from '../wire.ts'

/** A figure as it was printed for the reader; a hidden one says why, and is never a nought. */
export const FigureText = ({ figure }: { figure: Figure | undefined }) =>
  figure?.shown == null ? <span className="hidden-figure">{figure?.because ?? '—'}</span> : <>{figure.shown}</>
