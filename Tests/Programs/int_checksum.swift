var (low, high): (UInt32, UInt32) = (1, 0)
for byte in "Wikipedia".utf8 {
  low = (low + UInt32(byte)) % 65_521
  high = (high + low) % 65_521
}
print(String(high << 16 | low, radix: 16))
// Prints "11e60398"
