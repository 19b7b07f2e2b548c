import Figures

/// An amount of processor: 1 vCPU is 1,024 CPU units.
///
/// A value can be written that AWS has no unit for, such as `.vCPU(0.3)`; whoever takes it refuses
/// it then, with a message that says so.
public struct CPU: Hashable, Sendable, Comparable {
  /// - Unit: millionths of a CPU unit; nil for what is no number.
  private let microunits: Int64?

  private init(microunits: Int64?) { self.microunits = microunits }

  /// So many CPU units.
  public static func units(_ units: some BinaryInteger) -> CPU {
    let (product, overflow) = Int64(clamping: units).multipliedReportingOverflow(by: 1_000_000)
    return CPU(microunits: overflow ? (units < 0 ? -.max : .max) : product)
  }

  /// So many virtual processors.
  public static func vCPU(_ count: some BinaryInteger) -> CPU {
    units(Int64(clamping: count).multipliedSaturating(by: 1024))
  }

  /// So many virtual processors, such as 0.25.
  public static func vCPU(_ count: Double) -> CPU {
    let units = count * 1024
    guard units.isFinite else { return CPU(microunits: nil) }
    guard units.rounded(.towardZero) != units else {
      return .units(Int64(exactly: units) ?? (units < 0 ? -.max : .max))
    }
    // What is not whole must not look whole after rounding.
    let micro = Int64((units * 1_000_000).rounded(.toNearestOrEven))
    return CPU(microunits: micro % 1_000_000 == 0 ? micro + 1 : micro)
  }

  /// The number of CPU units, when it is a whole one.
  public var units: Int64? {
    guard let microunits, microunits % 1_000_000 == 0 else { return nil }
    return microunits / 1_000_000
  }

  public static func < (left: CPU, right: CPU) -> Bool {
    (left.microunits ?? .min) < (right.microunits ?? .min)
  }
}

extension CPU: CustomStringConvertible {
  /// `0.25 vCPU`; amounts that are no eighth of a processor as `10 CPU units`.
  public var description: String {
    guard let units else { return "\(vCPUText) vCPU" }
    return units % 128 == 0 ? "\(vCPUText) vCPU" : "\(DecimalText.grouped(Int128(units))) CPU units"
  }

  /// Both ways of saying it: `0.5 vCPU (512 units)`.
  var withUnits: String { "\(vCPUText) vCPU (\(unitsText))" }

  private var unitsText: String {
    guard let microunits else { return "not a number of units" }
    let text = DecimalText.fixed(
      UInt128(microunits.magnitude), scale: 6, fractionDigits: 6, atLeast: 0)
    return (microunits < 0 ? "-" : "") + text + (microunits == 1_000_000 ? " unit" : " units")
  }

  private var vCPUText: String {
    guard let microunits else { return "nan" }
    // 10¹² / (1024 × 10⁶) millionths of a vCPU, in millionths of a millionth.
    let scaled = UInt128(microunits.magnitude) * 1_000_000 / 1024
    return (microunits < 0 ? "-" : "")
      + DecimalText.fixed(scaled, scale: 12, fractionDigits: 6, atLeast: 0)
  }
}

extension Int64 {
  /// The product, or the nearest bound where it does not fit.
  func multipliedSaturating(by factor: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? ((self < 0) == (factor < 0) ? .max : -.max) : product
  }

  /// A number with a fraction in whole steps, rounded to the nearest; bounds for what does not fit.
  init(steps: Double) {
    guard steps == steps else {
      self = 0
      return
    }
    let rounded = steps.rounded(.toNearestOrEven)
    self = Int64(exactly: rounded) ?? (rounded < 0 ? -.max : .max)
  }
}
