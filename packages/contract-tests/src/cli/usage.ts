import { PHASE_NAMES } from '../report/phases.js'

export const USAGE = `Usage: apigw-contract verify --spec FILE --url URL [options]
       apigw-contract rules

verify sends requests made from an OpenAPI document to a server and judges every answer.
rules lists what it judges.

  --spec FILE          the OpenAPI 3.1 document, bundled: a path or URL, YAML or JSON
  --url URL            the server, for example http://127.0.0.1:8080
  --token TOKEN        the credential; better in the environment, as CONTRACT_TOKEN
  --param NAME=VALUE   the value of a parameter; can be repeated
  --config FILE        what the document cannot say; else contract.config.ts, .mts, .js or .mjs
                       of the working directory, if there is one
  --phases LIST        only these, with commas: ${PHASE_NAMES.slice(0, 5).join(', ')},
                       ${PHASE_NAMES.slice(5).join(', ')}
  --replay ID          only one case: the ID that a report gives
  --seed N             the random requests of the fuzz phase follow from it (default: a random one)
  --runs N             random requests of each kind and operation (default: 25)
  --time 5m            random requests until then instead; s, m or h
  --mock               the server is Prism: its known deviations are accepted
  --foreign            the server is not the document's own: extensions and undeclared properties
                       only warn
  --report DIR         writes junit.xml, report.json, report.html and exchanges.har there
  --report KIND=FILE   only these: junit, json, html, har; with commas, or repeated
  --help, --version

Exit status: 0 nothing was violated and enough was reached; 1 something was violated, too little was
reached, or a known deviation no longer occurs; 2 called wrongly, or nothing answers; 130 interrupted.`
