let image = "public.ecr.aws/nginx/nginx:1.27"
let one = try TaskDefinition("web", cpu: .vCPU(1), memory: .gigabytes(2)) {
  Container("app", image: image)
}
var registry = TaskDefinitionRegistry()
print(registry.register(one), registry.register(one), registry.families)
// Prints "web:1 web:2 ["web"]"
