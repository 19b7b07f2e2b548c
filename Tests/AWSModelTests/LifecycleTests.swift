import AWSModel
import GuideTestSupport
import Testing

@Suite struct LifecycleTests {
  /// A repository with an image for each list of tags, pushed a day apart, the first on day 0.
  private func repository(
    _ tags: [[String]], _ rules: ECR.LifecycleRule...
  ) throws -> ECR.Repository {
    var shop = try ECR.Repository("shop", lifecyclePolicy: try ECR.LifecyclePolicy(rules))
    for (day, tags) in tags.enumerated() {
      let image = ECR.Image([ECR.Layer("\(day)", size: .mebibytes(1))])
      try shop.push(image, tags: tags.isEmpty ? ["moves"] : tags, at: .days(day))
    }
    return shop
  }

  private func expiredDays(_ shop: ECR.Repository, day: Int) -> [Int64] {
    shop.expired(at: .days(day)).map {
      $0.image.pushed.microseconds / TimeSpan.days(1).microseconds
    }
  }

  /// ecr 7.10: `imageCountMoreThan` keeps the newest, `sinceImagePushed` what is not older.
  @Test func countsAndAges() throws {
    let tags = [["v1"], ["v2"], ["v3"], ["v4"]]
    let count = try repository(tags, ECR.LifecycleRule(1, .any, .imageCountMoreThan(3)))
    #expect(expiredDays(count, day: 3) == [0])
    let age = try repository(tags, ECR.LifecycleRule(1, .any, .sinceImagePushed(days: 2)))
    // On day 4 the images are 4, 3, 2 and 1 days old; two days are not more than two.
    #expect(expiredDays(age, day: 4) == [0, 1])
    #expect(expiredDays(age, day: 2) == [])
  }

  /// ecr 7.8: what a rule looks at is out of reach behind it, and is still counted there.
  @Test func earlierRulesProtect() throws {
    let shop = try repository(
      [["prod-1"], ["dev-1"], ["prod-2"], ["dev-2"]],
      ECR.LifecycleRule(2, .any, .imageCountMoreThan(1)),
      ECR.LifecycleRule(1, .tagged(prefixes: ["prod"]), .imageCountMoreThan(5)))
    // Rule 1 sees days 0 and 2 and expires none; rule 2 keeps day 3, may take day 1 alone.
    #expect(expiredDays(shop, day: 9) == [1])
    #expect(shop.expired(at: .days(9)).map { $0.rule } == [2])
  }

  /// ecr 7.9: every prefix must begin a tag; patterns are whole tags with stars.
  @Test func prefixesAndPatternsMustAllFit() throws {
    let tags = [["web-1", "live"], ["web-2"], ["live"]]
    let both = try repository(
      tags, ECR.LifecycleRule(1, .tagged(prefixes: ["web", "li"]), .sinceImagePushed(days: 1)))
    // `live` moved from the first image to the last.
    #expect(expiredDays(both, day: 9) == [])
    let pattern = try repository(
      tags, ECR.LifecycleRule(1, .matching(patterns: ["*-1"]), .sinceImagePushed(days: 1)))
    #expect(expiredDays(pattern, day: 9) == [0])
  }

  /// ecr 7.9, 7.4: images that lost their tag are the untagged ones.
  @Test func untaggedImagesExpire() throws {
    var shop = try repository(
      [[], [], ["v1"]], ECR.LifecycleRule(1, .untagged, .sinceImagePushed(days: 1)))
    #expect(shop.expireImages(at: .days(9)).map { $0.rule } == [1])
    #expect(shop.images.map { $0.tags } == [["moves"], ["v1"]])
    #expect(shop.storedSize == .mebibytes(2))
  }

  /// ecr 7.9: one rule for untagged images, `any` behind all others, priorities of their own.
  @Test func policiesAreChecked() {
    let old = ECR.ImageExpiry.sinceImagePushed(days: 1)
    let cases: [([ECR.LifecycleRule], String)] = [
      ([], "ecr.lifecycle.rules"),
      ([.init(1, .untagged, old), .init(1, .any, old)], "ecr.lifecycle.priority"),
      ([.init(0, .any, old)], "ecr.lifecycle.priority"),
      ([.init(1, .any, old), .init(2, .untagged, old)], "ecr.lifecycle.any"),
      ([.init(1, .untagged, old), .init(2, .untagged, old)], "ecr.lifecycle.untagged"),
      ([.init(1, .tagged(prefixes: []), old)], "ecr.lifecycle.tags"),
      ([.init(1, .matching(patterns: [""]), old)], "ecr.lifecycle.tags"),
      ([.init(1, .any, .imageCountMoreThan(0))], "ecr.lifecycle.count"),
    ]
    for (rules, code) in cases {
      #expect(refusal { () throws(ModelError) in _ = try ECR.LifecyclePolicy(rules) } == code)
    }
  }

  @Test func policiesAreReadAndWritten() throws {
    let text = #"""
      {
        "rules": [
          {
            "rulePriority": 1,
            "description": "drop what nobody names",
            "selection": {
              "tagStatus": "untagged",
              "countType": "sinceImagePushed",
              "countUnit": "days",
              "countNumber": 14
            },
            "action": {
              "type": "expire"
            }
          },
          {
            "rulePriority": 2,
            "selection": {
              "tagStatus": "tagged",
              "tagPatternList": [
                "dev-*"
              ],
              "countType": "imageCountMoreThan",
              "countNumber": 30
            },
            "action": {
              "type": "expire"
            }
          }
        ]
      }
      """#
    let policy = try ECR.LifecyclePolicy(json: text)
    #expect(policy.json == text)
    #expect(
      policy.description
        == "1: untagged, pushed more than 14 days ago; 2: tags like dev-*, all but the newest 30")
    #expect(
      policy
        == (try ECR.LifecyclePolicy([
          .init(2, .matching(patterns: ["dev-*"]), .imageCountMoreThan(30)),
          .init(1, .untagged, .sinceImagePushed(days: 14), purpose: "drop what nobody names"),
        ])))
  }

  /// Path and message name the field; the whole text has at most 30,720 characters (ecr 7.7).
  @Test(arguments: [
    ("[]", "ecr.lifecycle.field", "rules"), ("{", "json.syntax", ""),
    (#"{"rules": [{}]}"#, "ecr.lifecycle.field", "rules[0].rulePriority"),
    (
      #"{"rules": [{"rulePriority": 1, "selection": {}, "action": {"type": "keep"}}]}"#,
      "ecr.lifecycle.field", "rules[0].action.type"
    ),
    (
      #"{"rules": [{"rulePriority": 1, "selection": {"tagStatus": "tagged", "countType": "imageCountMoreThan", "countNumber": 1}, "action": {"type": "expire"}}]}"#,
      "ecr.lifecycle.tags", ""
    ),
    (
      #"{"rules": [{"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPrefixList": ["a"], "tagPatternList": ["b"]}, "action": {"type": "expire"}}]}"#,
      "ecr.lifecycle.field", "rules[0].selection.tagPatternList"
    ),
    (
      #"{"rules": [{"rulePriority": 1, "selection": {"tagstatus": "any"}, "action": {"type": "expire"}}]}"#,
      "ecr.lifecycle.field", "rules[0].selection.tagstatus"
    ),
    (String(repeating: " ", count: 30_721), "ecr.lifecycle.length", ""),
  ])
  func faultyPoliciesAreRefused(_ text: String, _ code: String, _ path: String) {
    #expect {
      _ = try ECR.LifecyclePolicy(json: text)
    } throws: { error in
      let error = error as? ModelError
      return error?.code == code && error?.path == path
    }
  }

  /// Whatever the images and rules, an image expires once, and what expires was stored.
  @Test func expiresEachImageOnce() throws {
    for seed in UInt64(1)...50 {
      var generator = SeededGenerator(seed: seed)
      var rules: [ECR.LifecycleRule] = []
      for priority in 1...3 {
        let prefix = ["a", "b", "c"].randomElement(using: &generator) ?? "a"
        let count = Int64.random(in: 1...4, using: &generator)
        rules.append(
          .init(
            priority, .tagged(prefixes: [prefix]),
            Bool.random(using: &generator)
              ? .imageCountMoreThan(count) : .sinceImagePushed(days: count)
          ))
      }
      var shop = try ECR.Repository("shop", lifecyclePolicy: try ECR.LifecyclePolicy(rules))
      for day in 0..<12 {
        let tags = ["a", "b", "c"].filter { _ in Bool.random(using: &generator) }
        let image = ECR.Image([ECR.Layer("\(day)", size: .mebibytes(1))])
        try shop.push(
          image, tags: tags.isEmpty ? ["d\(day)"] : tags.map { "\($0)\(day)" }, at: .days(day))
      }
      let before = shop
      let expired = shop.expireImages(at: .days(12))
      #expect(Set(expired.map { $0.image.digest }).count == expired.count, "seed \(seed)")
      #expect(before.images.count == shop.images.count + expired.count, "seed \(seed)")
      #expect(before.expired(at: .days(12)) == expired, "seed \(seed)")
      #expect(expired.allSatisfy { before.images.contains($0.image) }, "seed \(seed)")
    }
  }
}
