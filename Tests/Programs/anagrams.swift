let words = ["listen", "silent", "enlist", "google", "elgoog"]
let groups = Dictionary(grouping: words) { String($0.sorted()) }
print(groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] })
// Prints "[["elgoog", "google"], ["enlist", "listen", "silent"]]"
