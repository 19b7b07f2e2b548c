extension Chart {
  /// The numbers along an axis: from which to which, and where ticks stand.
  struct Scale {
    let lower: Number
    let upper: Number
    let step: Number

    /// Bounds that are multiples of a step of 1, 2 or 5 times a power of ten, so that at most `most`
    /// steps lie between them.
    init(_ values: [Number], from base: Number? = nil, steps most: Int128) {
      let lowest = min(values.min() ?? .zero, base ?? values.min() ?? .zero).trillionths
      let highest = max(values.max() ?? .zero, base ?? values.max() ?? .zero).trillionths
      let step = Self.step(over: highest - lowest, most: most)
      self.step = Number(trillionths: step)
      lower = Number(trillionths: Self.floor(lowest, step))
      let top = Self.ceiling(highest, step)
      upper = Number(trillionths: max(top, Self.floor(lowest, step) + step))
    }

    /// Bounds as they are, with ticks inside: for an axis that is a parameter.
    init(tight values: [Number], steps most: Int128) {
      let lowest = (values.min() ?? .zero).trillionths
      let highest = (values.max() ?? .zero).trillionths
      step = Number(trillionths: Self.step(over: highest - lowest, most: most))
      lower = Number(trillionths: lowest)
      upper = Number(trillionths: highest > lowest ? highest : lowest + step.trillionths)
    }

    private static func step(over span: Int128, most: Int128) -> Int128 {
      guard span > 0 else { return Number.one }
      var power: Int128 = 1
      while true {
        for factor in [1, 2, 5] as [Int128] where span <= power * factor * most {
          return power * factor
        }
        power *= 10
      }
    }

    private static func floor(_ value: Int128, _ step: Int128) -> Int128 {
      let rest = value % step
      return rest < 0 ? value - rest - step : value - rest
    }

    private static func ceiling(_ value: Int128, _ step: Int128) -> Int128 { -floor(-value, step) }

    /// Multiples of the step between the bounds.
    var ticks: [Number] {
      var ticks: [Number] = []
      var tick = Self.ceiling(lower.trillionths, step.trillionths)
      while tick <= upper.trillionths {
        ticks.append(Number(trillionths: tick))
        tick += step.trillionths
      }
      return ticks
    }

    /// Where a number stands on a line so long, rounded to the nearest unit.
    func place(_ number: Number, on length: Int64) -> Int64 {
      let span = upper.trillionths - lower.trillionths
      let inside = min(max(number.trillionths, lower.trillionths), upper.trillionths)
      let product = (inside - lower.trillionths) * Int128(length)
      return Int64((2 * product + span) / (2 * span))
    }
  }

  /// The scales of both axes; the upright one begins at 0 unless something lies below.
  var scales: (x: Scale, y: Scale) {
    var xs = marks.map { $0.point.x }
    var ys = marks.map { $0.point.y }
    for line in series {
      xs += line.points.map { $0.x }
      ys += line.points.map { $0.y }
    }
    return (Scale(tight: xs, steps: 5), Scale(ys, from: .zero, steps: 5))
  }
}
