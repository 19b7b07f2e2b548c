import Figures

extension Lambda.Function {
  /// What a month's requests cost.
  ///
  /// Every call is billed for its duration, rounded up to the millisecond, times the memory
  /// configured; the time that it takes to start counts too, so it belongs into the average. Whether
  /// the free tier is taken off is said explicitly, because an account has it only once: 1,000,000
  /// requests and 400,000 GB-seconds. Cheaper tiers hold for the GB-seconds that are billed beyond
  /// their bounds.
  ///
  /// - Throws: `lambda.requests`, `lambda.duration`, `time.range`, `pricebook.price.missing`.
  public func cost(
    requests: some BinaryInteger, averageDuration: TimeSpan, prices: PriceBook, freeTier: Bool
  ) throws(ModelError) -> Bill {
    let use = try LambdaUse(self, Int64(clamping: requests), averageDuration, prices)
    let items =
      try use.requestItems(freeTier) + use.durationItems(freeTier) + use.storageItems()
    return Bill(
      title(requests, averageDuration), items: items, period: nil, prices: prices)
  }

  /// What a function costs while a number of its environments is kept ready.
  ///
  /// The time with provisioned concurrency is rounded up to five minutes; requests are assumed to
  /// fit into what is provisioned. The free tier does not apply to this duration, and it is not taken
  /// off the requests either.
  ///
  /// - Throws: as ``cost(requests:averageDuration:prices:freeTier:)``.
  public func provisionedCost(
    concurrency: some BinaryInteger, enabled: TimeSpan, requests: some BinaryInteger,
    averageDuration: TimeSpan, prices: PriceBook
  ) throws(ModelError) -> Bill {
    let use = try LambdaUse(self, Int64(clamping: requests), averageDuration, prices)
    let items = try use.provisionedItems(
      Int64(clamping: concurrency), enabled.checked("the time with provisioned concurrency"))
    return Bill(
      "\(title(requests, averageDuration)), \(Int64(clamping: concurrency)) provisioned for \(enabled)",
      items: try items + use.requestItems(false) + use.storageItems(), period: nil, prices: prices)
  }

  private func title(_ requests: some BinaryInteger, _ duration: TimeSpan) -> String {
    let each = TimeSpan.milliseconds(duration.millisecondsRoundedUp)
    return "\(self), \(DecimalText.grouped(Int128(Int64(clamping: requests)))) requests of \(each)"
  }
}

/// A month's calls of one function, turned into lines of a bill.
struct LambdaUse {
  let function: Lambda.Function
  let requests: Int64
  /// What all calls together are billed for.
  let milliseconds: Int128
  let prices: PriceBook

  init(
    _ function: Lambda.Function, requests: Int64, milliseconds: Int128, _ prices: PriceBook
  ) {
    self.function = function
    self.requests = requests
    self.milliseconds = milliseconds
    self.prices = prices
  }

  init(
    _ function: Lambda.Function, _ requests: Int64, _ duration: TimeSpan, _ prices: PriceBook
  ) throws(ModelError) {
    guard requests >= 0 else { throw .lambdaRequests(requests) }
    guard try duration.checked("the average duration") <= function.timeout else {
      throw .lambdaDuration(duration, timeout: function.timeout)
    }
    self.init(
      function, requests: requests,
      milliseconds: Int128(requests) * Int128(duration.millisecondsRoundedUp), prices)
  }

  private var mebibytes: Int128 { Int128(function.memory.mebibytes ?? 0) }

  private var architecture: String { function.architecture == .arm64 ? "arm" : "x86" }

  /// GB-seconds are counted in MiB-milliseconds, so that they stay whole.
  private static let perGBSecond: Int128 = 1_024_000

  func requestItems(_ freeTier: Bool) throws(ModelError) -> [LineItem] {
    let price = try prices.price("lambda.requests")
    var items: [LineItem] = []
    var billed = Int128(requests)
    if freeTier {
      let allowance = try prices.price("lambda.free-tier.requests")
      let free = min(billed, allowance.allowance)
      items.append(
        LineItem(
          free: "Lambda requests, free tier", try Quantity(free), unit: "request",
          allowance: allowance))
      billed -= free
    }
    items.append(
      try LineItem(
        "Lambda requests", try Quantity(billed), unit: "request", price: price, per: 1_000_000))
    return items
  }

  func durationItems(_ freeTier: Bool) throws(ModelError) -> [LineItem] {
    var items: [LineItem] = []
    var billed = try Quantity(milliseconds, mebibytes).numerator
    if freeTier {
      let allowance = try prices.price("lambda.free-tier.gb-seconds")
      let free = min(billed, allowance.allowance * Self.perGBSecond)
      items.append(
        LineItem(
          free: "Lambda duration, free tier", try Quantity(free, per: Self.perGBSecond),
          unit: "GB-second", allowance: allowance))
      billed -= free
    }
    return try items + tiers(of: billed)
  }

  private func tiers(of billed: Int128) throws(ModelError) -> [LineItem] {
    let facts = Lambda.Facts.self
    let bounds = (function.architecture == .arm64 ? facts.tiersARM : facts.tiersX86).value
    let shares = Tiers.split(billed, at: bounds.map { Int128($0) * Self.perGBSecond })
    var items: [LineItem] = []
    for (tier, amount) in shares.enumerated() where tier == 0 || amount > 0 {
      let name = tier == 0 ? "Lambda duration" : "Lambda duration, tier \(Int64(tier + 1))"
      let price = try prices.price("lambda.duration.\(architecture).tier\(Int64(tier + 1))")
      items.append(try LineItem(name, try Quantity(amount, per: Self.perGBSecond), price: price))
    }
    return items
  }

  /// The disk above 512 MB, for as long as calls run.
  func storageItems() throws(ModelError) -> [LineItem] {
    let least = Lambda.Facts.storage.value.lowerBound
    let extra = (function.ephemeralStorage.mebibytes ?? least) - least
    guard extra > 0 else { return [] }
    return [
      try LineItem(
        "Lambda storage above 512 MB",
        try Quantity(milliseconds, Int128(extra), per: Self.perGBSecond),
        price: prices.price("lambda.ephemeral-storage-over-512mb"))
    ]
  }

  func provisionedItems(
    _ concurrency: Int64, _ enabled: TimeSpan
  ) throws(ModelError) -> [LineItem] {
    guard concurrency >= 0 else { throw .lambdaConcurrency(concurrency) }
    let id = "lambda.provisioned-concurrency.\(architecture)"
    let step = Lambda.Facts.provisionedStep.value.secondsRoundedUp
    let steps = Int128((enabled.secondsRoundedUp + step - 1) / step)
    return [
      try LineItem(
        "Lambda provisioned concurrency",
        try Quantity(Int128(concurrency), steps * Int128(step), mebibytes, per: 1_024),
        price: prices.price(id)),
      try LineItem(
        "Lambda provisioned duration",
        try Quantity(milliseconds, mebibytes, per: Self.perGBSecond),
        price: prices.price(id + ".duration")),
    ]
  }
}

extension ModelError {
  fileprivate static func lambdaRequests(_ count: Int64) -> Self {
    ModelError(
      code: "lambda.requests", message: "the number of requests is \(count); expected 0 or more")
  }

  fileprivate static func lambdaConcurrency(_ count: Int64) -> Self {
    ModelError(
      code: "lambda.concurrency",
      message: "the provisioned concurrency is \(count); expected 0 or more")
  }

  fileprivate static func lambdaDuration(_ duration: TimeSpan, timeout: TimeSpan) -> Self {
    ModelError(
      code: "lambda.duration",
      message: "an average duration of \(duration) exceeds the function's timeout of \(timeout)",
      notes: ["give the function a longer timeout; 900 s is the longest"])
  }
}
