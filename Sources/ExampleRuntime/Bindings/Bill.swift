import AWSModel
import ExampleEvaluator
import Figures

extension Bill: ModelValue {
  static let nominal = Nominal.figure("Bill", Bill.self) { Drawing($0.table) }

  static let bindings: [LibraryEntry] = [
    .property("title: String", Bill.self) { .string($0.title) },
    .property("items: [LineItem]", Bill.self) { .models($0.items) },
    .property("period: TimeSpan?", Bill.self) { .optional($0.period) },
    .property("region: Region", Bill.self) { $0.region.asValue },
    .property("total: Money", Bill.self) { $0.total.asValue },
    .property("monthly: Money", Bill.self) { $0.monthly.asValue },
    .property("totalOfRoundedItems: Money", Bill.self) { $0.totalOfRoundedItems.asValue },
    .method("total(over month: TimeSpan) -> Money", Bill.self) { (bill, call) throws(ModelError) in
      bill.total(over: call.model(0)).asValue
    },
    .method("applying(_ plan: SavingsPlan, over time: TimeSpan) throws -> Bill", Bill.self) {
      (bill, call) throws(ModelError) in
      try bill.applying(call.model(0), over: call.model(1)).asValue
    },
    .property("priceDate: String?", Bill.self) { .optional($0.priceDate) },
    .property("summary: String", Bill.self) { .string($0.summary) },
    .property("table: Table", Bill.self) { $0.table.asValue },
    LibraryEntry("func titled(_ title: String) -> Bill") { (call) throws(Fault) -> Value in
      call.receiver.asModel(Bill.self).titled(call.string(0)).asValue
    },
    .property("bookDate: String", Bill.self) { .string($0.bookDate) },
  ]

  static let operators: [LibraryEntry] = [
    LibraryEntry("func + (a: Bill, b: Bill) -> Bill") { (call) throws(Fault) -> Value in
      (call.model(0, as: Bill.self) + call.model(1, as: Bill.self)).asValue
    }
  ]
}

extension LineItem: ModelValue {
  static let nominal = Nominal.model("LineItem", LineItem.self)

  static let bindings: [LibraryEntry] = [
    .property("what: String", LineItem.self) { .string($0.what) },
    .property("quantity: Quantity", LineItem.self) { $0.quantity.asValue },
    .property("unit: String", LineItem.self) { .string($0.unit) },
    .property("rate: Money", LineItem.self) { $0.rate.asValue },
    .property("amount: Money", LineItem.self) { $0.amount.asValue },
    .property("price: Price?", LineItem.self) { .optional($0.price) },
  ]
}

extension Quantity: ModelValue {
  static let nominal = Nominal.model("Quantity", Quantity.self)
}

extension Table: ModelValue {
  static let nominal = Nominal.figure("Table", Table.self) { Drawing($0) }
}

extension Price: ModelValue {
  static let nominal = Nominal.model("Price", Price.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ id: String, region: Region, amount: Money, unit: String, effective: String = \"\", source: String = \"\", confidence: Confidence = .read)"
    ) { (call) throws(ModelError) in
      Price(
        call.string(0), region: call.model(1), amount: call.model(2), unit: call.string(3),
        effective: call.string(4), source: call.string(5), confidence: call.model(6))
    },
    .property("id: String", Price.self) { .string($0.id) },
    .property("region: Region", Price.self) { $0.region.asValue },
    .property("amount: Money", Price.self) { $0.amount.asValue },
    .property("unit: String", Price.self) { .string($0.unit) },
    .property("confidence: Confidence", Price.self) { $0.confidence.asValue },
    .property("effective: String", Price.self) { .string($0.effective) },
    .property("source: String", Price.self) { .string($0.source) },
    .property("month: String?", Price.self) { .optional($0.month) },
  ]
}

extension Confidence: ModelValue {
  static let nominal = Nominal.model("Confidence", Confidence.self)

  static let bindings: [LibraryEntry] = .constants([
    ("read", Confidence.read), ("derived", .derived), ("remembered", .remembered),
  ])
}

extension PriceBook: ModelValue {
  static let nominal = Nominal.model("PriceBook", PriceBook.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(region: Region = .usEast1) throws") { (call) throws(Fault) -> Value in
      let region = call.model(0, as: Region.self)
      return try faulting { () throws(ModelError) in try PriceBook(region: region) }.asValue
    },
    .maker("init(region: Region = .usEast1, date: String, prices: [Price])") {
      (call) throws(ModelError) in
      PriceBook(region: call.model(0), date: call.string(1), prices: call.models(2))
    },
    .maker("init(table: String, region: Region) throws") { (call) throws(ModelError) in
      try PriceBook(table: call.string(0), region: call.model(1))
    },
    LibraryEntry("static var knownRegions: [Region]") { (call) throws(Fault) -> Value in
      .models(PriceBook.knownRegions)
    },
    .property("prices: [Price]", PriceBook.self) { .models($0.prices) },
    .method("first(_ id: String) -> Price?", PriceBook.self) { (book, call) throws(ModelError) in
      .optional(book.first(call.string(0)))
    },
    .property("region: Region", PriceBook.self) { $0.region.asValue },
    .property("date: String", PriceBook.self) { .string($0.date) },
    LibraryEntry("func price(_ id: String) throws -> Price") { (call) throws(Fault) -> Value in
      let (book, id) = (call.receiver.asModel(PriceBook.self), call.string(0))
      return try faulting { () throws(ModelError) in try book.price(id) }.asValue
    },
    .property("prices: [Price]", PriceBook.self) { .models($0.prices) },
  ]
}

extension Region: ModelValue {
  static let nominal = Nominal.model("Region", Region.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ name: String)") { (call) throws(Fault) -> Value in
      Region(call.string(0)).asValue
    },
    .property("name: String", Region.self) { .string($0.name) },
    .constant("usEast1", Region.usEast1), .constant("euWest1", Region.euWest1),
    .constant("euCentral1", Region.euCentral1), .constant("apNortheast1", Region.apNortheast1),
    .constant("apSoutheast1", Region.apSoutheast1), .constant("apSoutheast2", Region.apSoutheast2),
  ]
}
