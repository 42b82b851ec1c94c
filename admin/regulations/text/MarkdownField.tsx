import FormatBold from '@mui/icons-material/FormatBold'
import FormatItalic from '@mui/icons-material/FormatItalic'
import FormatListBulleted from '@mui/icons-material/FormatListBulleted'
import FormatListNumbered from '@mui/icons-material/FormatListNumbered'
import LinkIcon from '@mui/icons-material/Link'
import TableChart from '@mui/icons-material/TableChart'
import Title from '@mui/icons-material/Title'
import { Box, IconButton, Stack, Typography } from '@mui/material'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { MOST_TEXT } from '../../../schema/regulations/terms.ts'
import { Field } from '../../core/form/Field.tsx'
import { useTell } from '../../core/useTell.ts'
import { markUp, tools, type Selected, type Tool } from './markUp.ts'
import { says } from './says.ts'

const icons = {
  bold: FormatBold,
  italic: FormatItalic,
  caption: Title,
  list: FormatListBulleted,
  numbers: FormatListNumbered,
  link: LinkIcon,
  table: TableChart,
} as const satisfies Record<Tool, unknown>

const toolByKey: Readonly<Record<string, Tool>> = { b: 'bold', i: 'italic', и: 'bold', ш: 'italic' }

interface MarkdownFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  error: string | undefined
  hint: string
  autoFocus?: boolean
}

/** Writes marks into the text where the selection is, and selects what comes next to be typed over. */
function useTools(value: string, onChange: (value: string) => void) {
  const t = useTell()
  const field = useRef<HTMLTextAreaElement>(null)
  const next = useRef<Selected | null>(null)
  useEffect(() => {
    if (!next.current) return
    field.current?.focus()
    field.current?.setSelectionRange(next.current.start, next.current.end)
    next.current = null
  }, [value])
  const use = (tool: Tool) => {
    const { selectionStart: start = value.length, selectionEnd: end = value.length } = field.current ?? {}
    const samples = { text: t(says.sampleText), head: t(says.sampleHead), cell: t(says.sampleCell) }
    const selected = markUp({ text: value, start, end }, tool, samples)
    next.current = selected
    onChange(selected.text)
  }
  return { field, use }
}

function Toolbar({ label, onTool }: { label: string; onTool: (tool: Tool) => void }) {
  const t = useTell()
  return (
    <Stack
      direction="row"
      useFlexGap
      role="group"
      aria-label={t(says.tools, { field: label })}
      sx={{ flexWrap: 'wrap', marginBottom: 1 }}
    >
      {tools.map((tool) => {
        const Icon = icons[tool]
        const name = t(says[`tool.${tool}`])
        return (
          <IconButton key={tool} size="small" aria-label={name} title={name} onClick={() => onTool(tool)}>
            <Icon fontSize="small" />
          </IconButton>
        )
      })}
    </Stack>
  )
}

/** Text in Markdown with buttons for those who do not know its signs. */
export function MarkdownField({ label, value, onChange, error, hint, autoFocus = false }: MarkdownFieldProps) {
  const t = useTell()
  const { field, use } = useTools(value, onChange)
  const takeKey = (event: KeyboardEvent) => {
    const tool = event.ctrlKey || event.metaKey ? toolByKey[event.key.toLowerCase()] : undefined
    if (!tool) return
    event.preventDefault()
    use(tool)
  }
  return (
    <Box>
      <Toolbar label={label} onTool={use} />
      <Field
        label={label}
        value={value}
        onChange={onChange}
        error={error}
        helperText={hint}
        multiline
        minRows={5}
        maxRows={20}
        inputRef={field}
        autoFocus={autoFocus}
        onKeyDown={takeKey}
      />
      {value.length > MOST_TEXT * 0.8 ? (
        <Typography variant="caption" color={value.length > MOST_TEXT ? 'error' : 'text.secondary'} role="status">
          {t(says.length, { count: value.length, most: MOST_TEXT })}
        </Typography>
      ) : null}
    </Box>
  )
}
