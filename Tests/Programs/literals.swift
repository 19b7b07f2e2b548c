// Integers in every radix, with underscores, and fractions.
print(1_000_000, 0xFF, 0b1010, 0o17)
// Prints "1000000 255 10 15"
print(1.5, 0.1 + 0.2, 1e3, 1.25e-2, 100.0)
// Prints "1.5 0.30000000000000004 1000.0 0.0125 100.0"
print(true, false, -5, -0.0)
// Prints "true false -5 -0.0"
