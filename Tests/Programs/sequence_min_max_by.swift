let services = [("web", 4), ("worker", 1), ("cron", 9)]
print(services.min { $0.1 < $1.1 }?.0 ?? "", services.max { $0.1 < $1.1 }?.0 ?? "", services.map { $0.1 }.max() ?? 0)
// Prints "worker cron 9"
print(["bb", "a", "ccc"].max { $0.count < $1.count } ?? "", [3, -7, 5].min { abs($0) < abs($1) } ?? 0, [Int]().min() ?? 0)
// Prints "ccc 3 0"
