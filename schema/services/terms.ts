export const linkStates = ['proposed', 'confirmed', 'retired'] as const
export type LinkState = (typeof linkStates)[number]
