/** What `apigw-emulator --help` prints. */
export const USAGE = `An emulator of the API Gateway certificate API, for development and tests.

Usage
  apigw-emulator               Serve the API until SIGINT or SIGTERM
  apigw-emulator migrate       Bring the PostgreSQL database of DATABASE_URL up to date
  apigw-emulator backup FILE   Copy the SQLite database of DATA_DIR, also while it is in use
  apigw-emulator --help        Print this help

Environment
  HOST          Where to listen (default 127.0.0.1)
  PORT          Which port (default 8080; 0 for any that is free)
  DATA_DIR      A folder to keep certificates in, by SQLite (default: they are forgotten)
  DATABASE_URL  A PostgreSQL database to keep certificates in, instead`
