import { plain, type Style } from './describe.js'
import { ruleDocs } from '../rules/rule-docs.js'

/** Every rule, for people to read in a terminal. */
export const describeRules = (style: Style = plain): string =>
  Object.entries(ruleDocs)
    .map(([id, { title, description, source }]) =>
      [`${style('bold', id)}: ${title}`, `  ${description}`, `  ${style('dim', source)}`].join(
        '\n',
      ),
    )
    .join('\n\n')
