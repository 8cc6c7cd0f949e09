import { main, step } from '@/lib/cli/steps'
import { runTool, tools } from '@/lib/cli/tools'

// The quick checks, for while working: lint, types and unit tests.
await main(async () => {
  await step('Opmaak en regels', () => runTool(tools.lint))
  await step('Types', () => runTool(tools.types))
  await step('Unit', () => runTool(tools.unit))
})
