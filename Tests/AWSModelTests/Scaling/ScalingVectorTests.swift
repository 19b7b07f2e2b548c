import AWSModel
import Testing

/// Worked examples of alarms and policies, from a copy of the data.
@Suite struct ScalingVectorTests {
  static let tested =
    pricing + tables
    + [
      "aas-adjustment-types", "aas-min-adjustment-magnitude", "aas-step-percent-sequence",
      "aas-target-tracking-alarms-ecs", "aas-two-policies-largest-wins", "cw-evaluation-interval",
      "cw-premature-3of3",
    ]
  private static let pricing = ["cw-alarm-prices", "cw-logs-cost"]
  static let tables = [
    "cw-missing-2of3-row1", "cw-missing-2of3-row2", "cw-missing-2of3-row4", "cw-missing-3of3-row1",
    "cw-missing-3of3-row3", "cw-missing-3of3-row4",
  ]

  private let vectors: [JSON]

  init() throws {
    vectors = try JSON.parse(vectorFile("vectors.json"))["vectors"]?.elements ?? []
  }

  private func vector(_ id: String) throws -> (input: JSON, expected: JSON) {
    let vector = try #require(vectors.first { $0["id"]?.string == id })
    return (try #require(vector["inputs"]), try #require(vector["expected"]))
  }

  private func int(_ json: JSON?) throws -> Int {
    Int(try #require(json?.integer ?? json?.string.flatMap { Int64($0) }))
  }

  private func ints(_ json: JSON?) throws -> [Int] {
    try #require(json?.elements).map { try int($0) }
  }

  private func optionalDouble(_ json: JSON) -> Double? { json.integer.map(Double.init) }

  private func money(_ json: JSON?) throws -> Money { try Money(try #require(json?.string)) }

  /// `X` breaches, `0` does not, `-` is missing; above 1 is too much.
  private func points(_ json: JSON?) throws -> [Double?] {
    try #require(json?.elements).map { $0.string == "-" ? nil : $0.string == "X" ? 2 : 0 }
  }

  private func alarm(_ input: JSON, _ missing: CloudWatch.MissingData) throws -> CloudWatch.Alarm {
    try CloudWatch.Alarm(
      "table", threshold: .greaterThan(1), evaluationPeriods: int(input["evaluation_periods"]),
      datapointsToAlarm: int(input["datapoints_to_alarm"]), missingData: missing)
  }

  /// cw 6.7: from each state before, which only PRIOR keeps.
  @Test(arguments: tables, CloudWatch.AlarmState.allCases)
  func missingData(_ id: String, prior: CloudWatch.AlarmState) throws {
    let (input, expected) = try vector(id)
    let treatments = try #require(input["treatments"]?.elements)
    for (treatment, state) in zip(treatments, expected["states"]?.elements ?? []) {
      let missing = try #require(treatment.string.flatMap(CloudWatch.MissingData.init))
      let alarm = try alarm(input, missing)
      #expect(alarm.evaluationRange == (try int(input["evaluation_range"])))
      let points = try points(input["points_oldest_first"])
      let wanted = state.string == "PRIOR" ? prior.rawValue : state.string
      #expect(alarm.evaluate(points, prior: prior).state.rawValue == wanted, "\(missing)")
    }
  }

  /// cw 6.8.
  @Test func premature() throws {
    let (input, expected) = try vector("cw-premature-3of3")
    let alarm = try alarm(input, .missing)
    let states = try #require(input["histories"]?.elements).map {
      alarm.evaluate(try points($0)).state == .alarm
    }
    #expect(states == expected["alarm"]?.elements.map { $0.bool })
  }

  /// cw 6.3.
  @Test func evaluationIntervals() throws {
    let (input, expected) = try vector("cw-evaluation-interval")
    for (row, minutes) in zip(input["cases"]?.elements ?? [], expected["minutes"]?.elements ?? []) {
      let alarm = try CloudWatch.Alarm(
        "interval", threshold: .greaterThan(1), period: .seconds(int(row.elements[1])),
        evaluationPeriods: int(row.elements[0]))
      #expect(alarm.evaluationInterval == .minutes(try int(minutes)))
    }
  }

  @Test func alarmPrices() throws {
    let (input, expected) = try vector("cw-alarm-prices")
    let standard = try #require(input["price_standard"]?.string)
    let high = try #require(input["price_high"]?.string)
    // The vector's anomaly alarm is one on three metrics at the price of high resolution.
    let prices = try priceBook([
      "cloudwatch.alarm.standard-resolution": standard,
      "cloudwatch.alarm.high-resolution": high,
      "cloudwatch.alarm.anomaly.high-resolution": (try Money(high) * 3).exact.filter { $0 != "$" },
    ])
    func cost(_ standard: Int, _ high: Int, _ anomaly: Int) throws -> Money {
      try CloudWatch.alarmCost(
        standard: standard, highResolution: high, anomalyHighResolution: anomaly, prices: prices
      ).total
    }
    let metrics = try int(input["expression_standard_metrics"])
    let lines = [
      try cost(int(input["standard_metrics"]), 0, 0),
      try cost(0, int(input["high_resolution_metrics"]), 0), try cost(metrics, 0, 0),
      try cost(0, 0, int(input["anomaly_high_resolution_metrics"]) / 3),
    ]
    #expect(lines == (try #require(expected["lines"]?.elements).map { try money($0) }))
    #expect(lines.reduce(.zero, +) == (try money(expected["total"])))
  }

  @Test func logs() throws {
    let (input, expected) = try vector("cw-logs-cost")
    let prices = try priceBook([
      "cloudwatch.logs.ingestion": #require(input["price_ingest"]?.string),
      "cloudwatch.logs.storage": #require(input["price_archive"]?.string),
      "cloudwatch.logs.insights-scanned": #require(input["price_scan"]?.string),
    ])
    let bill = try CloudWatchLogs.cost(
      ingested: .gigabytes(int(input["ingested_gb"])),
      stored: .gigabytes(int(input["archived_gb"])),
      scanned: .gigabytes(int(input["scanned_gb"])), prices: prices, freeTier: false)
    #expect(bill.total == (try money(expected["total"])))
  }

  /// aas 5.8.
  @Test func adjustments() throws {
    let (input, expected) = try vector("aas-adjustment-types")
    let results = try #require(input["cases"]?.elements).map { row in
      let type = try #require(row.elements[0].string.flatMap(AutoScaling.AdjustmentType.init))
      let policy = try AutoScaling.StepScaling(
        "case", type, steps: [.init(from: 0, to: nil, int(row.elements[2]))])
      return policy.desired(current: try int(row.elements[1]), metric: 1, threshold: 0)
    }
    #expect(results == [3 + 5, 5, 11])
    #expect(results == (try ints(expected["results"])))
  }

  /// aas 5.8.
  @Test func leastAdjustment() throws {
    let (input, expected) = try vector("aas-min-adjustment-magnitude")
    let policy = try AutoScaling.StepScaling(
      "least", .percentChangeInCapacity, steps: [.init(from: 0, to: nil, int(input["percent"]))],
      minAdjustmentMagnitude: int(input["min_adjustment_magnitude"]))
    #expect(
      policy.desired(current: try int(input["capacity"]), metric: 1, threshold: 0)
        == (try int(expected["new_capacity"])))
  }

  /// aas 5.9, 5.8: one policy for each side of the threshold.
  @Test func percentSequence() throws {
    let (input, expected) = try vector("aas-step-percent-sequence")
    let policies = try ["scale_out", "scale_in"].map { name in
      let steps = try #require(input[name]?.elements).map { step in
        AutoScaling.Step(
          from: optionalDouble(step.elements[0]), to: optionalDouble(step.elements[1]),
          try int(step.elements[2]))
      }
      return try AutoScaling.StepScaling(name, .percentChangeInCapacity, steps: steps)
    }
    let threshold = Double(try int(input["threshold"]))
    var capacity = try int(input["start_capacity"])
    let capacities = try ints(input["metric_values"]).map { value in
      let policy = Double(value) >= threshold ? policies[0] : policies[1]
      capacity = policy.desired(current: capacity, metric: Double(value), threshold: threshold)
      return capacity
    }
    #expect(capacities == (try ints(expected["capacities"])))
  }

  /// aas 5.2.
  @Test func trackingAlarms() throws {
    let (input, expected) = try vector("aas-target-tracking-alarms-ecs")
    let policy = try AutoScaling.TargetTracking(target: Double(int(input["target"])))
    let alarms = policy.alarms(for: .ecs)
    #expect(alarms[0].threshold == .greaterThan(Double(try int(expected["high_threshold"]))))
    #expect(alarms[0].datapoints == (try int(expected["high_points"])))
    #expect(alarms[1].threshold == .lessThan(Double(try int(expected["low_threshold"]))))
    #expect(alarms[1].datapoints == (try int(expected["low_points"])))
  }
}
