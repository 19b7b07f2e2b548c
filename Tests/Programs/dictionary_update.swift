var ages = ["Al": 30]
print(ages.updateValue(31, forKey: "Al") ?? -1, ages.updateValue(20, forKey: "Bo") ?? -1, ages.removeValue(forKey: "Al") ?? -1, ages.removeValue(forKey: "Al") ?? -1)
// Prints "30 -1 31 -1"
