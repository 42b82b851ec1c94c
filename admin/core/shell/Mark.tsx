import { SvgIcon } from '@mui/material'

/** Two arrows that answer one another: everyone is somebody's client. */
export function Mark() {
  return (
    <SvgIcon viewBox="0 0 32 32" sx={{ fontSize: 28 }} color="primary">
      <path
        d="M6 11h15M16 6l5 5-5 5M26 21H11M16 16l-5 5 5 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </SvgIcon>
  )
}
