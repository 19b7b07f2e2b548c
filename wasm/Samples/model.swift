// What a page computes: the model through its bindings, with exact money.
let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
  Container("app", image: "nginx:1.27")
}
print(try web.cost(for: .hours(730), prices: prices))

let service = try Service("web", task: web, desiredCount: 3)
print(try service.cost(for: .hours(730), prices: prices).total)

let function = try Lambda.Function(memory: .mebibytes(512))
let bill = try function.cost(
  requests: 1_000_000, averageDuration: .milliseconds(120), prices: prices, freeTier: false)
print(bill.titled("A million requests"))
expect(bill.total > .dollars(0))
