// 3 M requests at $0.20 a million; 3 M × 0.12 s × 1 GB = 360,000 GB-s at $0.0000166667.
let function = try Lambda.Function(memory: .gigabytes(1))
let bill = try function.cost(
  requests: 3_000_000, averageDuration: .milliseconds(120), prices: prices, freeTier: false)
print(bill.total, bill.items.map { $0.amount })
// Prints "$6.60 [$0.60, $6.00]"
