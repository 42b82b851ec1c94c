import type { GoldenInput } from './oracle.mjs'

export declare function drawGolden(): GoldenInput
export declare function writeInput(): string
