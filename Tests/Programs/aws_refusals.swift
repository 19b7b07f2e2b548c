let tooSmall = try? TaskDefinition(
  "web", cpu: .vCPU(4), memory: .gigabytes(1), requiresCompatibilities: [.fargate]
) {
  Container("app", image: "nginx")
}
print(tooSmall == nil)
// Prints "true"
