import { useMediaQuery } from '@mui/material'

/** Whether the page is as narrow as a phone: pictures are drawn anew for it instead of being scrolled. */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 699px)')
