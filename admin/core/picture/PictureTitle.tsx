import { wrapWords } from './text.ts'
import { useInk } from './useInk.ts'

const LINE = 20

interface PictureTitleProps {
  title: string
  /** Characters of a line. */
  longest: number
  size: number
}

/** What a picture says, in as many lines as it takes. */
export function PictureTitle({ title, longest, size }: PictureTitleProps) {
  const { ink } = useInk()
  return wrapWords(title, longest).map((line, at) => (
    <text key={at} x={0} y={18 + at * LINE} fontSize={size} fontWeight={600} fill={ink}>
      {line}
    </text>
  ))
}

/** How far down the rest of the picture moves for it. */
export const heightOfTitle = (title: string, longest: number): number => (wrapWords(title, longest).length - 1) * LINE
