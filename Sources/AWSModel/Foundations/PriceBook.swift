/// The prices of one region: an input of everything that costs.
///
/// Looked up by service and item, `fargate.linux-x86.vcpu-hour`; prices that hold in all regions are
/// found too. The library's own table was gathered from published sources; a price that nobody
/// published for a region is missing rather than guessed.
public struct PriceBook: Hashable, Sendable {
  public let region: Region
  /// When the prices were gathered, as `2026-11`.
  public let date: String
  public let prices: [Price]
  private let index: [String: Int]
  /// The table that the prices come from, for saying which regions do have a missing one.
  private let table: String

  /// The library's own prices for a region.
  /// - Throws: `pricebook.region.unknown` where the table has none for it.
  public init(region: Region = .usEast1) throws(ModelError) {
    try self.init(table: PriceTable.text, region: region)
  }

  /// A book of given prices; of two with one id the later holds.
  public init(region: Region = .usEast1, date: String, prices: [Price]) {
    self.init(region: region, date: date, prices: prices, table: "")
  }

  /// Prices from a table in the library's own format (`scripts/import-prices.py` writes it).
  /// - Throws: `pricebook.region.unknown`, and `pricebook.table` for a line that makes no sense.
  public init(table: String, region: Region) throws(ModelError) {
    let reading = try PriceTableReading(table, region: region)
    guard reading.prices.contains(where: { $0.region == region }) else {
      throw .regionUnknown(region, known: reading.regions)
    }
    self.init(region: region, date: reading.date, prices: reading.prices, table: table)
  }

  private init(region: Region, date: String, prices: [Price], table: String) {
    self.region = region
    self.date = date
    self.prices = prices
    self.table = table
    var index: [String: Int] = [:]
    for (position, price) in prices.enumerated() { index[price.id] = position }
    self.index = index
  }

  /// The price of a service's item.
  /// - Throws: `pricebook.price.missing`, naming the regions that have it.
  public func price(_ id: String) throws(ModelError) -> Price {
    if let price = first(id) { return price }
    throw .priceMissing(id, region: region, elsewhere: regions(with: id))
  }

  /// The price of a service's item, or nil where the book has none.
  public func first(_ id: String) -> Price? {
    index[id].map { prices[$0] }
  }

  /// The regions whose prices the library's own table has.
  public static var knownRegions: [Region] {
    (try? PriceTableReading(PriceTable.text, region: .usEast1))?.regions ?? []
  }

  private func regions(with id: String) -> [Region] {
    var found: [Region] = []
    guard let all = try? PriceTableReading(table, region: nil) else { return [] }
    for price in all.prices where price.id == id { found.append(price.region) }
    return found
  }
}

extension PriceBook: CustomStringConvertible {
  public var description: String { "prices of \(region), \(date)" }
}

extension ModelError {
  fileprivate static func regionUnknown(_ region: Region, known: [Region]) -> Self {
    let names = known.map { $0.description }.joined(separator: ", ")
    return ModelError(
      code: "pricebook.region.unknown",
      message: "the price book has no prices for region '\(region)'; expected one of \(names)")
  }

  fileprivate static func priceMissing(_ id: String, region: Region, elsewhere: [Region]) -> Self {
    let names = elsewhere.map { $0.description }.joined(separator: ", ")
    let hint = elsewhere.isEmpty ? "" : "; it is known for \(names)"
    return ModelError(
      code: "pricebook.price.missing",
      message: "the price book has no price '\(id)' for region \(region)\(hint)",
      notes: ["give the price with a price book of your own"])
  }
}
