/// AWS Lambda: functions billed by request and by the millisecond.
public enum Lambda {
  static let notModelled =
    "concurrency and its limits, cold starts, retries, layers and packages; ephemeral storage above 512 MB, and response streaming on the bill"
}
