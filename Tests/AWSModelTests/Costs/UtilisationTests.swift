import AWSModel
import Testing

/// From which use on a server costs less than Fargate.
@Suite struct UtilisationTests {
  private let prices: PriceBook
  private let server = Utilisation(of: .m5Large, month: .hours(730))

  init() throws {
    prices = try priceBook([
      "ec2.linux-on-demand.m5.large": "0.096", "ec2.linux-on-demand.m6g.large": "0.077",
      "fargate.linux-x86.vcpu-hour": "0.04048", "fargate.linux-x86.gb-hour": "0.004445",
      "fargate.linux-arm.vcpu-hour": "0.03238", "fargate.linux-arm.gb-hour": "0.00356",
      "ebs.gp3.storage": "0.08",
    ])
  }

  /// 2 vCPU and 7.52 GB, 94 % of 8, are 2 × 0.04048 + 7.52 × 0.004445 = 0.1143864 an hour on Fargate:
  /// 0.096 ÷ 0.1143864 = 83.926 %, so that 83.93 % is the first hundredth above.
  @Test func bothAlike() throws {
    let even = try #require(try server.breakEven(prices: prices))
    #expect(even.value == 8_393)
    #expect(even.cheaper == "EC2")
    #expect(even.cheaperCost.exact == "$70.08")
    // 0.1143864 × 0.8393 × 730.
    #expect(even.dearerCost.description == "$70.08")
    #expect(even.dearerCost > even.cheaperCost)
    let less = try server.costOnFargate(cpu: 8_392, memory: 8_392, prices: prices).total
    #expect(less <= even.cheaperCost)
  }

  /// All processors cost 0.08096 an hour; the 0.01504 that are left are 44.994 % of 0.0334264.
  @Test func memoryBesideAProcessorInFullUse() throws {
    #expect(try server.breakEven(cpu: 10_000, prices: prices)?.value == 4_500)
    // 60 % of the processors, 0.048576, and all of the memory, 0.0334264: less than 0.096.
    #expect(try server.breakEven(cpu: 6_000, prices: prices) == nil)
  }

  /// A disk of 100 GB is $8 more: (70.08 + 8) ÷ (0.1143864 × 730) = 93.507 %.
  @Test func theDiskBelongsToTheServer() throws {
    let server = Utilisation(of: .m5Large, volume: try EBS.Volume(.gigabytes(100)))
    #expect(try server.breakEven(prices: prices)?.value == 9_351)
  }

  /// A server of ARM is compared with ARM: 0.077 ÷ (2 × 0.03238 + 7.52 × 0.00356) = 84.123 %.
  @Test func architecturesAreNotMixed() throws {
    let even = try Utilisation(of: .m6gLarge).breakEven(prices: prices)
    #expect(even?.value == 8_413)
  }

  @Test func theChartMarksIt() throws {
    let chart = try server.chart(prices: prices)
    #expect(chart.series.map { $0.points.count } == [21, 21])
    #expect(
      chart.marks.map { $0.text } == [
        "83.93 % in use: from here on EC2 costs less than Fargate"
      ])
  }

  @Test func refusesMoreThanAll() throws {
    for share in [-1, 10_001] {
      let code = refusal { () throws(ModelError) in
        _ = try server.costOnFargate(cpu: 0, memory: share, prices: prices)
      }
      #expect(code == "utilisation.share")
    }
  }
}
