let isHigh = false
print((isHigh ? 0.5 : 3.0) - (isHigh ? -3.5 : 0.5), (isHigh ? 1 : 2) * (isHigh ? 3 : 4))
// Prints "2.5 8"
let seen: Any = (isHigh ? 7 : 8) + (isHigh ? 1 : 2)
print(seen, "\((isHigh ? 1 : 2) + (isHigh ? 3 : 4))")
// Prints "10 6"
