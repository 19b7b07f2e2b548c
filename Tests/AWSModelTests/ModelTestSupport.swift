import AWSModel
import Foundation

/// The code of what a call refuses, or nil when it does not.
func refusal(_ call: () throws(ModelError) -> Void) -> String? {
  do throws(ModelError) {
    try call()
    return nil
  } catch {
    return error.code
  }
}

/// The bytes of a file in `Vectors/`, copied from where the facts were gathered.
func vectorFile(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")
  return try [UInt8](Data(contentsOf: folder.appending(path: name)))
}

/// A book of the given prices in dollars.
func priceBook(_ prices: [String: String]) throws -> PriceBook {
  PriceBook(
    date: "2026-11",
    prices: try prices.map { id, dollars in
      Price(id, region: .usEast1, amount: try Money(dollars), unit: "unit")
    })
}
