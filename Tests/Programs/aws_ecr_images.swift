let debian = ECR.Layer("debian 12", size: .mebibytes(48))
let first = ECR.Image([debian, ECR.Layer("shop 1", size: .mebibytes(12))])
let second = ECR.Image([debian, ECR.Layer("shop 2", size: .mebibytes(12))])
var shop = try ECR.Repository(
  "shop/web", tagMutability: .immutableWithExclusion(["latest", "dev-*"]))
print(try shop.push(first, tags: ["v1", "latest"]))
// Prints "2 layers uploaded, 60 MiB"
print(try shop.push(second, tags: ["v2", "latest"], at: .hours(1)).uploaded)
// Prints "[shop 2, 12 MiB]"
print(shop.images.map { $0.tags }, shop.storedSize)
// Prints "[["v1"], ["v2", "latest"]] 72 MiB"
if let push = try? shop.push(second, tags: ["v1"]) { print(push) } else { print("v1 stays") }
// Prints "v1 stays"
let pull = try shop.pull(tag: "v1", cached: [debian])
print(pull, try pull.time(throughput: .mebibytes(24), overhead: .zero))
// Prints "1 layer downloaded, 12 MiB 500 ms"
print(try shop.pull(pull.reference).image == first, ECR.Assumptions.pullThroughput.value)
// Prints "true 64 MiB"
print(try ECR.transferCost(.gigabytes(10), to: .sameRegion, prices: prices).total)
// Prints "$0.00"
let gallery = try ECR.Repository("nginx", publicAlias: "docker")
print(try gallery.image(tag: "1.27"), try gallery.image().registryKind)
// Prints "public.ecr.aws/docker/nginx:1.27 public ECR"
let web = try TaskDefinition(
  "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5), executionRoleArn: "role"
) {
  Container("app", image: try! shop.image(tag: "v1").description)
  Container("proxy", image: "envoy:1", essential: false)
}
print(try web.imagePull(from: [shop], throughput: .mebibytes(30), overhead: .seconds(1)))
// Prints "1 image, 60 MiB, 3 s, without docker.io/library/envoy:1"
