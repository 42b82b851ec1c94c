/** Where things stand: on a phone the name has a line of its own above the strips. */
export interface Frame {
  width: number
  plot: { left: number; width: number }
  line: number
  head: number
  gap: number
  name: { x: number; anchor: 'start' | 'end'; longest: number }
  size: number
  /** Characters of a line of the title, and of the smaller legend. */
  longest: { title: number; legend: number }
}

export const wide: Frame = {
  width: 860,
  plot: { left: 240, width: 520 },
  line: 24,
  head: 0,
  gap: 16,
  name: { x: 224, anchor: 'end', longest: 30 },
  size: 14,
  longest: { title: 96, legend: 116 },
}

export const narrow: Frame = {
  width: 340,
  plot: { left: 8, width: 270 },
  line: 24,
  head: 22,
  gap: 14,
  name: { x: 0, anchor: 'start', longest: 40 },
  size: 13,
  longest: { title: 36, legend: 46 },
}
