struct Fahrenheit {
  let degrees: Double
  init(celsius: Double) { degrees = celsius * 1.8 + 32 }
  init(_ degrees: Double) { self.degrees = degrees }
}
print(Fahrenheit(celsius: 100).degrees, Fahrenheit(50))
// Prints "212.0 Fahrenheit(degrees: 50.0)"
