import Figures

/// Reads a price table: lines of fields between tabs.
///
/// `date` MONTH; `source` TEXT, numbered from 0 in order; `price` ID REGION VALUE UNIT EFFECTIVE
/// SOURCE-NUMBER CONFIDENCE.
struct PriceTableReading {
  private(set) var date = ""
  /// The prices of the wanted region and those of all regions; every price when none is wanted.
  private(set) var prices: [Price] = []
  /// Every region with prices, by name.
  private(set) var regions: [Region] = []
  private var sources: [String] = []

  init(_ table: String, region wanted: Region?) throws(ModelError) {
    let name = wanted.map { Array($0.name.utf8) }
    var number: Int64 = 0
    for line in Array(table.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard read(fields, wanted: name) else { throw .priceTable(line: number) }
    }
    regions.sort { $0.name < $1.name }
  }

  private mutating func read(_ fields: [ArraySlice<UInt8>], wanted: [UInt8]?) -> Bool {
    switch (text(fields[0]), fields.count) {
    case ("date", 2): date = text(fields[1])
    case ("source", 2): sources.append(text(fields[1]))
    case ("price", 8): return readPrice(fields, wanted: wanted)
    default: return false
    }
    return true
  }

  private mutating func readPrice(_ fields: [ArraySlice<UInt8>], wanted: [UInt8]?) -> Bool {
    let region = Region(text(fields[2]))
    let isGlobal = region == .global
    if !isGlobal, !regions.contains(region) { regions.append(region) }
    if let wanted, !isGlobal, !fields[2].elementsEqual(wanted) { return true }
    guard let amount = DecimalText.parse(fields[3], scale: 12),
      let source = DecimalText.parse(fields[6], scale: 0), source >= 0, source < sources.count,
      let confidence = Confidence(rawValue: text(fields[7]))
    else { return false }
    prices.append(
      Price(
        text(fields[1]), region: region, amount: Money(picodollars: amount), unit: text(fields[4]),
        effective: text(fields[5]), source: sources[Int(source)], confidence: confidence))
    return true
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ModelError {
  fileprivate static func priceTable(line: Int64) -> Self {
    ModelError(
      code: "pricebook.table",
      message:
        "line \(line) of the price table is none of 'date', 'source', 'price' with their fields")
  }
}
