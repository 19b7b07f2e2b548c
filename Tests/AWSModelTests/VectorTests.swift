import AWSModel
import Testing

/// Worked examples of AWS and others, from a copy of the data; those that a later model needs are
/// listed as such, so that none is left out unnoticed.
@Suite struct VectorTests {
  private let vectors: [String: JSON]

  init() throws {
    let file = try JSON.parse(vectorFile("vectors.json"))
    var vectors: [String: JSON] = [:]
    for vector in file["vectors"]?.elements ?? [] { vectors[vector["id"]?.string ?? ""] = vector }
    self.vectors = vectors
  }

  private static let tested = [
    "ecr-lifecycle-all-prefixes-must-match", "ecr-lifecycle-prod-before-beta",
    "ecr-lifecycle-tags-not-exclusive", "ecr-storage-1gb", "ecs-ephemeral-storage-range",
    "ecs-fargate-size-count",
    "ecs-fargate-size-table", "fargate-day-quarter-vcpu", "fargate-month-1vcpu-2gb",
    "fargate-month-5vcpu-10gb", "fargate-page-1-x86", "fargate-page-2-arm", "lambda-old-page-512mb",
    "lambda-page-mobile-backend", "lambda-page-provisioned-sale", "lambda-page-telemetry",
    "lambda-tiers-arm-74-75b",
  ]

  @Test func everyVectorIsTestedOrNamed() {
    #expect(
      vectors.keys.sorted()
        == (Self.tested + ClusterVectorTests.tested + CostVectorTests.tested
        + ScalingVectorTests.tested).sorted())
  }

  private func input(_ id: String) throws -> JSON { try #require(vectors[id]?["inputs"]) }

  private func text(_ json: JSON?, _ name: String) throws -> String {
    try #require(json?[name]?.string, "\(name)")
  }

  /// Within half a cent, or what the vector says.
  private func expect(_ amount: Money, _ id: String, _ name: String) throws {
    let vector = try #require(vectors[id])
    try expect(amount, try text(vector["expected"], name), vector["tolerance"]?.string, id)
  }

  private func expect(
    _ amount: Money, _ expected: String, _ tolerance: String?, _ id: String
  ) throws {
    let difference = try amount - Money(expected)
    let bound = try Money(tolerance ?? "0")
    #expect(max(difference, -difference) <= bound, "\(id): \(amount.exact), not \(expected)")
  }

  @Test(arguments: [("fargate-day-quarter-vcpu", 0.25, 0.5, 24)])
  func fargateOfADay(_ id: String, cpu: Double, memory: Double, hours: Int) throws {
    let prices = try hourly(id)
    let task = try Fargate.Task(cpu: .vCPU(cpu), memory: .gigabytes(memory))
    try expect(try task.cost(for: .hours(hours), prices: prices).total, id, "total")
  }

  /// 5 vCPU are no size of Fargate: five tasks of a fifth of it cost the same.
  @Test(arguments: [("fargate-month-1vcpu-2gb", 1), ("fargate-month-5vcpu-10gb", 5)])
  func fargateOfAMonth(_ id: String, runs: Int) throws {
    let task = try Fargate.Task(cpu: .vCPU(1), memory: .gigabytes(2))
    let bill = try task.cost(for: .hours(730), runs: runs, prices: hourly(id))
    try expect(bill.items[0].amount, id, "cpu")
    try expect(bill.items[1].amount, id, "memory")
  }

  private func hourly(_ id: String) throws -> PriceBook {
    let input = try input(id)
    return try priceBook([
      "fargate.linux-x86.vcpu-hour": text(input, "price_vcpu_hour"),
      "fargate.linux-x86.gb-hour": text(input, "price_gb_hour"),
    ])
  }

  /// The pricing page's own examples: prices per second, five tasks a day for 30 days.
  @Test(arguments: [
    ("fargate-page-1-x86", RuntimePlatform.linuxX86, "x86"),
    ("fargate-page-2-arm", RuntimePlatform.linuxARM, "arm"),
  ])
  func fargatePage(_ id: String, platform: RuntimePlatform, family: String) throws {
    let input = try input(id)
    let prices = try priceBook([
      "fargate.linux-\(family).vcpu-second": text(input, "price_vcpu_second"),
      "fargate.linux-\(family).gb-second": text(input, "price_gb_second"),
      "fargate.ephemeral-storage-over-20gb.gb-second": text(input, "price_storage_gb_second"),
    ])
    let task = try Fargate.Task(
      cpu: .vCPU(1), memory: .gigabytes(2), ephemeralStorage: .gigabytes(30), platform: platform)
    let bill = try task.cost(for: .seconds(600), runs: 5 * 30, prices: prices)
    for (item, name) in zip(bill.items, ["cpu", "memory", "storage"]) {
      try expect(item.amount, id, name)
    }
    try expect(bill.total, id, "total")
  }

  private func lambdaBook(_ id: String, architecture: String = "x86") throws -> PriceBook {
    let input = try input(id)
    return try priceBook([
      "lambda.requests": text(input, "price_million_requests"),
      "lambda.free-tier.requests": "1000000", "lambda.free-tier.gb-seconds": "400000",
      "lambda.duration.\(architecture).tier1": input["price_gb_second"]?.string ?? "0",
      "lambda.provisioned-concurrency.\(architecture)": input["price_pc_gb_second"]?.string ?? "0",
      "lambda.provisioned-concurrency.\(architecture).duration":
        input["price_pc_duration"]?.string ?? "0",
    ])
  }

  @Test(arguments: [
    ("lambda-page-mobile-backend", 1_536, 3_000_000, 120, true),
    ("lambda-old-page-512mb", 512, 3_000_000, 1_000, true),
    ("lambda-page-telemetry", 1_024, 10_000 * 24 * 31, 2_000, false),
  ])
  func lambdaPage(
    _ id: String, memory: Int, requests: Int, milliseconds: Int, freeTier: Bool
  ) throws {
    let function = try Lambda.Function(memory: .mebibytes(memory))
    let bill = try function.cost(
      requests: requests, averageDuration: .milliseconds(milliseconds), prices: lambdaBook(id),
      freeTier: freeTier)
    try expect(bill.items.last?.amount ?? .zero, id, "compute")
    try expect(bill.items[freeTier ? 1 : 0].amount, id, "requests")
    try expect(bill.total, id, "total")
  }

  @Test func lambdaProvisioned() throws {
    let id = "lambda-page-provisioned-sale"
    let function = try Lambda.Function(memory: .mebibytes(4_096))
    let bill = try function.provisionedCost(
      concurrency: 7, enabled: .hours(24), requests: 2_000_000,
      averageDuration: .milliseconds(280), prices: lambdaBook(id))
    for (item, name) in zip(bill.items, ["provisioned", "compute", "requests"]) {
      try expect(item.amount, id, name)
    }
    try expect(bill.total, id, "total")
  }

  /// 18,250 million requests of 4.096 s with 1 GB are 74,752 million GB-seconds.
  @Test func lambdaTiers() throws {
    let id = "lambda-tiers-arm-74-75b"
    let input = try input(id)
    let rates = (input["tiers"]?.elements ?? []).map { $0.elements.last?.string ?? "" }
    var prices = ["lambda.requests": try text(input, "price_million_requests")]
    for (tier, rate) in rates.enumerated() { prices["lambda.duration.arm.tier\(tier + 1)"] = rate }
    let function = try Lambda.Function(
      memory: .mebibytes(1_024), architecture: .arm64, timeout: .seconds(5))
    let bill = try function.cost(
      requests: 18_250_000_000, averageDuration: .milliseconds(4_096), prices: priceBook(prices),
      freeTier: false)
    let expected = vectors[id]?["expected"]
    try expect(bill.items[0].amount, try text(expected, "requests"), "0.005", id)
    for (item, cost) in zip(bill.items.dropFirst(), expected?["tier_costs"]?.elements ?? []) {
      try expect(item.amount, cost.string ?? "", "0.005", id)
    }
    #expect(bill.items.count == 4)
  }

  @Test func ecrStorage() throws {
    let id = "ecr-storage-1gb"
    let prices = try priceBook([
      "ecr.private.storage": text(try input(id), "price_gb_month")
    ])
    try expect(try ECR.storageCost(.gigabytes(1), prices: prices).total, id, "total")
    let code = refusal { () throws(ModelError) in
      _ = try ECR.storageCost(.gigabytes(-1), prices: prices)
    }
    #expect(code == "ecr.storage")
  }

  /// ecr 7.8, 7.9: the lifecycle policies of the user guide's own examples.
  @Test(arguments: [
    "ecr-lifecycle-all-prefixes-must-match", "ecr-lifecycle-prod-before-beta",
    "ecr-lifecycle-tags-not-exclusive",
  ])
  func lifecyclePolicies(_ id: String) throws {
    let input = try input(id)
    let rules = try (input["rules"]?.elements ?? []).map { rule in
      let count = try #require(rule["count"]?.integer)
      let prefixes = (rule["prefixes"]?.elements ?? []).compactMap { $0.string }
      #expect(rule["tagStatus"]?.string == "tagged")
      return ECR.LifecycleRule(
        try #require(rule["priority"]?.integer), .tagged(prefixes: prefixes),
        rule["countType"]?.string == "imageCountMoreThan"
          ? .imageCountMoreThan(count) : .sinceImagePushed(days: count))
    }
    var shop = try ECR.Repository("shop", lifecyclePolicy: try ECR.LifecyclePolicy(rules))
    let now: Int64 = 100
    for image in input["images"]?.elements ?? [] {
      let content = ECR.Layer(try text(image, "id"), size: .mebibytes(1))
      try shop.push(
        ECR.Image([content]), tags: (image["tags"]?.elements ?? []).compactMap { $0.string },
        at: .days(now - (try #require(image["age_days"]?.integer))))
    }
    let expired = shop.expireImages(at: .days(now)).map { $0.image.image.layers[0].content }
    let expected = vectors[id]?["expected"]?["expired"]?.elements.map { $0.string }
    #expect(expired == expected)
  }

  @Test func fargateSizes() throws {
    let table = try input("ecs-fargate-size-table")["cpu_memory_mib"]?.elements ?? []
    let valid = table.map { pair in
      TaskSize.fargate().contains {
        $0.cpu.units == pair.elements[0].integer && $0.memory.mebibytes == pair.elements[1].integer
      }
    }
    let expected = vectors["ecs-fargate-size-table"]?["expected"]?["valid"]?.elements
    #expect(valid == expected?.map { $0.bool })
    let counts = try input("ecs-fargate-size-count")["cpu"]?.elements.map { cpu in
      TaskSize.fargate().count { $0.cpu.units == cpu.integer }
    }
    #expect(counts == [3, 4, 7, 13, 23, 12, 12])
  }

  @Test func ephemeralStorage() throws {
    let sizes = try input("ecs-ephemeral-storage-range")["size_gib"]?.elements ?? []
    let valid = sizes.map { size in
      refusal { () throws(ModelError) in
        _ = try Fargate.Task(
          cpu: .vCPU(1), memory: .gigabytes(2), ephemeralStorage: .gigabytes(size.integer ?? 0))
      } == nil
    }
    let expected = vectors["ecs-ephemeral-storage-range"]?["expected"]?["valid"]?.elements
    #expect(valid == expected?.map { $0.bool })
  }
}
