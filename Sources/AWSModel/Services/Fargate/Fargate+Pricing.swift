import Figures

extension Fargate.Task {
  /// What it costs to run tasks like this one, each for so long.
  ///
  /// The time of a task counts from the start of the image pull until it stops, rounded up to the
  /// second, at least a minute on Linux and five on Windows. CPU, memory and storage above 20 GB are
  /// billed on what is asked for, busy or idle. The hourly prices are taken where the book has them;
  /// the pricing page's own examples use prices per second, which are the hourly ones cut short.
  ///
  /// - Throws: `pricebook.price.missing`, `time.range`, `fargate.runs`.
  public func cost(
    for time: TimeSpan, runs: Int = 1, prices: PriceBook
  ) throws(ModelError) -> Bill {
    let time = try time.checked("the running time")
    let count = Int64(clamping: runs)
    guard count >= 0 else { throw .fargateRuns(count) }
    let use = Use(seconds: Int128(billedSeconds(time)) * Int128(count), task: self, prices: prices)
    return Bill(
      "\(count == 1 ? "" : DecimalText.grouped(Int128(count)) + " × ")\(self), \(time)",
      items: try use.items(), period: time, prices: prices)
  }

  /// - Unit: seconds.
  private func billedSeconds(_ time: TimeSpan) -> Int64 {
    guard time > .zero else { return 0 }
    let minimum =
      platform.operatingSystemFamily.isWindows
      ? Fargate.Facts.minimumWindows : Fargate.Facts.minimumLinux
    return max(time.secondsRoundedUp, minimum.value.secondsRoundedUp)
  }
}

/// Seconds of one kind of task, turned into lines of a bill.
private struct Use {
  let seconds: Int128
  let task: Fargate.Task
  let prices: PriceBook

  func items() throws(ModelError) -> [LineItem] {
    let family = priceFamily
    let cpuUnits = Int128(task.size.cpu.units ?? 0)
    var items = [
      try item("\(task.label) vCPU", "\(family).vcpu", cpuUnits, per: 1024),
      try item(
        "\(task.label) memory", "\(family).gb", Int128(task.size.memory.bytes),
        per: Int128(DataSize.gigabyte)),
    ]
    if task.platform.operatingSystemFamily.isWindows {
      items.append(
        try item("Windows licence", "\(family).os-licence-vcpu", cpuUnits, per: 1024))
    }
    let extra = task.storage.bytes - TaskStorage.included.value.bytes
    if extra > 0 {
      items.append(
        try item(
          "\(task.label) storage above 20 GB", "fargate.ephemeral-storage-over-20gb.gb",
          Int128(extra), per: Int128(DataSize.gigabyte)))
    }
    return items
  }

  private var priceFamily: String {
    let spot = task.capacity == .fargateSpot ? "spot-" : ""
    let system = task.platform.operatingSystemFamily.isWindows ? "windows" : "linux"
    let architecture = task.platform.cpuArchitecture == .arm64 ? "arm" : "x86"
    return "fargate.\(spot)\(system)-\(architecture)"
  }

  private func item(
    _ what: String, _ id: String, _ amount: Int128, per unit: Int128
  ) throws(ModelError) -> LineItem {
    if prices.first(id + "-hour") == nil, let price = prices.first(id + "-second") {
      return try LineItem(what, try Quantity(amount, seconds, per: unit), price: price)
    }
    let price = try prices.price(id + "-hour")
    return try LineItem(what, try Quantity(amount, seconds, per: unit * 3_600), price: price)
  }
}

extension ModelError {
  fileprivate static func fargateRuns(_ count: Int64) -> Self {
    ModelError(code: "fargate.runs", message: "the number of runs is \(count); expected 0 or more")
  }
}

extension Fargate {
  /// What so much costs on demand on Linux, however it is cut into tasks.
  /// - Throws: `pricebook.price.missing`.
  static func cost(
    cpuUnitSeconds: Quantity, byteSeconds: Quantity, on architecture: CPUArchitecture,
    prices: PriceBook
  ) throws(ModelError) -> [LineItem] {
    let isARM = architecture == .arm64
    let (label, family) = (isARM ? "Fargate ARM" : "Fargate", isARM ? "arm" : "x86")
    return [
      try LineItem(
        "\(label) vCPU", cpuUnitSeconds.divided(by: 1_024 * 3_600),
        price: prices.price("fargate.linux-\(family).vcpu-hour")),
      try LineItem(
        "\(label) memory", byteSeconds.divided(by: Int128(DataSize.gigabyte) * 3_600),
        price: prices.price("fargate.linux-\(family).gb-hour")),
    ]
  }
}
