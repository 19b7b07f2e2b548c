enum Barcode {
  case upc(Int, Int)
  case qr(code: String)
  case none
}
let codes: [Barcode] = [.upc(8, 5), .qr(code: "ABC"), .none]
for code in codes {
  switch code {
  case .upc(let system, let product): print("UPC", system, product)
  case .qr(let text): print("QR", text)
  case .none: print("nothing")
  }
}
print(codes[0], codes[1], codes[2])
// Prints "UPC 8 5"
// Prints "QR ABC"
// Prints "nothing"
// Prints "upc(8, 5) qr(code: "ABC") none"
