import AWSModel
import Testing

@Suite struct PriceBookTests {
  @Test func findsPricesByServiceAndItem() throws {
    let price = try PriceBook().price("fargate.linux-x86.vcpu-hour")
    #expect(price.amount == (try Money("0.04048")))
    #expect(price.unit == "vCPU-hour")
    #expect(price.month == "2026-09")
    #expect(price.confidence == .read)
    #expect(price.region == .usEast1)
    #expect(!price.source.isEmpty)
  }

  @Test func findsWhatCostsTheSameEverywhere() throws {
    let price = try PriceBook(region: .euWest1).price("cloudfront.free-tier.requests")
    #expect(price.amount == Money.dollars(10_000_000))
  }

  /// 310 were gathered; two of them are remembered, and those stay out.
  @Test func holdsNothingRemembered() throws {
    var count = 0
    for region in PriceBook.knownRegions {
      let prices = try PriceBook(region: region).prices
      #expect(prices.allSatisfy { $0.confidence != .remembered })
      count += prices.count { $0.region == region }
    }
    let global = try PriceBook().prices.count { $0.region == "global" }
    #expect(count + global == 308)
    #expect(try PriceBook(region: .apSoutheast2).first("fargate.linux-x86.vcpu-hour") == nil)
  }

  @Test func namesTheRegionsThatItKnows() {
    #expect(
      PriceBook.knownRegions == [
        .apNortheast1, .apSoutheast1, .apSoutheast2, .euCentral1, .euWest1, .usEast1,
      ])
    #expect {
      _ = try PriceBook(region: "eu-west-9")
    } throws: { error in
      let error = error as? ModelError
      return error?.code == "pricebook.region.unknown"
        && error?.message.contains("eu-west-1") == true
    }
  }

  @Test func saysWhereAMissingPriceIsKnown() throws {
    let book = try PriceBook(region: .euWest1)
    #expect {
      _ = try book.price("lambda.requests")
    } throws: { error in
      let error = error as? ModelError
      return error?.code == "pricebook.price.missing"
        && error?.message
          == "the price book has no price 'lambda.requests' for region eu-west-1; it is known for us-east-1"
    }
  }

  @Test func takesTheDateFromTheSourceOnlyWhereThereIsOne() {
    func month(_ effective: String) -> String? {
      Price("a", region: .usEast1, amount: .zero, unit: "", effective: effective).month
    }
    #expect(month("2026-08-15") == "2026-08")
    #expect(month("2024") == "2024")
    #expect(month("unknown (page)") == nil)
    #expect(month("capture undated; lists the 32 vCPU task size, so 2026") == nil)
  }

  @Test(arguments: [
    "nonsense", "price\ta\tus-east-1\t1", "price\ta\tus-east-1\tx\th\t\t0\tread",
    "price\ta\tus-east-1\t1\th\t\t7\tread", "source\ts\nprice\ta\tus-east-1\t1\th\t\t0\tguessed",
  ])
  func refusesATableThatMakesNoSense(_ table: String) {
    let code = refusal { () throws(ModelError) in
      _ = try PriceBook(table: table, region: .usEast1)
    }
    #expect(code == "pricebook.table")
  }

  @Test func ofTwoPricesWithOneIdTheLaterHolds() throws {
    let prices = ["1", "2"].map { dollars in
      Price("a.b", region: .usEast1, amount: Money.dollars(Int64(dollars) ?? 0), unit: "hour")
    }
    let book = PriceBook(date: "2026-11", prices: prices)
    #expect(try book.price("a.b").amount == Money.dollars(2))
    #expect(book.description == "prices of us-east-1, 2026-11")
  }
}
