var queue: [Int] = []
queue.append(3)
queue.append(contentsOf: [1, 4])
queue.append(contentsOf: 1...2)
queue += [5, 9]
queue += stride(from: 0, to: 3, by: 2)
print(queue, queue.count, queue.isEmpty)
// Prints "[3, 1, 4, 1, 2, 5, 9, 0, 2] 9 false"
queue.insert(7, at: 0)
queue.insert(contentsOf: [8, 8], at: 2)
queue.insert(6, at: queue.endIndex)
print(queue)
// Prints "[7, 3, 8, 8, 1, 4, 1, 2, 5, 9, 0, 2, 6]"
