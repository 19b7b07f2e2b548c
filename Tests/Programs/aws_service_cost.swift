// 2 tasks × 730 h × (0.25 vCPU × $0.04048 + 0.5 GB × $0.004445) = $18.0201.
let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
  Container("app", image: "public.ecr.aws/nginx/nginx:1.27")
}
let service = try Service("web", task: web, desiredCount: 2)
let month = try service.cost(for: .hours(730), prices: prices)
print(month.total, month.items.map { $0.amount })
// Prints "$18.02 [$14.78, $3.24]"
expect(month.total < .dollars(20))
for count in 1...3 {
  let cost = try Service("web", task: web, desiredCount: count).cost(
    for: .hours(730), prices: prices)
  print(count, cost.total)
}
// Prints "1 $9.01"
// Prints "2 $18.02"
// Prints "3 $27.03"
