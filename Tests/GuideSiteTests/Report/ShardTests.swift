import GuideSite
import GuideTestSupport
import Testing

@Suite struct ShardTests {
  /// Chapters of very different lengths, each with one dead link; one dead image in a template's stead.
  private func guide(_ count: Int, seed: UInt64) -> TestGuide {
    var random = SeededGenerator(seed: seed)
    var chapters: [String: String] = [:]
    for number in 0..<count {
      let length = Int.random(in: 1...400, using: &random)
      chapters["c\(number).md"] =
        "# C\(number)\n\n[x](no.md)\n\n" + String(repeating: "word ", count: length * length / 8)
    }
    return TestGuide.chapters(chapters)
  }

  @Test(arguments: [(1, 3), (7, 3), (40, 4), (3, 5)], [1, 2, 3] as [UInt64])
  func theUnionIsTheWhole(_ size: (chapters: Int, shards: Int), _ seed: UInt64) throws {
    let guide = guide(size.chapters, seed: seed)
    let whole = try guide.check().result
    let shards = try (1...size.shards).map { index in
      var request = guide.request()
      request.shard = Shard("\(index)/\(size.shards)")
      return try runPipeline(request, store: guide.store).result
    }
    #expect(shards.flatMap(\.chapters).sorted() == whole.chapters.sorted(), "seed \(seed)")
    let merged = CheckResult.merged(shards)
    #expect(merged.findings == whole.findings, "seed \(seed)")
    #expect(merged.examples == whole.examples)
    #expect(shards.reduce(0) { $0 + $1.findings.count } == whole.findings.count)
  }

  /// The fullest part has at most the mean and one largest chapter more.
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func thePartsAreBalanced(_ seed: UInt64) throws {
    let guide = guide(40, seed: seed)
    var sizes: [String: Int] = [:]
    for entry in try guide.store.entries("content") {
      sizes["content/\(entry.name)"] = Int(entry.size)
    }
    let loads = try (1...4).map { index -> Int in
      var request = guide.request()
      request.shard = Shard("\(index)/4")
      let chapters = try runPipeline(request, store: guide.store).result.chapters
      return chapters.reduce(0) { $0 + (sizes[$1] ?? 0) }
    }
    let mean = loads.reduce(0, +) / 4
    let largest = sizes.values.max() ?? 0
    #expect((loads.max() ?? 0) <= mean + largest, "seed \(seed): \(loads)")
    #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= largest, "seed \(seed): \(loads)")
  }

  /// What stands in no chapter is told by one of them.
  @Test func whatIsInNoChapterIsToldOnce() throws {
    let guide = TestGuide(
      ["content/a.md": "# A\n", "content/b.md": "# B\n", "templates/footer.mustache": "{{#x}}"])
    let counts = try (1...2).map { index -> Int in
      var request = guide.request()
      request.shard = Shard("\(index)/2")
      return try runPipeline(request, store: guide.store).result.findings.count
    }
    #expect(counts == [1, 0])
  }

  @Test(arguments: ["", "1", "0/2", "3/2", "1/0", "a/b", "1/2/3", "-1/2", "1/1001"])
  func refusesOtherWords(_ text: String) { #expect(Shard(text) == nil) }
}
