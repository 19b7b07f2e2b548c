let top = Int8.max
print(top &+ 1, Int8.min &- 1, top &* 2)
// Prints "-128 127 -2"
print(UInt8(250) &+ 10, UInt8(3) &- 5, UInt32.max &* UInt32.max)
// Prints "4 254 1"
print(Int.max &+ 1 == Int.min, Int.min &- 1 == Int.max)
// Prints "true true"
