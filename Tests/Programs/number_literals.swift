print(0xFF, 0b1011, 0o17, 1_000_000, 0x1F, 007)
// Prints "255 11 15 1000000 31 7"
print(1.5e3, 1e-2, 0x1p3, 0x1.8p1, 12_345.678_9)
// Prints "1500.0 0.01 8.0 3.0 12345.6789"
let ratio: Double = 3
let level: UInt8 = 0xFF
let tiny: Float = 1
print(ratio, level, tiny)
// Prints "3.0 255 1.0"
