let web = try TaskDefinition("web", cpu: .vCPU(1), memory: .gigabytes(2)) {
  Container("app", image: "nginx")
}
var registry = TaskDefinitionRegistry()
registry.register(web)
registry.register(web)
try registry.deregister("web:1")
print(try registry.status("web:1"), try registry.revisions(of: "web"))
// Prints "INACTIVE [web:2]"
try registry.delete("web:1")
print(try registry.status("web:1") == .deleteInProgress, try registry.definition(toRun: "web"))
// Prints "true web:2"
try registry.finishDeletion("web:1")
if (try? registry.definition("web:1")) == nil { print("gone") }
// Prints "gone"
print(registry.register(web), registry)
// Prints "web:3 web:3"
