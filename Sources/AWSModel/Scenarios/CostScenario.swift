/// A load, the places where it may run, and what each of them costs in a month.
public struct CostScenario: Hashable, Sendable {
  public let name: String
  public let load: RequestLoad
  /// In the order in which they were given; their names differ.
  public let candidates: [Candidate]
  /// How long the month is: AWS's pages count 720, 730 or 744 hours.
  public let month: TimeSpan
  /// How busy a processor may get at the busiest time.
  /// - Unit: percent.
  public let utilisation: Int64

  public static let assumedUtilisation = Assumption<Int64>(
    70, unit: "percent", why: "a common target of scaling; above it, answers begin to wait")

  /// - Throws: `scenario.candidates` where there are none, or two of one name, and `scenario.month` for a
  ///   month of another length than 28 to 31 days.
  public init(
    _ name: String, load: RequestLoad, candidates: [Candidate], month: TimeSpan = .hours(730),
    utilisation: Int = 70
  ) throws(ModelError) {
    guard !candidates.isEmpty else { throw .noCandidates(name) }
    for (index, candidate) in candidates.enumerated()
    where candidates[..<index].contains(where: { $0.name == candidate.name }) {
      throw .candidateTwice(candidate.name)
    }
    guard month >= .days(28), month <= .days(31) else { throw .scenarioMonth(month) }
    self.name = name
    self.load = load
    self.candidates = candidates
    self.month = month
    self.utilisation = Int64(max(1, min(100, utilisation)))
  }

  /// The candidate of a name.
  /// - Throws: `scenario.candidate`.
  public func candidate(_ name: String) throws(ModelError) -> Candidate {
    guard let found = candidates.first(where: { $0.name == name }) else {
      throw .candidateUnknown(name, candidates)
    }
    return found
  }

  /// The same with another number of requests a month.
  public func with(requests: some BinaryInteger) throws(ModelError) -> CostScenario {
    try CostScenario(
      name, load: load.with(requests: Int64(clamping: requests)), candidates: candidates,
      month: month, utilisation: Int(utilisation))
  }
}

extension CostScenario: CustomStringConvertible {
  /// `staging: 2,000,000 requests of 80 ms, on Lambda or Fargate`.
  public var description: String {
    "\(name): \(load), on \(alternatives(candidates.map { $0.name }))"
  }
}

extension ModelError {
  fileprivate static func noCandidates(_ name: String) -> Self {
    ModelError(
      code: "scenario.candidates", message: "'\(name)' has no place to run; expected at least one",
      path: "runs-on")
  }

  fileprivate static func candidateTwice(_ name: String) -> Self {
    ModelError(
      code: "scenario.candidates",
      message: "two places to run are called '\(name)'; expected names that differ",
      path: "runs-on")
  }

  fileprivate static func candidateUnknown(
    _ name: String, _ known: [CostScenario.Candidate]
  ) -> Self {
    ModelError(
      code: "scenario.candidate",
      message:
        "the scenario has no place to run called '\(name)'; expected \(alternatives(known.map { $0.name }))"
    )
  }

  fileprivate static func scenarioMonth(_ month: TimeSpan) -> Self {
    ModelError(
      code: "scenario.month",
      message: "a month of \(month); expected 672 h to 744 h, mostly 720 h, 730 h or 744 h",
      path: "month")
  }
}
