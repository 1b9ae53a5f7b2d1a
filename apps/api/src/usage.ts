/** What `apigw-emulator --help` prints. */
export const USAGE = `The API Gateway certificate API, as an emulator or a server that others use.

Usage
  apigw-emulator               Serve the API until SIGINT or SIGTERM
  apigw-emulator migrate       Bring the PostgreSQL database of DATABASE_URL up to date
  apigw-emulator backup FILE   Copy the SQLite database of DATA_DIR, also while it is in use
  apigw-emulator --help        Print this help

Environment
  HOST              Where to listen (default 127.0.0.1)
  PORT              Which port (default 8080; 0 for any that is free)
  DATA_DIR          The folder of the SQLite database (default .data)
  DATABASE_URL      A PostgreSQL database to keep certificates in, instead
  SEED              A JSON file with projects, gateways and domains
  CORS_ORIGIN       Origins, between commas, whose pages may ask

  IAM_URL, IAM_TOKEN_FILE, IAM_TOKEN, IAM_READ_ROLES, IAM_WRITE_ROLES
                    The Keystone that validates the tokens of callers
  CREDENTIALS_FILE  The access keys of callers, in a file of mode 0600
                    Without these two it is an emulator: its credentials are public, and
                    it listens on this machine only

  RATE_LIMIT, RATE_BURST, CERTIFICATE_QUOTA
                    What a project may use (default: as much as it likes)
  TLS_CERT, TLS_KEY, TLS
                    TLS by files, or TLS=local for a certificate of its own
  LOG_FORMAT, LOG_LEVEL, METRICS_PORT, METRICS_HOST, OTEL_EXPORTER_OTLP_ENDPOINT
                    Log, metrics and traces
  SHUTDOWN_DELAY, SHUTDOWN_TIMEOUT
                    How it ends, in seconds (default 0 and 10)

docs/deployment.md says more of each.`
