let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
  Container("app", image: "public.ecr.aws/nginx/nginx:1.27")
  Container("logs", image: "public.ecr.aws/docker/library/busybox:1", essential: false)
}
print(web.family, web.containers.count, web.cpu ?? .vCPU(0), web.memory ?? .gigabytes(0))
// Prints "web 2 0.25 vCPU 0.5 GB"
print(web.containers.map { $0.name })
// Prints "["app", "logs"]"
