/** One hue from faint to deep for a level on the scale; the ink on it is whichever of two stands out more. */
import { useTheme } from '@mui/material'

type Rgb = readonly [number, number, number]

// Light pages go from faint to deep blue, dark ones from deep to bright: a higher score stands out more on both.
const ramps: Record<'light' | 'dark', readonly Rgb[]> = {
  light: [
    [240, 245, 250],
    [186, 212, 233],
    [111, 163, 203],
    [38, 99, 150],
  ],
  dark: [
    [34, 44, 54],
    [39, 72, 102],
    [74, 128, 172],
    [169, 208, 238],
  ],
}
const inks: readonly Rgb[] = [
  [16, 20, 24],
  [255, 255, 255],
]

const css = ([r, g, b]: Rgb) => `rgb(${Math.round(r)}, ${Math.round(g)}, ${Math.round(b)})`

function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

function mix(ramp: readonly Rgb[], share: number): Rgb {
  const place = Math.min(1, Math.max(0, share)) * (ramp.length - 1)
  const below = Math.min(Math.floor(place), ramp.length - 2)
  const [from, to] = [ramp[below] ?? [0, 0, 0], ramp[below + 1] ?? [0, 0, 0]]
  const part = place - below
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part]
}

/** @param share where the value stands on the scale, 0 (lowest) to 1 */
export function shadeOf(mode: 'light' | 'dark', share: number): { ground: Rgb; ink: Rgb } {
  const ground = mix(ramps[mode], share)
  const [dark, white] = inks
  if (!dark || !white) throw new Error('there are two inks')
  return { ground, ink: contrast(ground, dark) >= contrast(ground, white) ? dark : white }
}

/** Shades of the page's light for values between `min` and `max`, as styles. */
export function useShade(min: number, max: number) {
  const { mode } = useTheme().palette
  return (value: number) => {
    const { ground, ink } = shadeOf(mode, max > min ? (value - min) / (max - min) : 0)
    return { backgroundColor: css(ground), color: css(ink) }
  }
}
