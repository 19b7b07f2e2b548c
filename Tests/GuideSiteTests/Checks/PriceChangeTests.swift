import GuideSite
import Testing

@Suite struct PriceChangeTests {
  /// A day of 0.25 vCPU and 0.5 GB: 6 vCPU-hours and 12 GB-hours.
  private static let chapter = """
    ```swift run id=day
    let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5), containers: [
      Container("web", image: "public.ecr.aws/nginx/nginx:1.27")
    ])
    print("a day:", try web.cost(for: .hours(24), prices: prices).total)
    ```

    ```output
    a day: $0.30
    ```

    ```swift run
    print("no price")
    ```

    ```output
    no price
    ```

    """

  private func table(vCPU: String, memory: String) -> String {
    """
    date\t2027-01
    source\ta test
    price\tfargate.linux-x86.vcpu-hour\tus-east-1\t\(vCPU)\tvCPU-hour\t2027\t0\tread
    price\tfargate.linux-x86.gb-hour\tus-east-1\t\(memory)\tGB-hour\t2027\t0\tread

    """
  }

  private func changes(_ table: String) throws -> [String] {
    let guide = TestGuide(["content/a.md": Self.chapter, "next.tsv": table])
    var request = guide.request()
    request.prices = "next.tsv"
    let report = try runPipeline(request, store: guide.store)
    #expect(report.findings == [])
    #expect(try guide.store.read("content/a.md") == Array(Self.chapter.utf8))
    return try #require(report.priceChanges).map(\.line)
  }

  /// 6 × $0.04048 + 12 × $0.004445 = $0.29622; with twice the prices it is $0.59244.
  @Test func answersThatChangeAreTold() throws {
    #expect(try changes(table(vCPU: "0.04048", memory: "0.004445")) == [])
    #expect(
      try changes(table(vCPU: "0.08096", memory: "0.00889"))
        == ["content/a.md:1: day: line 1, $0.30 is now $0.59 (+$0.29)"])
  }

  @Test func aMissingPriceIsAnAnswerToo() throws {
    let lines = table(vCPU: "1", memory: "1").split(separator: "\n").dropLast()
    let found = try changes(lines.joined(separator: "\n") + "\n")
    #expect(found.count == 1 && found[0].contains("fails: the price book has no price"), "\(found)")
  }

  @Test(arguments: ["nonsense\n", "date\t2027-01\nsource\ta test\n"])
  func otherFilesAreRefused(_ table: String) {
    #expect(throws: SiteError.self) { try changes(table) }
  }
}
