import MoreVertIcon from '@mui/icons-material/MoreVert'
import { IconButton, ListItemText, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useTell } from '../../../core/useTell.ts'
import { verbSays } from '../says/verbs.ts'
import type { Stakeholder } from '../wire/room.ts'

/** What can be done for one unit; what can't says why, and stays reachable by keyboard. */
export function StakeholderVerbs({ one, onReplace }: { one: Stakeholder; onReplace: () => void }) {
  const t = useTell()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const blocked = one.replaceSpeakerBlockedBecause
  const replace = () => {
    if (blocked) return
    setAnchor(null)
    onReplace()
  }
  return (
    <>
      <IconButton
        aria-label={t(verbSays.verbsOf, { name: one.unit.name })}
        aria-haspopup="menu"
        aria-expanded={anchor ? true : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem
          aria-disabled={blocked ? true : undefined}
          onClick={replace}
          sx={{ maxWidth: 360, whiteSpace: 'normal', ...(blocked ? { cursor: 'not-allowed' } : {}) }}
        >
          <ListItemText
            primary={t(verbSays.replace)}
            secondary={blocked}
            slotProps={blocked ? { primary: { color: 'text.secondary' } } : {}}
          />
        </MenuItem>
      </Menu>
    </>
  )
}
