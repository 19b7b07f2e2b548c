var isOn = false
isOn.toggle()
print(isOn, !isOn, isOn.description, Bool("true") ?? false, Bool("yes") == nil)
// Prints "true false true true true"
print([true, false].contains(false), [true, true].allSatisfy { $0 })
// Prints "true true"
