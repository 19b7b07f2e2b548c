let csv = """
  service,tasks,cost
  web,4,72.5
  worker,2,36.25
  """
let rows = csv.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
let total = rows.compactMap { Double($0[2]) }.reduce(0, +)
print(rows.map { "\($0[0])×\($0[1])" }, total, rows.compactMap { Int($0[1]) }.reduce(0, +))
// Prints "["web×4", "worker×2"] 108.75 6"
