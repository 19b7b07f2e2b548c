struct Temperature {
  var celsius = 0.0
  var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
  }
}
func raise(_ value: inout Double) { value += 18 }
var t = Temperature()
raise(&t.fahrenheit)
print(t.celsius)
// Prints "10.0"
