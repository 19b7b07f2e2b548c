let rules = [
  ECR.LifecycleRule(1, .tagged(prefixes: ["prod"]), .imageCountMoreThan(1)),
  ECR.LifecycleRule(2, .tagged(prefixes: ["beta"]), .imageCountMoreThan(1), purpose: "old betas"),
]
var shop = try ECR.Repository("shop", lifecyclePolicy: try ECR.LifecyclePolicy(rules))
var day = 0
for tags in [["beta-1", "prod-1"], ["beta-2", "prod-2"], ["beta-3"]] {
  try shop.push(
    ECR.Image([ECR.Layer("day \(day)", size: .mebibytes(1))]), tags: tags, at: .days(day))
  day += 1
}
print(shop.expired(at: .days(10)).map { $0.image.tags })
// Prints "[["beta-1", "prod-1"]]"
print(shop.expireImages(at: .days(10)).count, shop.storedSize)
// Prints "1 2 MiB"
print(rules[1], rules[1].purpose ?? "")
// Prints "2: tags beginning with beta, all but the newest 1 old betas"
let same = try ECR.LifecyclePolicy(json: try ECR.LifecyclePolicy(rules).json)
print(same.rules == rules)
// Prints "true"
let token = ECR.AuthorizationToken(issued: .hours(8))
print(token.expires, token.isValid(at: .hours(21)))
// Prints "20 h false"
