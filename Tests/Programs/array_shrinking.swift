var list = Array(1...9)
print(list.removeFirst(), list.removeLast(), list.remove(at: 2), list)
// Prints "1 9 4 [2, 3, 5, 6, 7, 8]"
list.removeFirst(2)
list.removeLast(1)
print(list, list.popLast() ?? 0, list)
// Prints "[5, 6, 7] 7 [5, 6]"
list.removeAll { $0 > 6 }
print(list)
// Prints "[5, 6]"
list.removeAll()
print(list, list.popLast() ?? -1, list.first ?? -1, list.last ?? -1)
// Prints "[] -1 -1 -1"
