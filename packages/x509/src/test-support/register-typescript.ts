// Lets Node.js run the sources as they are: the `.js` of an import stands for a `.ts` file.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const isSource = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/')
    return nextResolve(isSource ? specifier.replace(/\.js$/, '.ts') : specifier, context)
  },
})
