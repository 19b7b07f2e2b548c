/// AWS Lambda: functions billed by request and by the millisecond.
///
/// A call is worked on in an environment that serves one call at a time. Where none waits, a new one
/// starts first: a cold start. Not modelled: what survives in an environment between calls, the two
/// seconds of its shutdown, versions and aliases (what is provisioned belongs to one of them), and
/// functions that read from a queue.
public enum Lambda {
  static let notModelled =
    "queues and streams as sources, versions and aliases, what survives in an environment, the phase of shutting down, dead-letter targets (calls given up are counted); response streaming on the bill"
}
