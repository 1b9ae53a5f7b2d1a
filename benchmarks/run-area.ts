/** Measures one area, and tells its figures to the parent. */
import { areas } from './area.ts'

const [name = ''] = process.argv.slice(2)
const area = areas[name]
if (!area) throw new RangeError(`There is no area ${name}`)
const { measureArea } = await area.load()
const figures = await measureArea()
process.send?.(figures, () => process.exit(0))
