// What several pages of this chapter use. Each part is shown where it is explained; the pages behind it
// run the whole file before they begin.

// snippet.repository
let shop = try ECR.Repository("shop/web", account: "111122223333", region: .usEast1)
let image = try shop.image(tag: "1.4.2")
print(image)
print(image.repository, image.tag ?? "no tag", image.isPrivateECR)

// snippet.web
let web = try TaskDefinition(
  "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5),
  executionRoleArn: "arn:aws:iam::111122223333:role/ecsTaskExecutionRole"
) {
  Container("app", image: "\(image)", portMappings: [PortMapping(8080)])
}
print(web.requiresCompatibilities, web.effectiveNetworkMode)

// snippet.service
let service = try Service("web", task: web, desiredCount: 2)
print(service)

// snippet.mistyped
let mistyped = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
  Container("app", image: "public.ecr.aws/nginx/nginx:1.72")
}
let careful = try DeploymentConfiguration(circuitBreaker: CircuitBreaker(rollback: true))

// snippet.day
let day = Workload.daily(low: 4, high: 60, peak: .hours(20))
for hour in [8, 11, 14, 17, 20] {
  print("\(hour):00", day.rate(at: SimulatedTime(.hours(hour))), "requests a second")
}
print("each takes", Cluster.assumedCPUPerRequest)

// snippet.month
let month = try service.cost(for: .hours(730), prices: prices)
month
