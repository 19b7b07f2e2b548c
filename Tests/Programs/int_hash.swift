var hash: UInt64 = 14_695_981_039_346_656_037
for byte in "guide".utf8 {
  hash ^= UInt64(byte)
  hash &*= 1_099_511_628_211
}
print(hash, String(hash, radix: 16))
// Prints "7327298466346776555 65afcb2229dd37eb"
