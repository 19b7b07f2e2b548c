struct Celsius {
  static let freezing = Celsius(degrees: 0)
  static func average(_ values: [Celsius]) -> Celsius {
    Celsius(degrees: values.reduce(0) { $0 + $1.degrees } / Double(values.count))
  }
  var degrees: Double
  func isFreezing() -> Bool { degrees <= Celsius.freezing.degrees }
  static var boiling: Celsius { Celsius(degrees: 100) }
}
print(Celsius.freezing, Celsius.boiling)
print(Celsius.average([Celsius(degrees: 10), Celsius(degrees: 15)]).degrees)
print(Celsius(degrees: -1).isFreezing())
// Prints "Celsius(degrees: 0.0) Celsius(degrees: 100.0)"
// Prints "12.5"
// Prints "true"
