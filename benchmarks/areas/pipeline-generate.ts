/** `pipeline-generate.ts CONTRACT FOLDER`: all that follows from a synthetic contract. */
import { generateDocument } from '../../scripts/generate/document.ts'
import { documentOf } from './pipeline-contract.ts'

const [contract = '', folder = ''] = process.argv.slice(2)
await generateDocument(documentOf(contract), folder)
