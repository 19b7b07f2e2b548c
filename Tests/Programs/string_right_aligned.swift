let rows = [("web", 2), ("worker", 12), ("db", 128)]
for (name, count) in rows {
  let number = "\(count)"
  print(name + String(repeating: ".", count: 8 - name.count) + String(repeating: " ", count: 4 - number.count) + number)
}
// Prints "web.....   2"
// Prints "worker..  12"
// Prints "db...... 128"
