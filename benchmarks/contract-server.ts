/** The server of `pnpm bench contract`, in a process of its own; tells its URL to its parent. */
import { startEmulator } from '@apigw-certificates/api'

const { url } = await startEmulator()
process.send?.(url)
process.once('disconnect', () => process.exit(0))
