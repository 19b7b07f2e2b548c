import AWSModel
import Testing

private let base = ECR.Layer("debian", size: .mebibytes(48))

private func image(_ content: String, _ mebibytes: Int = 12) -> ECR.Image {
  ECR.Image([base, ECR.Layer(content, size: .mebibytes(mebibytes))])
}

@Suite struct RepositoryTests {
  /// The examples of FIPS 180-4: one block, none, and a message whose padding needs a second block.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreSHA256(_ text: String, _ digest: String) {
    #expect(SHA256.digest(text) == "sha256:" + digest)
  }

  @Test func digestsNameContent() throws {
    #expect(image("app v1").digest == image("app v1").digest)
    #expect(image("app v1").digest != image("app v2").digest)
    #expect(image("app v1").digest != image("app v1", 13).digest)
    #expect(image("app v1").digest.utf8.count == 7 + 64)
    let arm = ECR.Image(image("app v1").layers, architecture: .arm64)
    #expect(arm.digest != image("app v1").digest)
    let more = ECR.Image([base]).adding([ECR.Layer("app v1", size: .mebibytes(12))])
    #expect(more == image("app v1"))
    #expect(image("app v1").description.hasPrefix("2 layers, 60 MiB, sha256:"))
  }

  /// ecr 7.1: a private registry's host has account and region, a public one's name an alias.
  @Test func referencesFollowTheRegistry() throws {
    let shop = try ECR.Repository("shop/web", account: "111122223333", region: .euWest1)
    #expect(shop.description == "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web")
    #expect(try shop.image().tag == "latest")
    #expect(try shop.image(tag: "v1").registryKind == .privateECR)
    let nginx = try ECR.Repository("nginx", publicAlias: "docker")
    #expect(try nginx.image(tag: "1.27").description == "public.ecr.aws/docker/nginx:1.27")
    #expect(try nginx.image().registryKind == .publicECR)
    #expect(nginx.registry == "public.ecr.aws")
    #expect(try ImageReference("httpd").registryKind == .dockerHub)
    #expect(try ImageReference("ghcr.io/a/b").registryKind == .other)
    let alias = refusal { () throws(ModelError) in
      _ = try ECR.Repository("nginx", publicAlias: "No Alias")
    }
    #expect(alias == "ecr.repository.name")
  }

  /// ecr 7.2: 2 to 256 characters; a tag has at most 300.
  @Test(arguments: [
    ("a", "ecr.repository.name"), ("ab", nil), ("A/b", "ecr.repository.name"),
    ("a--b/c__d.e", nil), ("a.", "ecr.repository.name"), ("a___b", "ecr.repository.name"),
    (String(repeating: "a", count: 256), nil),
    (String(repeating: "a", count: 257), "ecr.repository.name"),
  ])
  func namesHaveAForm(_ name: String, _ code: String?) {
    #expect(refusal { () throws(ModelError) in _ = try ECR.Repository(name) } == code)
    let tag = refusal { () throws(ModelError) in
      _ = try ECR.Repository("ab").image(tag: String(repeating: "t", count: 301))
    }
    #expect(tag == "image.reference")
  }

  /// ecr 7.3: an immutable tag stays where it is, a mutable one moves.
  @Test func immutableTagsStay() throws {
    var shop = try ECR.Repository("shop", tagMutability: .immutable)
    try shop.push(image("v1"), tags: ["v1"])
    let before = shop
    let code = refusal { () throws(ModelError) in try shop.push(image("v2"), tags: ["new", "v1"]) }
    #expect(code == "ecr.tag.exists")
    #expect(shop == before)
    try shop.push(image("v1"), tags: ["v1", "stable"])
    #expect(shop.images.map { $0.tags } == [["v1", "stable"]])
  }

  /// ecr 7.3: filters exempt tags, one way and the other.
  @Test func exclusionsTurnTheRuleAround() {
    let released = ECR.TagMutability.immutableWithExclusion(["dev-*", "latest"])
    #expect(
      ["v1", "dev-1", "latest", "xdev-1"].map { released.isFixed($0) } == [
        true, false, false, true,
      ])
    let loose = ECR.TagMutability.mutableWithExclusion(["v*.*"])
    #expect(["v1.0", "v1", "latest"].map { loose.isFixed($0) } == [true, false, false])
    #expect(!ECR.TagMutability.mutable.isFixed("v1"))
    #expect(loose.description == "MUTABLE_WITH_EXCLUSION v*.*")
    #expect(ECR.TagMutability.immutable.description == "IMMUTABLE")
    for filters in [[], ["a b"], [""], Array(repeating: "a", count: 6)] {
      let code = refusal { () throws(ModelError) in
        _ = try ECR.Repository("shop", tagMutability: .immutableWithExclusion(filters))
      }
      #expect(code == "ecr.mutability.filter")
    }
  }

  /// ecr 7.4: the image that a tag left is there, untagged, and is stored on: 48 + 12 + 12 MiB.
  @Test func movedTagsLeaveTheirImage() throws {
    var shop = try ECR.Repository("shop")
    try shop.push(image("v1"))
    let second = try shop.push(image("v2"), at: .hours(1))
    #expect(second.untagged == [image("v1").digest])
    #expect(shop.images.map { $0.tags } == [[], ["latest"]])
    #expect(shop.images[0].description.hasPrefix("untagged: 2 layers"))
    #expect(shop.storedSize == .mebibytes(72))
    try shop.delete(digest: image("v1").digest)
    #expect(shop.storedSize == .mebibytes(60))
    try shop.delete(tag: "latest")
    #expect(shop.images.isEmpty)
    for code in [
      refusal({ () throws(ModelError) in try shop.delete(tag: "latest") }),
      refusal({ () throws(ModelError) in try shop.delete(digest: "sha256:0") }),
      refusal({ () throws(ModelError) in _ = try shop.pull(tag: "v1") }),
    ] { #expect(code == "ecr.image.unknown") }
  }

  /// ecr 7.5: a layer of two images is sent once, stored once and billed once: 72 MiB for 730 h at
  /// $0.10 a GB are 0.0703125 × $0.10.
  @Test func sharedLayersAreStoredOnce() throws {
    var shop = try ECR.Repository("shop")
    #expect(try shop.push(image("v1"), tags: ["v1"]).description == "2 layers uploaded, 60 MiB")
    #expect(try shop.push(image("v2"), tags: ["v2"]).description == "1 layer uploaded, 12 MiB")
    #expect(shop.layers.map { $0.content } == ["debian", "v1", "v2"])
    let prices = try priceBook(["ecr.private.storage": "0.10"])
    let bill = try shop.storageCost(prices: prices)
    #expect(bill.total == (try Money("0.00703125")))
    #expect(bill.summary == "ECR shop 72 MiB, 730 h: $0.01")
  }

  /// ecr 7.6: a token of 8 o'clock is good until 20 o'clock.
  @Test func tokensLastTwelveHours() {
    let token = ECR.AuthorizationToken(issued: .hours(8))
    #expect(token.expires == .hours(20))
    #expect(token.isValid(at: .hours(8)))
    #expect(token.isValid(at: .hours(20) - .seconds(1)))
    #expect(!token.isValid(at: .hours(20)))
    #expect(!token.isValid(at: .hours(7)))
  }

  /// ecr 7.7: 100,000 images, layers of 52,000 MiB; both can be raised.
  @Test func quotasBoundARepository() throws {
    #expect(ECR.Quotas.standard.imagesPerRepository == 100_000)
    #expect(ECR.Quotas.standard.layerSize == .mebibytes(52_000))
    var shop = try ECR.Repository("shop", quotas: ECR.Quotas(imagesPerRepository: 2))
    try shop.push(image("v1"), tags: ["v1"])
    try shop.push(image("v2"), tags: ["v2"])
    try shop.push(image("v2"), tags: ["again"])
    func code(_ image: ECR.Image, _ tags: [String]) -> String? {
      refusal { () throws(ModelError) in try shop.push(image, tags: tags) }
    }
    #expect(code(image("v3"), ["v3"]) == "ecr.images.count")
    #expect(code(image("v2", 52_001), ["v3"]) == "ecr.layer.size")
    #expect(code(image("v2", -1), ["v3"]) == "ecr.layer.size")
    #expect(code(image("v2"), []) == "ecr.push.tags")
    #expect(code(image("v2"), ["no tag"]) == "image.reference")
  }

  @Test func pullsByTagDigestAndReference() throws {
    var shop = try ECR.Repository("shop")
    let pushed = try shop.push(image("v1"), tags: ["v1"])
    #expect(try shop.pull(tag: "v1").reference == pushed.reference)
    #expect(try shop.pull(digest: image("v1").digest).size == .mebibytes(60))
    #expect(try shop.pull(shop.image(tag: "v1"), cached: [base]).size == .mebibytes(12))
    try shop.push(image("v2"), tags: ["v1"])
    // The digest still names the first image.
    #expect(try shop.pull(pushed.reference).image == image("v1"))
    let other = refusal { () throws(ModelError) in _ = try shop.pull(ImageReference("shop:v1")) }
    #expect(other == "ecr.repository.other")
    #expect(try shop.pull(tag: "v1").description == "2 layers downloaded, 60 MiB")
  }

  /// 60 MiB at 30 MiB a second are 2 s, and half a second before.
  @Test func pullsTakeTime() throws {
    var shop = try ECR.Repository("shop")
    try shop.push(image("v1"))
    let pull = try shop.pull()
    #expect(
      try pull.time(throughput: .mebibytes(30), overhead: .milliseconds(500))
        == .milliseconds(2_500))
    let assumed = ECR.Assumptions.pullThroughput
    #expect(assumed.description.hasPrefix("64 MiB per second (assumed: AWS publishes no figure"))
    // 60 / 64 s and the second before the first byte.
    #expect(try pull.time() == .milliseconds(1_937.5))
    let code = refusal { () throws(ModelError) in _ = try pull.time(throughput: .bytes(0)) }
    #expect(code == "ecr.pull.throughput")
  }

  /// Two containers of one base: 60 MiB, then 12; an image from elsewhere is named.
  @Test func aTaskPullsItsImages() throws {
    var shop = try ECR.Repository("shop")
    try shop.push(image("web"), tags: ["web"])
    try shop.push(image("worker"), tags: ["worker"])
    let task = try TaskDefinition(
      "shop", cpu: .vCPU(0.25), memory: .gigabytes(0.5), executionRoleArn: "role",
      containers: [
        Container("web", image: "\(shop):web"), Container("worker", image: "\(shop):worker"),
        Container("again", image: "\(shop):web"), Container("proxy", image: "envoy:1"),
      ])
    let pull = try task.imagePull(
      from: [shop], throughput: .mebibytes(12), overhead: .zero)
    #expect(pull.description == "2 images, 72 MiB, 6 s, without docker.io/library/envoy:1")
    let warm = try task.imagePull(
      from: [shop], cached: shop.layers, throughput: .mebibytes(12), overhead: .zero)
    #expect(warm.time == .zero)
    let empty = refusal { () throws(ModelError) in
      _ = try task.imagePull(from: [try ECR.Repository("shop")])
    }
    #expect(empty == "ecr.image.unknown")
  }
}

@Suite struct RepositoryBillTests {
  /// 0.75 GB, of which half a GB is free: 0.25 × $0.10.
  @Test func theFreeAllowanceComesFirst() throws {
    let prices = try priceBook([
      "ecr.private.storage": "0.10", "ecr.private.storage.free-tier-12-months": "0.5",
      "ecr.public.storage": "0.20", "ecr.public.storage.always-free": "50",
    ])
    var shop = try ECR.Repository("shop")
    try shop.push(ECR.Image([ECR.Layer("all", size: .gigabytes(0.75))]))
    let bill = try shop.storageCost(freeTier: true, prices: prices)
    #expect(bill.items.map { $0.amount } == [.zero, try Money("0.025")])
    var nginx = try ECR.Repository("nginx", publicAlias: "nginx")
    try nginx.push(ECR.Image([ECR.Layer("all", size: .gigabytes(1))]))
    #expect(try nginx.storageCost(freeTier: true, prices: prices).total == .zero)
    #expect(try nginx.storageCost(prices: prices).total == Money("0.20"))
  }

  /// 10 GB across regions at the book's price; within the region nothing.
  @Test func transferIsBilledByItsDestination() throws {
    let prices = try priceBook([
      "ecr.transfer.same-region": "0", "ecr.transfer.cross-region": "0.09",
      "ecr.transfer.internet.first-10tb": "0.09",
    ])
    func cost(_ size: DataSize, _ to: ECR.TransferDestination) throws(ModelError) -> Money {
      try ECR.transferCost(size, to: to, prices: prices).total
    }
    #expect(try cost(.gigabytes(10), .sameRegion) == .zero)
    #expect(try cost(.gigabytes(10), .otherRegion) == Money("0.90"))
    #expect(try cost(.gigabytes(10_240), .internet) == Money("921.60"))
    for size in [DataSize.gigabytes(10_241), .bytes(-1)] {
      let code = refusal { () throws(ModelError) in _ = try cost(size, .internet) }
      #expect(code == "ecr.transfer")
    }
  }
}
